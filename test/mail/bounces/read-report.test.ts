import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verdictOn } from '../../../src/domain/bounce.js'
import { isSealed, returnPath } from '../../../src/domain/return-path.js'
import { readReport } from '../../../src/mail/bounces/read-report.js'

const key = Buffer.alloc(32, 'elk test key')
const sending = { mailId: 1, recipient: 'familie1@example.org' }
const bytesOf = (name: string) => readFileSync(`fixtures/bounces/${name}.eml`)

/** What a file of `fixtures/bounces` means for mail 1 to familie1@example.org. */
async function read(name: string) {
  const report = await readReport(bytesOf(name))
  const isOurs = report?.claims.some((claim) => isSealed(key, sending, claim)) ?? false
  if (!report || !isOurs) return { kind: 'not ours' }
  const { fate, status } = verdictOn(report, sending.recipient)
  return { kind: report.kind, fate, status }
}

const corpus: [string, string, string?, string?][] = [
  // The address does not exist.
  ['postfix-unknown-user', 'delivery-report', 'no-such-address', '5.1.1'],
  ['postfix-no-such-domain', 'delivery-report', 'no-such-address', '5.4.4'],
  ['postfix-null-mx', 'delivery-report', 'no-such-address', '5.1.10'],
  ['exim-unknown-user', 'delivery-report', 'no-such-address', '5.0.0'],
  ['exim-unrouteable', 'delivery-report', 'no-such-address', '5.0.0'],
  ['exim-in-words', 'delivery-report', 'no-such-address', '5.1.1'],
  ['exchange-2016', 'delivery-report', 'no-such-address', '5.1.1'],
  ['old-exchange-in-words', 'delivery-report', 'no-such-address', '5.1.1'],
  ['microsoft-365', 'delivery-report', 'no-such-address', '5.1.10'],
  ['gmail-address-not-found', 'delivery-report', 'no-such-address', '5.1.1'],
  ['gmail-in-words', 'delivery-report', 'no-such-address', '5.1.1'],
  ['qmail', 'delivery-report', 'no-such-address', '5.1.1'],
  ['sendmail', 'delivery-report', 'no-such-address', '5.1.1'],
  ['domino-capitals', 'delivery-report', 'no-such-address', '5.1.1'],
  ['utf-8-rfc-6533', 'delivery-report', 'no-such-address', '5.1.1'],
  ['encoded-status', 'delivery-report', 'no-such-address', '5.1.0'],
  ['missing-boundary', 'delivery-report', 'no-such-address', '5.1.1'],
  ['hostile', 'delivery-report', 'no-such-address', '5.1.1'],
  // The mail is lost, but the address may well exist.
  ['postfix-mailbox-full', 'delivery-report', 'undeliverable', '5.2.2'],
  ['postfix-policy', 'delivery-report', 'undeliverable', '5.7.1'],
  ['postfix-gave-up', 'delivery-report', 'undeliverable', '4.4.1'],
  ['exim-retry-timeout', 'delivery-report', 'undeliverable', ''],
  ['outlook-mailbox-unavailable', 'delivery-report', 'undeliverable', '5.5.0'],
  ['forwarded-elsewhere', 'delivery-report', 'undeliverable', '5.1.1'],
  ['sender-refused', 'delivery-report', 'undeliverable', '5.1.8'],
  // Nothing is final.
  ['postfix-delayed', 'delivery-report', 'not-final', '4.4.1'],
  ['gmail-delayed', 'delivery-report', 'not-final', '4.4.1'],
  ['postfix-delivered', 'delivery-report', 'not-final', '2.0.0'],
  ['one-arrived', 'delivery-report', 'not-final', '5.1.1'],
  ['exim-delayed', 'auto-reply', 'not-final', ''],
  ['out-of-office', 'auto-reply', 'not-final', ''],
  ['vacation', 'auto-reply', 'not-final', ''],
  ['challenge', 'other', 'not-final', ''],
  ['complaint', 'complaint', 'not-final', ''],
  ['read-receipt', 'other', 'not-final', ''],
  ['answer-of-a-parent', 'other', 'not-final', ''],
  // Nothing to do with a mail of ours.
  ['forged-seal', 'not ours'],
  ['somebody-elses', 'not ours'],
  ['spam', 'not ours'],
]

describe('a mail that came back', () => {
  it.each(corpus)('%s: %s %s %s', async (name, kind, fate, status) => {
    expect(await read(name)).toEqual(fate === undefined ? { kind } : { kind, fate, status })
  })

  it('is in the table, whatever is in the folder', () => {
    const files = readdirSync('fixtures/bounces').map((file) => file.replace('.eml', ''))
    expect(corpus.map(([name]) => name).sort()).toEqual(files.sort())
  })

  it('carries the return path that ELK made', () => {
    expect(bytesOf('postfix-unknown-user').toString()).toContain(returnPath(key, 'terug@aanmelden.example', sending))
  })
})
