import type { FormView } from './form-view.js'
import { shortListTick } from './list-part.js'
import { heading, line, paragraph, tick } from './pieces.js'
import { area, group, leaf, makeRoom, type Sheet } from './sheet.js'
import { handIn, type Words } from './words.js'
import { writeLabel, writeWords } from './writing.js'

const SIGNATURES = 125
const LABEL = 74

/** What a family ticks and signs, and where and until when it hands in. */
export function handInPart(sheet: Sheet, { question, round }: FormView): void {
  heading(sheet, handIn.heading)
  if (question.kind !== 'paper') tick(sheet, (box) => writeWords(sheet, handIn.know, box, { size: 10 }))
  if (question.kind === 'list') shortListTick(sheet, question)
  if (round) paragraph(sheet, handIn.until(round.name, round.closesAt))
  if (question.kind !== 'paper') paragraph(sheet, handIn.receipt)
  signatures(sheet)
}

function signatures(sheet: Sheet): void {
  makeRoom(sheet, SIGNATURES)
  const width = (area.width - 24) / 2
  const top = sheet.y + 4
  for (const [index, signer] of handIn.signer.entries()) {
    sheet.y = top
    group(sheet, 'Sect', () => signature(sheet, signer, area.left + index * (width + 24), width))
  }
}

function signature(sheet: Sheet, signer: Words, x: number, width: number): void {
  leaf(sheet, 'H3', () => {
    sheet.y += writeWords(sheet, signer, { x, y: sheet.y, width }, { size: 9.5, bold: true })
  })
  for (const [words, height] of [
    [handIn.date, 26],
    [handIn.signature, 42],
  ] as const) {
    const bottom = sheet.y + height
    leaf(sheet, 'P', () => writeLabel(sheet, words, { x, y: bottom - 12, width: LABEL }))
    line(sheet, x + LABEL, width - LABEL, bottom)
    sheet.y = bottom
  }
}
