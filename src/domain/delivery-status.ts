/** What became of a mail, as a mail server reports it for one recipient. */
export interface DeliveryStatus {
  /** Whom it is about; empty when that is not said. */
  recipient: string
  /** RFC 3464, 2.3.3, in small letters; empty when it is not said. */
  action: string
  /** RFC 3463, like `5.1.1`; empty when it is not said. */
  status: string
  /** What the other mail server answered. */
  diagnostic: string
}

/** What a report means: the address does not exist, the mail is lost but the address may do, or it is not the last word. */
export type Fate = 'no-such-address' | 'undeliverable' | 'not-final'

// RFC 3463, 3.2, and RFC 7505 for 10. Of the others, 5 says that the address is right, 7 and 8 are about the sender, 9 about a
// mail server further on. RFC 3463, 3.5, "unable to route", and what Microsoft makes of it: there is no such domain.
const NO_SUCH_ADDRESS = /^5\.(?:1\.(?:[12346]|10)|4\.(?:4|310))$/
// What only words can tell: unsaid, undefined, or with a number that a mail server made up.
const UNSPECIFIC = /^(?:5\.0\.0|5\.1\.\d{2,3})?$/
const SENDER = /\bsender\b/i
const ENHANCED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/
const REPLY = /(?<![\d.])([45])\d\d(?=[ -])/
const WORDS = [
  /\b(?:user|recipient|mailbox|address)\b.{0,40}\bunknown\b/i,
  /\b(?:unknown|no such|invalid) (?:local )?(?:user|recipient|mailbox|address|person|account)\b/i,
  /\b(?:user|recipient|mailbox|address|account|domain)\b.{0,80}\b(?:does not|doesn't|doesn’t) exist\b/i,
  /\b(?:user|recipient|mailbox|address|account|host|domain name)\b.{0,20}\b(?:not found|couldn't be found|wasn't found)\b/i,
  /\bdoesn't have an? \S{1,60} account\b/i,
  /\bno mailbox here by that name\b/i,
  /\bunrouteable address\b/i,
]

/** The code of RFC 3463 in a text, like `5.1.1`; empty when there is none. */
export function enhancedStatus(text: string): string {
  return ENHANCED.exec(text)?.[1] ?? ''
}

/** What a report about one recipient means; only what leaves no doubt makes an address one that does not exist. */
export function fateOf(report: DeliveryStatus): Fate {
  const { action } = report
  const status = bestStatus(report)
  if (action !== '' && action !== 'failed') return 'not-final'
  if (action === '' && !status.startsWith('5')) return 'not-final'
  if (status.startsWith('2')) return 'not-final'
  return isNoSuchAddress(status, report.diagnostic) ? 'no-such-address' : 'undeliverable'
}

/** The most telling code: the reported one, unless it says nothing and the other mail server's answer says more. */
export function bestStatus({ status, diagnostic }: Pick<DeliveryStatus, 'status' | 'diagnostic'>): string {
  if (status !== '' && !/^[45]\.0\.0$/.test(status)) return status
  const [, reply] = REPLY.exec(diagnostic) ?? []
  return enhancedStatus(diagnostic) || (reply ? `${reply}.0.0` : status)
}

function isNoSuchAddress(status: string, diagnostic: string): boolean {
  if (NO_SUCH_ADDRESS.test(status)) return true
  if (SENDER.test(diagnostic)) return false
  return status === '5.1.0' || (UNSPECIFIC.test(status) && WORDS.some((words) => words.test(diagnostic)))
}
