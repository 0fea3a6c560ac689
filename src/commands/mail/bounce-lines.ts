import type { BouncePlan, PlannedBounce } from '../../actions/plan-bounces.js'
import type { App } from '../../app.js'
import { type ReportKind, reportKinds } from '../../domain/bounce.js'
import type { Io } from '../../io.js'
import { formatTable } from '../table.js'

/** How many mails were read, and how many of them say nothing about a mail of ours. */
export interface ReadCounts {
  read: number
  notOurs: number
}

/** What came back, for scripts; the counts add up to `read`. */
export function bounceDocument(plan: BouncePlan, counts: ReadCounts & { dryRun: boolean }) {
  const { bounced, idle, known } = plan
  const unchanged = Object.fromEntries(reportKinds.map((kind) => [kind, countKind(plan, kind)]))
  return { ...counts, bounced: bounced.length, idle: idle.length, known, unchanged, mails: bounced.map(effect) }
}

function effect({ mail, verdict, fails, marks }: PlannedBounce) {
  return {
    id: mail.id,
    kind: mail.kind,
    elkNumber: mail.elkNumber ?? null,
    status: verdict.status,
    fate: verdict.fate,
    mailFailed: fails,
    addressMarked: marks,
  }
}

function countKind({ notFinal }: BouncePlan, wanted: ReportKind): number {
  return notFinal.filter((kind) => kind === wanted).length
}

/** What came back and what to do about it, in lines. */
export function bounceLines(
  { messages }: Pick<App, 'messages'>,
  io: Io,
  plan: BouncePlan,
  counts: ReadCounts,
): string[] {
  const { bounces: words } = messages
  const { bounced } = plan
  const lines = [words.read(counts.read), ...countLines(messages, plan, counts)]
  return bounced.length === 0
    ? lines
    : [...lines, '', ...tableLines(messages, io, bounced), '', ...nextLines(messages, bounced)]
}

function countLines({ bounces: words }: App['messages'], plan: BouncePlan, { notOurs }: ReadCounts): string[] {
  const line = (mails: number, say: (mails: number) => string) => (mails > 0 ? [say(mails)] : [])
  return [
    ...line(plan.bounced.length, words.bounced),
    ...line(plan.idle.length, words.idle),
    ...line(plan.known, words.known),
    ...reportKinds.flatMap((kind) => line(countKind(plan, kind), words.unchanged[kind])),
    ...line(notOurs, words.notOurs),
  ]
}

function tableLines({ bounces: words, mails }: App['messages'], io: Io, bounced: readonly PlannedBounce[]): string[] {
  const rows = bounced.map(({ mail: { id, kind, elkNumber }, verdict: { status, fate } }) => [
    String(id),
    mails.kinds[kind],
    elkNumber ?? '',
    status,
    fate === 'not-final' ? '' : words.fates[fate],
  ])
  return formatTable(io, { head: words.head, rows, flexible: 1 }).split('\n')
}

function nextLines({ bounces: words }: App['messages'], bounced: readonly PlannedBounce[]): string[] {
  const mails = bounced.map(({ mail }) => mail)
  return [
    ...(mails.some(({ kind }) => kind === 'login') ? [words.nextLogin] : []),
    ...(mails.some(({ kind, pupilId }) => kind !== 'login' && pupilId !== undefined) ? [words.nextMail] : []),
    ...(mails.some(({ pupilId }) => pupilId === undefined) ? [words.nextSchool] : []),
  ]
}
