import { heightOfCoded, writeCoded } from './coded-value.js'
import { area, artifact, group, leaf, makeRoom, type Sheet } from './sheet.js'
import type { Words } from './words.js'
import { type Box, heightOfValue, heightOfWords, writeLabel, writeText, writeValue, writeWords } from './writing.js'

const LINE = '#777777'
const BOX = '#222222'
const TEXT_SIZE = 10
const VALUE_SIZE = 11
const LABEL_STYLE = { size: 9.5, soft: true }
const GAP = 12
const WRITING_HEIGHT = 18
const BESIDE_BOX = 20

/** A heading above a part of the form, with room for at least the first lines of that part. */
export function heading(sheet: Sheet, words: Words): void {
  makeRoom(sheet, 80)
  sheet.y += 11
  leaf(sheet, 'H2', () => {
    sheet.y += writeWords(sheet, words, { ...area, x: area.left, y: sheet.y }, { size: 13, bold: true })
  })
  line(sheet, area.left, area.width, sheet.y + 2)
  sheet.y += 8
}

/** A paragraph over the whole width. */
export function paragraph(sheet: Sheet, words: Words, { bold = false } = {}): void {
  const style = { size: TEXT_SIZE, bold }
  makeRoom(sheet, heightOfWords(sheet, words, area.width, style))
  leaf(sheet, 'P', () => {
    sheet.y += writeWords(sheet, words, { ...area, x: area.left, y: sheet.y }, style)
  })
  sheet.y += 4
}

/** A paragraph over the whole width of what people brought. */
export function valueParagraph(sheet: Sheet, value: string): void {
  makeRoom(sheet, heightOfValue(sheet, value, area.width, TEXT_SIZE))
  leaf(sheet, 'P', () => {
    sheet.y += writeValue(sheet, value, { ...area, x: area.left, y: sheet.y }, TEXT_SIZE)
  })
  sheet.y += 4
}

/** What stands in one field of a row: words of ours, or what people brought, with its code in small type; empty text is a line to write on. */
export type Field = { label: Words } | { value: string; code?: string }

/** How large what people brought is written in a row, and how many points are left below it. */
export interface RowStyle {
  size: number
  below: number
}

const ROW: RowStyle = { size: VALUE_SIZE, below: 4 }

/** A row of fields, each as wide as it says; the row is as high as its highest field. */
export function row(sheet: Sheet, fields: readonly (Field & { width: number })[], { size, below } = ROW): void {
  makeRoom(sheet, Math.max(...fields.map((field) => heightOfField(sheet, field, size))))
  let x: number = area.left
  let height = 0
  group(sheet, 'TR', () => {
    for (const field of fields) {
      height = Math.max(height, drawField(sheet, field, { x, y: sheet.y, width: field.width - GAP }, size))
      x += field.width
    }
  })
  sheet.y += height + below
}

function heightOfField(sheet: Sheet, field: Field & { width: number }, size: number): number {
  const width = field.width - GAP
  if ('label' in field) return heightOfWords(sheet, field.label, width, LABEL_STYLE)
  if (field.value === '') return WRITING_HEIGHT
  const { value, code } = field
  return code === undefined
    ? heightOfValue(sheet, value, width, size)
    : heightOfCoded(sheet, { value, code }, width, size)
}

function drawField(sheet: Sheet, field: Field, box: Box, size: number): number {
  let height = 0
  if ('label' in field)
    leaf(sheet, 'TH', () => {
      height = writeLabel(sheet, field.label, { ...box, y: box.y + 1.5 }, LABEL_STYLE)
    })
  else if (field.value === '') {
    height = WRITING_HEIGHT
    line(sheet, box.x, box.width, box.y + height)
  } else
    leaf(sheet, 'TD', () => {
      const { value, code } = field
      height = code === undefined ? writeValue(sheet, value, box, size) : writeCoded(sheet, { value, code }, box, size)
    })
  return height
}

/** A box to tick, and what ticking it means: words of ours, or a choice among what people brought. */
export function tick(sheet: Sheet, meaning: Words | string): void {
  const width = area.width - BESIDE_BOX
  const style = { size: TEXT_SIZE }
  const brought = typeof meaning === 'string'
  const height = brought
    ? heightOfValue(sheet, meaning, width, VALUE_SIZE)
    : heightOfWords(sheet, meaning, width, style)
  makeRoom(sheet, height)
  tickBox(sheet, area.left, sheet.y)
  const box = { x: area.left + BESIDE_BOX, y: sheet.y, width }
  leaf(sheet, 'P', () =>
    brought ? writeValue(sheet, meaning, box, VALUE_SIZE) : writeWords(sheet, meaning, box, style),
  )
  sheet.y += Math.max(height, 13) + 6
}

/** One step of a list of steps, under its number. */
export function step(sheet: Sheet, place: number, words: Words): void {
  const style = { size: TEXT_SIZE }
  const width = area.width - BESIDE_BOX
  const height = heightOfWords(sheet, words, width, style)
  makeRoom(sheet, height)
  const { y } = sheet
  group(sheet, 'LI', () => {
    leaf(sheet, 'Lbl', () => writeText(sheet, `${place}.`, { x: area.left, y, width: BESIDE_BOX }, style))
    leaf(sheet, 'LBody', () => writeWords(sheet, words, { x: area.left + BESIDE_BOX, y, width }, style))
  })
  sheet.y += height + 3
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
