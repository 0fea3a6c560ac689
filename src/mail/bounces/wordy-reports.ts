import type { DeliveryStatus } from '../../domain/delivery-status.js'
import { oneLine } from './fields.js'
import type { ArrivedMail } from './message.js'

const MOST_RECIPIENTS = 20
const POSTMAN = /\b(?:mailer-daemon|postmaster|mail delivery (?:sub)?system)\b/i
const FINAL = [
  /\bpermanent(?:ly)? (?:error|fail)/i,
  /\bfailed permanently\b/i,
  /\b(?:could not|couldn't|was not|wasn't|cannot|can't|not able to) be delivered\b/i,
  /\bwasn't able to deliver\b/i,
  /\bdid not reach (?:some or all of )?the (?:intended|following) recipient/i,
  /\bdelivery to the following recipients? failed\b/i,
  /\bundeliverable\b/i,
]
const NOT_YET =
  /\b(?:delayed|will be retried|will retry|still trying|not yet been delivered|warning message only|do not need to resend)\b/i
const COPY =
  /^(?:-{2,}.{0,80}(?:copy of|original message|below this line)|this is a copy of (?:the|your) message|.{0,40}\boriginal message follows).*$/im
const ADDRESS = /[^\s<>,;:"()[\]]{1,64}@[A-Za-z0-9.-]{1,255}[A-Za-z0-9]/

/**
 * What a mail server reports in words alone, as Exim, qmail and older Exchange do: the addresses that failed with what is said of each.
 * Empty unless a mail server wrote it and gave up.
 */
export function readWords(mail: ArrivedMail): DeliveryStatus[] {
  const failed = headerValues(mail, 'x-failed-recipients').flatMap((value) => value.split(','))
  const said = ownWords(mail.text)
  if (failed.length === 0 && !(isByPostman(mail) && FINAL.some((words) => words.test(said)))) return []
  if (NOT_YET.test(said)) return []
  const named = failed.length > 0 ? failed.map((address) => address.trim().replace(/^<|>$/g, '')) : addressesIn(said)
  const recipients = named.length > 0 ? named.slice(0, MOST_RECIPIENTS) : ['']
  return recipients.map((recipient) => ({
    recipient,
    action: 'failed',
    status: '',
    diagnostic: saidOf(recipient, mail.text),
  }))
}

function headerValues({ headers }: ArrivedMail, wanted: string): string[] {
  return headers.filter(({ name }) => name === wanted).map(({ value }) => value)
}

function isByPostman(mail: ArrivedMail): boolean {
  return headerValues(mail, 'from').some((from) => POSTMAN.test(from))
}

/** What the mail server wrote itself, without the copy of our mail. */
function ownWords(text: string): string {
  const copy = COPY.exec(text)
  return copy ? text.slice(0, copy.index) : text
}

/** The addresses that stand at the start of a line, each once; in a sentence an address may be anybody's. */
function addressesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const found = lines.flatMap((line) => {
    const [address] = ADDRESS.exec(line) ?? []
    return address !== undefined && line.replace(/^[<>'"]+/, '').startsWith(address) ? [address] : []
  })
  return [...new Set(found)]
}

/** What is said behind an address, on one line; what is said at all when it is not there. */
export function saidOf(recipient: string, text: string): string {
  const said = ownWords(text)
  const at = recipient === '' ? -1 : said.indexOf(recipient)
  return oneLine(at === -1 ? said : said.slice(at + recipient.length).replace(/^[>:\s]+/, ''))
}
