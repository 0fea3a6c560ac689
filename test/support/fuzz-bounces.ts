import { recordBounces } from '../../src/actions/record-bounces.js'
import type { App } from '../../src/app.js'
import type { BounceReport } from '../../src/domain/bounce.js'
import { readReport } from '../../src/mail/bounces/read-report.js'
import { createSplitter } from '../../src/mail/bounces/split-mails.js'
import type { Random } from '../../src/random.js'
import { mutatedMail } from './mutated-mail.js'
import { returnedMail, returnedMails } from './returned-mail.js'

/** What was thrown at the reader, and how it bore that. */
export interface Fuzzed {
  mails: number
  reports: number
  final: number
  slowestMs: number
}

/** Reads and records mutated mails until the time is up; throws whatever the reader throws. */
export async function fuzzBounces(app: App, random: Random, goOn: (mails: number) => boolean): Promise<Fuzzed> {
  const corpus = returnedMails().map(returnedMail)
  const fuzzed: Fuzzed = { mails: 0, reports: 0, final: 0, slowestMs: 0 }
  while (goOn(fuzzed.mails)) {
    const startedAt = performance.now()
    const reports = await readAll(mutatedMail(random, corpus))
    fuzzed.slowestMs = Math.max(fuzzed.slowestMs, performance.now() - startedAt)
    const { bounced, idle, known } = await recordBounces(app, reports)
    fuzzed.mails++
    fuzzed.reports += reports.length
    fuzzed.final += bounced.length + idle.length + known
  }
  return fuzzed
}

async function readAll(bytes: Buffer): Promise<BounceReport[]> {
  const splitter = createSplitter()
  const reports = await Promise.all([...splitter.push(bytes), ...splitter.end()].map(readReport))
  return reports.filter((report) => report !== undefined)
}

/** Every row that a report could change. */
export async function tablesOf({ db }: Pick<App, 'db'>): Promise<string> {
  const mails = await db.selectFrom('mails').selectAll().execute()
  const addresses = await db.selectFrom('bounced_addresses').selectAll().execute()
  const bounces = await db.selectFrom('bounces').select(['mail_id', 'recipient']).distinct().execute()
  const pupils = await db.selectFrom('pupils').selectAll().execute()
  return JSON.stringify({ mails, addresses, bounces, pupils })
}
