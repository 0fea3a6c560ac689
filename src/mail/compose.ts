import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import type { Language } from '../domain/language.js'
import type { Instant } from '../domain/time.js'

/** A mail in words, with everything that its headers need. */
export interface Letter {
  messageId: string
  date: Instant
  from: { name: string; address: string }
  replyTo: string
  to: string
  language: Language
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

function headers({ messageId, date, from, replyTo, to, language, subject }: Letter): string {
  const root = new MimeNode('multipart/alternative', { disableFileAccess: true, disableUrlAccess: true })
  root.setHeader('From', from)
  root.setHeader('To', { name: '', address: to })
  root.setHeader('Reply-To', { name: '', address: replyTo })
  root.setHeader('Subject', subject)
  root.setHeader('Message-ID', messageId)
  root.setHeader('Date', new Date(date))
  root.setHeader('Content-Language', language)
  root.setHeader('Auto-Submitted', 'auto-generated')
  root.setHeader('Content-Type', `multipart/alternative; boundary="${BOUNDARY}"`)
  return root.buildHeaders()
}

function part(type: string, content: string): string[] {
  const lines = content.replace(/\r?\n/g, CRLF)
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: quoted-printable', '', wrap(encode(lines))]
}
