import type { App } from '../app.js'
import type { Language } from '../domain/language.js'
import type { ReceiptFile } from '../templates/receipts/receipt-pdf.js'
import type { ReceiptFacts } from '../templates/receipts/receipt-view.js'

const MOST_KEPT = 200
const kept = new WeakMap<App['db'], Map<string, Promise<ReceiptFile>>>()

/** The PDF of a receipt; the last ones are kept, so that who asks again and again costs nobody time. */
export function receiptPaper(
  app: Pick<App, 'db' | 'config' | 'rehearsal'>,
  facts: ReceiptFacts,
  language: Language,
): Promise<ReceiptFile> {
  const papers = kept.get(app.db) ?? new Map<string, Promise<ReceiptFile>>()
  kept.set(app.db, papers)
  const what = JSON.stringify([language, facts])
  const known = papers.get(what)
  if (known) return known
  const paper = print(app, facts, language)
  if (papers.size >= MOST_KEPT) papers.clear()
  papers.set(what, paper)
  paper.catch(() => papers.delete(what))
  return paper
}

// What makes PDF is large, and most visits never need it.
async function print(...what: Parameters<typeof receiptPaper>): Promise<ReceiptFile> {
  const { printReceipt } = await import('../actions/print-receipt.js')
  return printReceipt(...what)
}
