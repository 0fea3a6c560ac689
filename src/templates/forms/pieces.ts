import { area, artifact, group, leaf, makeRoom, type Sheet } from './sheet.js'
import type { Words } from './words.js'
import { type Box, writeLabel, writeValue, writeWords } from './writing.js'

const LINE = '#777777'
const BOX = '#222222'

/** A heading above a part of the form, with room for at least the first lines of that part. */
export function heading(sheet: Sheet, words: Words): void {
  makeRoom(sheet, 80)
  sheet.y += 14
  leaf(sheet, 'H2', () => {
    sheet.y += writeWords(sheet, words, { ...area, x: area.left, y: sheet.y }, { size: 13, bold: true })
  })
  line(sheet, area.left, area.width, sheet.y + 2)
  sheet.y += 8
}

/** A paragraph over the whole width. */
export function paragraph(sheet: Sheet, words: Words, { bold = false } = {}): void {
  makeRoom(sheet, 30)
  leaf(sheet, 'P', () => {
    sheet.y += writeWords(sheet, words, { ...area, x: area.left, y: sheet.y }, { size: 10, bold })
  })
  sheet.y += 4
}

/** What stands in one field of a row: words of ours, or what people brought; empty text is a line to write on. */
export type Field = { label: Words } | { value: string }

/** A row of fields, each as wide as it says; the row is as high as its highest field. */
export function row(sheet: Sheet, fields: readonly (Field & { width: number })[]): void {
  makeRoom(sheet, 20)
  let x: number = area.left
  let height = 0
  group(sheet, 'TR', () => {
    for (const field of fields) {
      height = Math.max(height, drawField(sheet, field, { x, y: sheet.y, width: field.width - GAP }))
      x += field.width
    }
  })
  sheet.y += height + 5
}

const GAP = 12

function drawField(sheet: Sheet, field: Field, box: Box): number {
  let height = 0
  if ('label' in field)
    leaf(sheet, 'TH', () => {
      height = writeLabel(sheet, field.label, { ...box, y: box.y + 1.5 })
    })
  else if (field.value === '') {
    height = WRITING_HEIGHT
    line(sheet, box.x, box.width, box.y + height)
  } else
    leaf(sheet, 'TD', () => {
      height = writeValue(sheet, field.value, box, 11)
    })
  return height
}

const WRITING_HEIGHT = 20

/** A box to tick, and what ticking it means. */
export function tick(sheet: Sheet, draw: (box: Box) => number): void {
  makeRoom(sheet, 24)
  tickBox(sheet, area.left, sheet.y)
  leaf(sheet, 'P', () => {
    sheet.y += Math.max(draw({ x: area.left + 20, y: sheet.y, width: area.width - 20 }), 13)
  })
  sheet.y += 6
}

/** An empty square to put a cross in. */
export function tickBox(sheet: Sheet, x: number, y: number): void {
  artifact(sheet, () => sheet.pdf.lineWidth(0.9).strokeColor(BOX).rect(x, y, 11, 11).stroke())
}

/** A line to write on, or to divide. */
export function line(sheet: Sheet, x: number, width: number, y: number): void {
  artifact(sheet, () =>
    sheet.pdf
      .lineWidth(0.6)
      .strokeColor(LINE)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke(),
  )
}
