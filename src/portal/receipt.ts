import { readReceipt } from '../actions/read-receipt.js'
import { listMailsOf } from '../db/mails.js'
import { paperLanguage } from '../domain/language.js'
import { receiptPage } from '../templates/pages/receipt-page.js'
import { paths } from '../templates/paths.js'
import type { ReceiptFacts } from '../templates/receipts/receipt-view.js'
import { receiptWords } from '../templates/receipts/receipt-words.js'
import { type Answer, page, pdf, seeOther } from './answer.js'
import { nameOf } from './choices.js'
import { chromeFor } from './chrome.js'
import { standingOf } from './family.js'
import { receiptPaper } from './receipt-papers.js'
import { readDepartments } from './reference.js'
import type { FamilyVisit, Route } from './route.js'

/** The proof that the application was handed in: a page, and a paper to keep. */
export const receiptRoutes: readonly Route[] = [
  { path: paths.receipt, access: 'family', get: showReceipt },
  { path: paths.receiptPdf, access: 'family', get: sendReceipt },
]

async function showReceipt(visit: FamilyVisit): Promise<Answer> {
  const receipt = await receiptOf(visit)
  if (!receipt) return seeOther(paths.overview)
  const mailed = await isMailed(visit, receipt.receiptCode)
  return page(receiptPage({ ...receipt, mailed }, chromeFor(visit)))
}

async function sendReceipt(visit: FamilyVisit): Promise<Answer> {
  const receipt = await receiptOf(visit)
  if (!receipt) return seeOther(paths.overview)
  const file = await receiptPaper(visit.app, receipt, paperLanguage(visit.language))
  return pdf(file.pdf, receiptWords.fileName(receipt.child.elkNumber))
}

async function receiptOf(visit: FamilyVisit): Promise<ReceiptFacts | undefined> {
  const { byCode } = await readDepartments(visit.app.db)
  return readReceipt(visit.app, await standingOf(visit), (code) => nameOf(byCode, code))
}

async function isMailed({ app, family }: FamilyVisit, receiptCode: string): Promise<boolean> {
  const mails = await listMailsOf(app.db, family.pupil.id)
  return mails.some(
    ({ kind, data, state }) =>
      kind === 'receipt' &&
      state !== 'failed' &&
      state !== 'dropped' &&
      'receiptCode' in data &&
      data.receiptCode === receiptCode,
  )
}
