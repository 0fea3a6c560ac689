import { describe, expect, it } from 'vitest'
import { oneReplyLine, outcomeOfConnecting, outcomeOfFailure, waitHintMs } from '../../src/mail/smtp-reply.js'

function failed(response: string, handedOver = false) {
  return outcomeOfFailure(
    { code: 'EENVELOPE', message: 'x', response, responseCode: Number(response.slice(0, 3)) },
    handedOver,
  )
}

describe('what a refusal means', () => {
  it.each([
    ['450 4.2.0 Mailbox busy', 'deferred', 'later'],
    ['421 4.3.2 Closing', 'deferred', 'later'],
    ['550 5.1.1 No such user', 'failed', 'address-refused'],
    ['550-5.1.1 No such user\n550 5.1.1 really', 'failed', 'address-refused'],
    ['552 5.2.2 Mailbox full', 'failed', 'refused'],
    ['550 No such user', 'failed', 'refused'],
    ['550 5.7.1 Not from you', 'paused', 'policy-refused'],
    ['554 5.7.0 Spam', 'paused', 'policy-refused'],
  ])('%s', (reply, state, reason) => {
    expect(failed(reply)).toMatchObject({ state, reason })
    expect(failed(reply, true)).toMatchObject({ state, reason })
  })

  it.each([
    ['EAUTH', '535 5.7.8 Wrong password', 'paused', 'login-refused'],
    ['ETLS', '502 5.5.1 No STARTTLS here', 'paused', 'server-refused'],
    ['EPROTOCOL', '554 5.7.1 Your address is blocked', 'paused', 'server-refused'],
    ['EAUTH', '454 4.7.0 Cannot check that now', 'deferred', 'unreachable'],
    ['EPROTOCOL', '421 Too many connections', 'deferred', 'unreachable'],
  ])('%s while connecting, with %s, says nothing about the mail', (code, response, state, reason) => {
    const failure = { code, message: 'x', response, responseCode: Number(response.slice(0, 3)) }
    const rests = state === 'deferred' ? { rests: 'server' } : {}
    expect(outcomeOfConnecting(failure)).toEqual({ state, reason, reply: response, ...rests })
  })

  it('silence is harmless before the mail was handed over, and unknown after it', () => {
    const silence = { code: 'ECONNECTION', message: 'Connection closed unexpectedly' }
    expect(outcomeOfFailure(silence, false)).toEqual({
      state: 'deferred',
      reason: 'unreachable',
      reply: 'Connection closed unexpectedly',
      rests: 'server',
    })
    expect(outcomeOfFailure(silence, true)).toEqual({ state: 'unknown', reply: 'Connection closed unexpectedly' })
  })
})

it.each([
  ['421 4.7.28 Unusual rate of mail', 'RCPT TO', 'domain'],
  ['421 Closing', 'RCPT TO', 'domain'],
  ['451-4.7.500 Server busy\n451 4.7.500 Slow down', 'DATA', 'domain'],
  ['452 4.3.2 Not now', 'RCPT TO', 'domain'],
  ['450 4.7.1 Too many recipients from you', 'MAIL FROM', 'server'],
  ['421 4.4.2 Timeout', 'EHLO', 'server'],
  ['450 4.2.1 Too much mail for this one', 'RCPT TO', undefined],
  ['450 4.7.1 Greylisted, try again in 300 seconds', 'RCPT TO', undefined],
  ['451 4.7.1 Gray-listing in action', 'RCPT TO', undefined],
])('by %s to %s a rest is asked for the %s', (response, command, rests) => {
  const failure = { code: 'EENVELOPE', message: 'x', response, responseCode: Number(response.slice(0, 3)), command }
  expect(outcomeOfFailure(failure, false)).toMatchObject({ state: 'deferred', reason: 'later', rests })
})

it('a reply becomes one line without anything that could steer a terminal', () => {
  expect(oneReplyLine('550-5.1.1 No\r\n550 \u001b[31mred\u0007')).toBe('550-5.1.1 No 550 [31mred')
  expect(oneReplyLine('550 x'.repeat(400))).toHaveLength(499)
  expect(oneReplyLine(`${'. '.repeat(230)}https://elk.example/w/${'t'.repeat(43)}`)).toMatch(/\/w\/$/)
})

it.each([
  ['451 4.7.1 Greylisted, please try again in 5 minutes', 300_000],
  ['450 4.7.1 try again in 300 seconds', 300_000],
  ['450 retry after 90s', 90_000],
  ['421 come back in 2 hours', 7_200_000],
  ['421 come back in 9 hours', 14_400_000],
  ['450 4.2.0 Mailbox busy', undefined],
  ['450 no more than 5 messages', undefined],
  ['450 in 5 messages', undefined],
])('%s asks to wait %s ms', (reply, ms) => {
  expect(waitHintMs(reply)).toBe(ms)
})
