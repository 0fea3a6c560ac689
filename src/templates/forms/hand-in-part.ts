import type { FormQuestion, FormView } from './form-view.js'
import { heading, line, paragraph, tick } from './pieces.js'
import { area, group, leaf, makeRoom, type Sheet } from './sheet.js'
import { handIn, list, type Words } from './words.js'
import { writeLabel, writeWords } from './writing.js'

/** What the whole part takes in points, in Dutch alone and with English: it is not torn apart. */
const HEIGHTS: Record<FormQuestion['kind'], readonly [dutch: number, both: number]> = {
  list: [190, 245],
  'one-school': [172, 220],
  paper: [125, 155],
}
const LABEL = 74

/** How much room the part needs on one page, in points. */
export function handInHeight({ english }: Pick<Sheet, 'english'>, kind: FormQuestion['kind']): number {
  return HEIGHTS[kind][english ? 1 : 0]
}

/** What a family ticks and signs, and where and until when it hands in. */
export function handInPart(sheet: Sheet, { question, round }: FormView): void {
  makeRoom(sheet, handInHeight(sheet, question.kind))
  heading(sheet, handIn.heading)
  if (question.kind !== 'paper') tick(sheet, handIn.know)
  if (question.kind === 'list' && question.guarantee !== undefined) tick(sheet, list.knowShort(question.guarantee))
  if (round) paragraph(sheet, handIn.until(round.name, round.closesAt))
  if (question.kind !== 'paper') paragraph(sheet, handIn.receipt)
  signatures(sheet)
}

function signatures(sheet: Sheet): void {
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
    [handIn.date, 24],
    [handIn.signature, 40],
  ] as const) {
    const bottom = sheet.y + height
    leaf(sheet, 'P', () => writeLabel(sheet, words, { x, y: bottom - 12, width: LABEL }, { size: 9.5, soft: true }))
    line(sheet, x + LABEL, width - LABEL, bottom)
    sheet.y = bottom
  }
}
