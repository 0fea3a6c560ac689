import type { DnsRecord } from '../../domain/mail-finding.js'
import type { Messages } from '../../messages/index.js'
import { safeText } from '../table.js'

// RFC 1035, 3.3.14: a text of a record is made of pieces of at most 255 bytes.
const PIECE = /.{1,255}/gs

/** Records in words that can be sent as they are to whoever runs the DNS of a domain. */
export function recordLines({ doctor }: Messages, domain: string, records: readonly DnsRecord[]): string[] {
  const { forward, please } = doctor.records
  return [
    forward(domain),
    '',
    `  ${please(domain)}`,
    ...records.flatMap((record) => ['', ...oneRecord(doctor, record)]),
  ]
}

function oneRecord({ records: words }: Messages['doctor'], { name, type, value, replaces }: DnsRecord): string[] {
  const labels = [words.name, words.type, words.value, words.replaces]
  const width = Math.max(...labels.map((label) => label.length))
  const line = (label: string, text: string) => `  ${label.padEnd(width)}  ${safeText(text)}`
  return [
    line(words.name, name),
    line(words.type, type),
    line(words.value, value ?? words.mailHost),
    ...(replaces === undefined ? [] : [line(words.replaces, replaces)]),
    ...piecesOf(value ?? '').map((piece, index) => (index === 0 ? `  ${words.pieces}\n  ${piece}` : `  ${piece}`)),
  ]
}

/** A value in the pieces that a file of the DNS wants it in; none when it fits in one. */
function piecesOf(value: string): string[] {
  const pieces = value.match(PIECE) ?? []
  return pieces.length > 1 ? pieces.map((piece) => `"${piece}"`) : []
}
