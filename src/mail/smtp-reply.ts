import { HOUR_MS, MINUTE_MS } from '../domain/time.js'
import type { Outcome, Rests } from './mailer.js'

/** What nodemailer's connection says when an attempt fails. */
export interface SmtpFailure {
  code?: string | undefined
  response?: string | undefined
  responseCode?: number | undefined
  /** What was said to the server before it failed: `RCPT TO`. */
  command?: string | undefined
  message: string
}

/** What it means that the server could not be reached or did not let us in; that says nothing about the mail that was to go. */
export function outcomeOfConnecting({ code, response, responseCode = 0, message }: SmtpFailure): Outcome {
  const reply = oneReplyLine(response ?? message)
  if (responseCode < 500) return { state: 'deferred', reason: 'unreachable', reply, rests: 'server' }
  return { state: 'paused', reason: code === 'EAUTH' ? 'login-refused' : 'server-refused', reply }
}

/** What a failed attempt means; `handedOver` when the message, or part of it, may have reached the server. */
export function outcomeOfFailure(failure: SmtpFailure, handedOver: boolean): Outcome {
  const { code, response, responseCode = 0, message } = failure
  const reply = oneReplyLine(response ?? message)
  // The library itself would not send to this address.
  if (code === 'EENVELOPE' && !response) return { state: 'failed', reason: 'address-refused', reply }
  if (responseCode >= 500) return refusal(response ?? '', reply)
  if (responseCode >= 400) return { state: 'deferred', reason: 'later', reply, rests: whoRests(failure) }
  return handedOver ? { state: 'unknown', reply } : { state: 'deferred', reason: 'unreachable', reply, rests: 'server' }
}

// RFC 3463: 4.7 is about who sends and how much, 4.3.2 about a server that is too busy; RFC 5321, 4.2.3: 421 ends the connection.
const asksRest = /^4\d\d[ -]4\.(7\.\d+|3\.2)\b|^421/
const greylists = /gr[ae]y-?list/i

/** Who wants a rest by a reply: what is said of a recipient is about the recipient's domain; greylisting is about one mail only. */
function whoRests({ code, response = '', command = '' }: SmtpFailure): Rests {
  if (!asksRest.test(response) || greylists.test(response)) return undefined
  // With PIPELINING the library tells a 421 to a recipient only as the end of the connection.
  const ofRecipient = command === 'RCPT TO' || command === 'DATA' || (command === 'CONN' && code === 'ECONNECTION')
  return ofRecipient ? 'domain' : 'server'
}

/** A final no (RFC 5321, 4.2.1), by its enhanced code (RFC 3463): 5.7 is about us, 5.1 about the address. */
function refusal(response: string, reply: string): Outcome {
  const subject = /^\d{3}[ -]5\.(\d+)\.\d+/.exec(response)?.[1]
  if (subject === '7') return { state: 'paused', reason: 'policy-refused', reply }
  return { state: 'failed', reason: subject === '1' ? 'address-refused' : 'refused', reply }
}

const LONGEST_REPLY = 500

/** A server's reply on one line, without control characters, at most 500 long; cut before a word, so that no part of a link's token stays. */
export function oneReplyLine(reply: string): string {
  const line = reply.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return line.length > LONGEST_REPLY ? line.slice(0, LONGEST_REPLY).replace(/[\w-]+$/, '') : line
}

const LONGEST_HINT_MS = 4 * HOUR_MS

/** How long a server asks us to wait ("try again in 5 minutes"), at most four hours; undefined when it does not say. */
export function waitHintMs(reply: string): number | undefined {
  const hint = /\b(?:in|after|for|within) (\d{1,5}) ?(s|m|h)(?:ec|econd|in|inute|r|our)?s?\b/i.exec(reply)
  const ms = Number(hint?.[1] ?? 0) * unitMs(hint?.[2])
  return ms > 0 ? Math.min(ms, LONGEST_HINT_MS) : undefined
}

function unitMs(letter = 's'): number {
  if (/h/i.test(letter)) return HOUR_MS
  return /m/i.test(letter) ? MINUTE_MS : 1000
}
