import { createHash } from 'node:crypto'
import type { BounceReport, ReportKind } from '../../domain/bounce.js'
import type { DeliveryStatus } from '../../domain/delivery-status.js'
import { type ReturnPathClaim, returnPathsIn } from '../../domain/return-path.js'
import { readDeliveryStatuses } from './fields.js'
import { type ArrivedMail, readMessage } from './message.js'
import { readWords, saidOf } from './wordy-reports.js'

// Whoever sends us thousands must not make us look up thousands.
const MOST_CLAIMS = 20
const DELIVERY_STATUS = /^message\/(?:global-)?delivery-status$/
const AUTO_REPLY = /^auto-(?:replied|generated)/i

/**
 * Reads a mail that arrived at the address for returned mail: what it says of whom (RFC 3464, or a mail server's own words), and of
 * which of our mails it may be. Never throws, whatever the bytes are; undefined when they name no mail of ours.
 */
export async function readReport(bytes: Uint8Array): Promise<BounceReport | undefined> {
  const mail = await readMessage(bytes)
  const claims = mail ? claimsIn(mail) : []
  if (!mail || claims.length === 0) return undefined
  const kind = kindOf(mail)
  const recipients = kind === 'delivery-report' ? recipientsOf(mail) : []
  return { kind, claims, recipients, hash: hashOf(mail, recipients, bytes) }
}

/** First where the mail was sent to, then what the report and the copy of our mail say. */
function claimsIn({ headers, parts, text }: ArrivedMail): ReturnPathClaim[] {
  const texts = [...headers.map(({ value }) => value), ...parts.map((part) => part.text), text]
  const claims = new Map<string, ReturnPathClaim>()
  for (const found of texts.flatMap(returnPathsIn)) claims.set(`${found.mailId}.${found.seal}`, found)
  return [...claims.values()].slice(0, MOST_CLAIMS)
}

function kindOf(mail: ArrivedMail): ReportKind {
  const types = valuesOf(mail, 'content-type')
  if (types.some((type) => /feedback-report/i.test(type))) return 'complaint'
  if (types.some((type) => /disposition-notification/i.test(type))) return 'other'
  if (recipientsOf(mail).length > 0) return 'delivery-report'
  return isAutoReply(mail) ? 'auto-reply' : 'other'
}

function isAutoReply(mail: ArrivedMail): boolean {
  if (valuesOf(mail, 'auto-submitted').some((value) => AUTO_REPLY.test(value))) return true
  return mail.headers.some(({ name }) => name === 'x-autoreply' || name === 'x-autorespond')
}

function recipientsOf(mail: ArrivedMail): DeliveryStatus[] {
  const reported = mail.parts
    .filter(({ type }) => DELIVERY_STATUS.test(type))
    .flatMap((part) => readDeliveryStatuses(part.text))
  return reported.length > 0 ? reported.map((report) => withWords(report, mail)) : readWords(mail)
}

/** Exim says for people alone why an address of its own failed. */
function withWords(report: DeliveryStatus, { text }: ArrivedMail): DeliveryStatus {
  return report.diagnostic === '' ? { ...report, diagnostic: saidOf(report.recipient, text) } : report
}

function valuesOf({ headers }: ArrivedMail, wanted: string): string[] {
  return headers.filter(({ name }) => name === wanted).map(({ value }) => value)
}

/** The report itself, not the bytes: a mailbox adds lines of its own, and a report may be kept in two. */
function hashOf(mail: ArrivedMail, recipients: readonly DeliveryStatus[], bytes: Uint8Array): string {
  const names = [...valuesOf(mail, 'message-id'), ...valuesOf(mail, 'date')]
  const hash = createHash('sha256')
  hash.update(names.length > 0 ? JSON.stringify([names, recipients]) : bytes)
  return hash.digest('base64url')
}
