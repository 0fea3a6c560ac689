import { describe, expect, it } from 'vitest'
import { bounceEffect, verdictOn } from '../../src/domain/bounce.js'
import { fateOf } from '../../src/domain/delivery-status.js'
import { type MailState, mailStates } from '../../src/domain/mail.js'
import { moment } from '../support/test-config.js'

const status = (action: string, code: string, diagnostic = '') => ({
  recipient: '',
  action,
  status: code,
  diagnostic,
})

describe('what a mail server reports', () => {
  it.each([
    // No such address (RFC 3463, 3.2; RFC 7505 for 5.1.10).
    ['failed', '5.1.1', '', 'no-such-address'],
    ['failed', '5.1.2', '', 'no-such-address'],
    ['failed', '5.1.3', '', 'no-such-address'],
    ['failed', '5.1.4', '', 'no-such-address'],
    ['failed', '5.1.6', '', 'no-such-address'],
    ['failed', '5.1.10', '', 'no-such-address'],
    ['failed', '5.4.4', '', 'no-such-address'],
    ['failed', '5.4.310', 'DNS domain example.org does not exist', 'no-such-address'],
    ['failed', '5.1.0', 'Address rejected', 'no-such-address'],
    ['', '5.1.1', '', 'no-such-address'],
    ['failed', '5.0.0', '550 5.1.1 unknown', 'no-such-address'],
    ['failed', '5.0.0', '550 User unknown', 'no-such-address'],
    ['failed', '5.0.0', 'Unrouteable address', 'no-such-address'],
    ['failed', '5.0.0', "554 delivery error: dd This user doesn't have a yahoo.example account", 'no-such-address'],
    ['failed', '', '550 No such user here', 'no-such-address'],
    ['failed', '5.1.351', 'Remote server returned unknown recipient', 'no-such-address'],
    // The address is not to blame, or may not be.
    ['failed', '5.1.5', '', 'undeliverable'],
    ['failed', '5.1.7', '', 'undeliverable'],
    ['failed', '5.1.8', '', 'undeliverable'],
    ['failed', '5.1.9', '', 'undeliverable'],
    ['failed', '5.1.0', '550 Sender address rejected', 'undeliverable'],
    ['failed', '5.1.90', 'Your message cannot be sent: the daily recipient limit is reached', 'undeliverable'],
    ['failed', '5.0.0', '550 Sender user unknown', 'undeliverable'],
    ['failed', '5.2.1', 'mailbox disabled', 'undeliverable'],
    ['failed', '5.2.2', '', 'undeliverable'],
    ['failed', '5.4.1', 'Recipient address rejected: Access denied', 'undeliverable'],
    ['failed', '5.5.0', '550 Requested action not taken: mailbox unavailable', 'undeliverable'],
    ['failed', '5.7.1', 'user unknown to our filter', 'undeliverable'],
    ['failed', '5.0.0', '', 'undeliverable'],
    ['failed', '', '', 'undeliverable'],
    // Given up after days: lost, but not the address.
    ['failed', '4.4.7', '550 5.1.1 user unknown', 'undeliverable'],
    ['failed', '4.1.1', '', 'undeliverable'],
    ['failed', '5.0.0', '451 4.1.1 user unknown: retry timeout exceeded', 'undeliverable'],
    ['failed', '5.0.0', '450 user unknown for now: retry timeout exceeded', 'undeliverable'],
    // Not the last word.
    ['delayed', '5.1.1', '', 'not-final'],
    ['delayed', '4.4.1', '', 'not-final'],
    ['delivered', '2.0.0', '', 'not-final'],
    ['relayed', '2.0.0', '', 'not-final'],
    ['expanded', '2.0.0', '', 'not-final'],
    ['failed', '2.0.0', '', 'not-final'],
    ['', '4.1.1', '', 'not-final'],
    ['', '', '550 user unknown in words only', 'no-such-address'],
    ['', '', 'user unknown', 'not-final'],
    ['', '', '192.5.1.1 is not a code, nor is 5.1.1.1', 'not-final'],
  ])('%s %s %s: %s', (action, code, diagnostic, fate) => {
    expect(fateOf(status(action, code, diagnostic))).toBe(fate)
  })

  it.each([
    ['about the address, whatever its capitals', ['Familie@Example.org'], 'no-such-address'],
    ['about nobody in particular', [''], 'no-such-address'],
    ['about where the address forwards to', ['oma@example.org'], 'undeliverable'],
    ['about the address and where it forwards to', ['oma@example.org', 'familie@example.org'], 'no-such-address'],
    ['about nothing', [], 'not-final'],
  ])('%s', (_what, recipients, fate) => {
    const report = { recipients: recipients.map((recipient) => ({ ...status('failed', '5.1.1'), recipient })) }
    expect(verdictOn(report, 'familie@example.org').fate).toBe(fate)
  })
})

describe('a report about a mail', () => {
  const queuedAt = moment('2026-03-16T09:00')
  const before = moment('2026-03-16T08:00')
  const after = moment('2026-03-16T10:00')
  const effects = (state: MailState, clearedAt?: typeof queuedAt, isMarked = clearedAt !== undefined) =>
    bounceEffect({ state, queuedAt, mark: isMarked ? { clearedAt } : undefined }, 'no-such-address')

  it('ends a mail that went out, and no other', () => {
    const ended = mailStates.filter((state) => effects(state).fails)
    expect(ended).toEqual(['handing-over', 'sent', 'unknown'])
    expect(mailStates.every((state) => effects(state).marks)).toBe(true)
  })

  it('marks no address when it may exist, and does nothing when it is not final', () => {
    const sent = { state: 'sent', queuedAt, mark: undefined } as const
    expect(bounceEffect(sent, 'undeliverable')).toEqual({ fails: true, marks: false })
    expect(bounceEffect(sent, 'not-final')).toEqual({ fails: false, marks: false })
  })

  it('marks an address once, and again when a person vouched for it before this mail was queued', () => {
    expect(effects('sent', undefined, true).marks).toBe(false)
    expect(effects('sent', before).marks).toBe(true)
    expect(effects('sent', queuedAt).marks).toBe(true)
    expect(effects('sent', after).marks).toBe(false)
    expect(effects('waiting', before).marks).toBe(false)
  })
})
