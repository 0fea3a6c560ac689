import type { App } from '../app.js'
import { getProcedure } from '../db/procedure.js'
import type { Language } from '../domain/language.js'
import { paths } from '../templates/paths.js'
import { type ReceiptFile, receiptPdf } from '../templates/receipts/receipt-pdf.js'
import type { ReceiptFacts } from '../templates/receipts/receipt-view.js'

/** Makes the PDF of a receipt, in Dutch and with English beside it for who reads that; nothing is changed. */
export async function printReceipt(
  { db, config, rehearsal }: Pick<App, 'db' | 'config' | 'rehearsal'>,
  facts: ReceiptFacts,
  language: Language,
): Promise<ReceiptFile> {
  const { year } = await getProcedure(db)
  return receiptPdf(facts, {
    year,
    operator: { name: config.operator.name },
    help: config.help,
    resultPage: config.portal.url + paths.result,
    practice: rehearsal,
    english: language === 'en',
  })
}
