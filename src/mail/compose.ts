import { encodeWord, foldLines } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import type { FamilyLanguage } from '../domain/language.js'
import type { Instant } from '../domain/time.js'

/** A mail in words, with everything that its headers need. */
export interface Letter {
  messageId: string
  date: Instant
  from: { name: string; address: string }
  replyTo: string
  to: string
  /** Every language that it is in, the one above first. */
  languages: readonly FamilyLanguage[]
  subject: string
  text: string
  html: string
}

// RFC 2045, 6.7: no quoted-printable line can hold `=_`, so nothing that a field brings can look like a boundary.
const BOUNDARY = '=_elk'

/**
 * Builds the bytes of a mail (RFC 5322) as 7-bit text: the library makes and guards every header, both parts are quoted-printable.
 * Parts are joined here, not by the library's streams, since that takes four times as long.
 */
export function composeMessage(letter: Letter): string {
  const { text, html } = letter
  const parts = [part('text/plain; charset=utf-8', text), part('text/html; charset=utf-8', html)]
  return [headers(letter), '', ...parts.flatMap((lines) => [`--${BOUNDARY}`, ...lines]), `--${BOUNDARY}--`, ''].join(
    CRLF,
  )
}

const CRLF = '\r\n'

const LINE_LENGTH = 76

function headers({ messageId, date, from, replyTo, to, languages, subject }: Letter): string {
  return [
    header('From', from),
    header('To', { name: '', address: addressOf(to) }),
    header('Reply-To', { name: '', address: addressOf(replyTo) }),
    header('Subject', asHeaderText(subject)),
    header('Message-ID', messageId),
    header('Date', new Date(date).toUTCString().replace('GMT', '+0000')),
    // RFC 3282, 2: a list, in the order in which they stand.
    header('Content-Language', languages.join(', ')),
    header('Auto-Submitted', 'auto-generated'),
    // Exchange asks for this one too (MS-OXCMAIL, 2.1.3.2.20). Not `All`: that would suppress non-delivery reports.
    header('X-Auto-Response-Suppress', 'OOF, AutoReply'),
    header('MIME-Version', '1.0'),
    header('Content-Type', `multipart/alternative; boundary="${BOUNDARY}"`),
  ].join(CRLF)
}

const library = new MimeNode('multipart/alternative', { disableFileAccess: true, disableUrlAccess: true })
const builtHeader = remembering((field) => {
  const [name, value] = JSON.parse(field) as [string, string | Letter['from']]
  return foldLines(`${name}: ${library.encodeHeaderValue(name, value)}`, LINE_LENGTH)
})

function header(name: string, value: string | Letter['from']): string {
  return builtHeader(JSON.stringify([name, value]))
}

// No address of ours has other letters; the library would fold a header at any of Unicode's spaces, and begin another there.
function addressOf(written: string): string {
  return written.replace(/[^\x21-\x7e]/g, '')
}

const LONGEST_WORD = 60
// Fits beside the name of the header on a line.
const LONGEST_CODE = 52

/** The library encodes what is no ASCII; this encodes also what it could not fold, and what others would take for encoded. */
function asHeaderText(text: string): string {
  const longest = Math.max(...text.split(/\s/).map((word) => word.length))
  return longest > LONGEST_WORD || text.includes('=?') ? encodeWord(text, 'Q', LONGEST_CODE) : text
}

function part(type: string, content: string): string[] {
  const lines = content.split(/\r?\n/).map(quotedPrintable)
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: quoted-printable', '', lines.join(CRLF)]
}

// A carriage return that ends no line is none to the library; to a mail server it may be (RFC 2045, 6.7).
const quotedPrintable = remembering((line) => wrap(encode(line).replaceAll('\r', '=0D')))

const REMEMBERED = 2000

/** A function that keeps what it answered: most lines of a mail are those of the mail before it, and to make one takes long. */
function remembering(make: (text: string) => string): (text: string) => string {
  const answers = new Map<string, string>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = make(text)
    if (answers.size >= REMEMBERED) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
