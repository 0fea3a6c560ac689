import { footerLines } from '../forms/frame-parts.js'
import { closePdf, openPdf, type Pdf } from '../forms/pdf.js'
import { area, type Sheet } from '../forms/sheet.js'
import { choicePart, factsPart, proofPart, resultPart } from './receipt-parts.js'
import { receiptTop, receiptTurn } from './receipt-top.js'
import type { ReceiptFacts, ReceiptPrinting } from './receipt-view.js'
import { receiptWords } from './receipt-words.js'

/** A receipt as a file, and the letters that the font lacks. */
export interface ReceiptFile {
  pdf: Buffer<ArrayBuffer>
  unprintable: string[]
}

/** Makes the PDF of one receipt; the same receipt gives the same bytes. */
export async function receiptPdf(facts: ReceiptFacts, printing: ReceiptPrinting): Promise<ReceiptFile> {
  const pdf = openPdf({ title: receiptWords.title.nl, printedAt: facts.submittedAt })
  const unprintable = writeReceipt(pdf, facts, printing)
  return { pdf: await closePdf(pdf), unprintable }
}

function writeReceipt(pdf: Pdf, facts: ReceiptFacts, printing: ReceiptPrinting): string[] {
  const within = pdf.struct('Sect')
  pdf.addStructure(within)
  const turn = () => {
    pdf.addPage()
    receiptTurn(sheet, facts, printing)
  }
  const sheet: Sheet = { pdf, within, turn, english: printing.english, y: area.top, lacking: new Set() }
  pdf.addPage()
  receiptTop(sheet, facts, printing)
  factsPart(sheet, facts)
  choicePart(sheet, facts.choice)
  if (facts.resultsAt) resultPart(sheet, facts.resultsAt, printing)
  proofPart(sheet)
  within.end()
  footerLines(pdf, printing, (page, pages) =>
    receiptWords.footer(facts.child.elkNumber, facts.receiptCode, page, pages),
  )
  pdf.flushPages()
  return [...sheet.lacking]
}
