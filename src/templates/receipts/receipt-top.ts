import { fullName } from '../../domain/name.js'
import { practiceBanner } from '../forms/frame-parts.js'
import { area, artifact, leaf, type Sheet } from '../forms/sheet.js'
import { frame } from '../forms/words.js'
import { writeText, writeValue, writeWords } from '../forms/writing.js'
import type { ReceiptFacts, ReceiptPrinting } from './receipt-view.js'
import { receiptWords as words } from './receipt-words.js'

const CODE_BOX = { x: 365, width: 180, height: 52 } as const
const TITLE_WIDTH = CODE_BOX.x - area.left - 20

/** The top of a receipt: from whom, what it is, and the code by which it is known. */
export function receiptTop(sheet: Sheet, { receiptCode }: ReceiptFacts, printing: ReceiptPrinting): void {
  const { operator, year, practice } = printing
  const top = area.top - 24
  const at = (y: number) => ({ x: area.left, y, width: TITLE_WIDTH })
  sheet.y = top
  if (practice) banner(sheet)
  leaf(sheet, 'H1', () => {
    sheet.y += writeWords(sheet, words.title, at(sheet.y), { size: 18, bold: true })
  })
  leaf(sheet, 'P', () => {
    sheet.y += writeWords(sheet, words.about(year), at(sheet.y + 2), { size: 10 })
  })
  leaf(sheet, 'P', () => {
    sheet.y += writeValue(sheet, operator.name, at(sheet.y + 2), 9)
  })
  if (sheet.english)
    leaf(sheet, 'P', () => {
      sheet.y += writeWords(sheet, frame.binding, at(sheet.y + 4), { size: 9, soft: true })
    })
  codeBox(sheet, receiptCode, top)
  sheet.y = Math.max(sheet.y + 12, top + CODE_BOX.height + 8)
}

/** The top of every further page, which says whose receipt it is. */
export function receiptTurn(sheet: Sheet, { child, receiptCode }: ReceiptFacts, { practice }: ReceiptPrinting): void {
  if (practice) banner(sheet)
  artifact(sheet, () => {
    const box = { x: area.left, y: area.top - 22, width: area.width }
    writeText(sheet, `${words.code.nl} ${receiptCode}`, box, { size: 9, bold: true })
    writeValue(sheet, fullName(child), { ...box, x: area.left + 190, width: area.width - 190 }, 9)
  })
  sheet.y = area.top - 6
}

function codeBox(sheet: Sheet, code: string, y: number): void {
  const { x, width, height } = CODE_BOX
  artifact(sheet, () => sheet.pdf.lineWidth(1.2).strokeColor('#222222').roundedRect(x, y, width, height, 4).stroke())
  leaf(sheet, 'P', () => {
    const inside = { x: x + 10, width: width - 20 }
    const below = writeWords(sheet, words.code, { ...inside, y: y + 6 }, { size: 8.5 })
    writeText(sheet, code, { ...inside, y: y + 11 + below }, { size: 17, bold: true })
  })
}

function banner(sheet: Sheet): void {
  const { nl, en } = words.practice
  practiceBanner(sheet, sheet.english ? `${nl} / ${en}` : nl)
}
