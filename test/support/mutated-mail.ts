import type { Random } from '../../src/random.js'
import { mutatedBytes } from './mutated-bytes.js'

/** Bytes that are a mail of the fixtures with a few things wrong, or nothing of the kind; the same for the same chance. */
export function mutatedMail(random: Random, corpus: readonly Buffer[]): Buffer {
  return mutatedBytes(random, { corpus, tricky })
}

const tricky = [
  '\r\n\r\n',
  '\n--',
  '--=_elk',
  '\u0000',
  '\u001b[2J',
  'Content-Type: multipart/report; boundary="x"\n\n--x\n',
  'Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; familie1@example.org\nAction: failed\nStatus: 5.1.1\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  'X-Failed-Recipients: familie1@example.org\n',
  'From MAILER-DAEMON Mon Mar 16 09:01:03 2026\n',
  'terug+1.aaaaaaaaaaaaaaaa@aanmelden.example',
  '(((((((((((((((((((((((((((((((',
  '"""""""""""""""""""""""""""""""',
  ';;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;',
  '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  '=?utf-8?B?8J+YgA==?=',
  '5.1.1 '.repeat(20),
]
