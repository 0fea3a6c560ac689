import type { App } from '../app.js'
import { type BounceableMail, listBounceable, listKnownReports } from '../db/bounce-reports.js'
import type { Database } from '../db/open.js'
import { type BounceReport, bounceEffect, type ReportKind, type Verdict, verdictOn } from '../domain/bounce.js'
import { isSealed } from '../domain/return-path.js'
import { inBatches } from '../imports/in-batches.js'

/** What a report changes: the mail it is about, what it says, and which of the two effects it has. */
export interface PlannedBounce {
  mail: BounceableMail
  verdict: Verdict
  hash: string
  fails: boolean
  marks: boolean
}

/** Every report, in one of these lists. */
export interface BouncePlan {
  bounced: PlannedBounce[]
  /** Final reports about mails that ended before: kept, so that they are known. */
  idle: PlannedBounce[]
  /** Reports of ours that are not final, each by its kind. */
  notFinal: ReportKind[]
  /** How many were read before. */
  known: number
  /** How many name no mail of ours, or name it without our seal. */
  notOurs: number
}

interface Facts {
  mails: Map<number, BounceableMail>
  /** The reports that were kept, or will be by now. */
  known: Set<string>
  /** The addresses that get a mark by what was planned so far. */
  marked: Set<string>
}

const IDS_PER_READ = 500

/** What reports would change, in their order; writes nothing. Only a report that carries the seal of its mail changes anything. */
export async function planBounces(
  db: Database,
  { key }: Pick<App, 'key'>,
  reports: readonly BounceReport[],
): Promise<BouncePlan> {
  const facts = await readFacts(db, reports)
  const plan: BouncePlan = { bounced: [], idle: [], notFinal: [], known: 0, notOurs: 0 }
  for (const report of reports) {
    const mail = mailOf(report, facts, key)
    if (mail) planReport(plan, mail, report, facts)
    else plan.notOurs++
  }
  return plan
}

function planReport(plan: BouncePlan, mail: BounceableMail, report: BounceReport, facts: Facts): void {
  const verdict = verdictOn(report, mail.recipient)
  const name = nameOf(mail.id, report.hash)
  if (verdict.fate === 'not-final') plan.notFinal.push(report.kind)
  else if (facts.known.has(name)) plan.known++
  else {
    const planned = planOne(mail, verdict, report, facts)
    const list = planned.fails || planned.marks ? plan.bounced : plan.idle
    list.push(planned)
    facts.known.add(name)
    foresee(planned, facts)
  }
}

/** A mail to a school fails, but only a family's address can have a mark. */
function planOne(
  mail: BounceableMail,
  verdict: Verdict,
  { hash }: BounceReport,
  { marked }: Pick<Facts, 'marked'>,
): PlannedBounce {
  const mark = marked.has(addressOf(mail)) ? { clearedAt: undefined } : mail.mark
  const { fails, marks } = bounceEffect({ ...mail, mark }, verdict.fate)
  return { mail, verdict, hash, fails, marks: marks && mail.pupilId !== undefined }
}

/** The mail whose seal a report carries. */
function mailOf({ claims }: BounceReport, { mails }: Facts, key: Buffer): BounceableMail | undefined {
  const claim = claims.find(({ mailId, seal }) => {
    const mail = mails.get(mailId)
    return mail !== undefined && isSealed(key, { mailId, recipient: mail.recipient }, { mailId, seal })
  })
  return claim && mails.get(claim.mailId)
}

/** Makes a mail and its address stand as the reports that come after this one will find them. */
function foresee({ mail, fails, marks }: PlannedBounce, { mails, marked }: Facts): void {
  if (fails) mails.set(mail.id, { ...mail, state: 'failed' })
  if (marks) marked.add(addressOf(mail))
}

async function readFacts(db: Database, reports: readonly BounceReport[]): Promise<Facts> {
  const ids = new Set(reports.flatMap(({ claims }) => claims.map(({ mailId }) => mailId)))
  const mails = new Map<number, BounceableMail>()
  const known = new Set<string>()
  for (const some of inBatches(ids, IDS_PER_READ)) {
    for (const mail of await listBounceable(db, some)) mails.set(mail.id, mail)
    for (const { mailId, hash } of await listKnownReports(db, some)) known.add(nameOf(mailId, hash))
  }
  return { mails, known, marked: new Set() }
}

function addressOf({ pupilId, recipient }: BounceableMail): string {
  return `${pupilId} ${recipient}`
}

function nameOf(mailId: number, hash: string): string {
  return `${mailId} ${hash}`
}
