import { bestStatus, type DeliveryStatus, type Fate, fateOf } from './delivery-status.js'
import type { MailState } from './mail.js'
import type { ReturnPathClaim } from './return-path.js'
import type { Instant } from './time.js'

/** What kind of mail came back. */
export const reportKinds = ['delivery-report', 'auto-reply', 'complaint', 'other'] as const

export type ReportKind = (typeof reportKinds)[number]

/** What a mail that came back says; none of it is trusted before one of its claims holds. */
export interface BounceReport {
  kind: ReportKind
  /** About which mail of ours it may be, the likeliest first. */
  claims: readonly ReturnPathClaim[]
  recipients: readonly DeliveryStatus[]
  /** The same for the same report, however it was kept. */
  hash: string
}

/** What a report means for a mail to an address. */
export interface Verdict {
  fate: Fate
  /** RFC 3463; empty when it is not said. */
  status: string
  diagnostic: string
}

const NOTHING: Verdict = { fate: 'not-final', status: '', diagnostic: '' }

/**
 * What a report means for the mail to an address. About another address it is only where that one forwards to: the mail is lost,
 * but the address exists. As long as one of several recipients may still get it, nothing is final.
 */
export function verdictOn({ recipients }: Pick<BounceReport, 'recipients'>, address: string): Verdict {
  const own = recipients.filter(({ recipient }) => recipient === '' || isSame(recipient, address))
  const about = own.length > 0 ? own : recipients
  const fates = about.map(fateOf)
  const [first] = about
  if (!first || fates.includes('not-final')) return { ...NOTHING, ...(first && saidBy(first)) }
  const isGone = own.length > 0 && fates.every((fate) => fate === 'no-such-address')
  return { fate: isGone ? 'no-such-address' : 'undeliverable', ...saidBy(first) }
}

function saidBy(report: DeliveryStatus): Omit<Verdict, 'fate'> {
  return { status: bestStatus(report), diagnostic: report.diagnostic }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

// What comes back was taken first, whether we know of it or not. A mail that is in line again has a later sending before it.
const wentOut: readonly MailState[] = ['sent', 'unknown', 'handing-over']
const inLine: readonly MailState[] = ['waiting', 'claimed', 'deferred']

/** A mail that a report is about, and what is known of its address. */
export interface ReportedMail {
  state: MailState
  queuedAt: Instant
  /** Undefined when nobody ever marked it for this family. */
  mark: { clearedAt: Instant | undefined } | undefined
}

/** What a report changes: whether the mail ends as one that came back, and whether its address gets the mark of one that does not exist. */
export function bounceEffect({ state, queuedAt, mark }: ReportedMail, fate: Fate): { fails: boolean; marks: boolean } {
  const isNews = !mark || (mark.clearedAt !== undefined && mark.clearedAt <= queuedAt && !inLine.includes(state))
  return { fails: fate !== 'not-final' && wentOut.includes(state), marks: fate === 'no-such-address' && isNews }
}
