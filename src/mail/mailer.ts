import type { PauseReason } from '../domain/mail-reason.js'

/** A mail as it goes out, to one recipient. */
export interface OutgoingMail {
  /** A name for its file, of plain letters. */
  name: string
  from: string
  to: string
  /** The finished message, with CRLF line ends. */
  message: string
}

/** Why a mail did not go, as far as it matters for what happens next. */
export type RefusalReason = 'address-refused' | 'refused'

/** Who is to be left alone for a while: nobody, all of the recipient's domain, or the mail server itself. */
export type Rests = 'domain' | 'server' | undefined

/** How one attempt ended; `reply` is what the other side said. */
export type Outcome =
  | { state: 'sent'; reply: string }
  | { state: 'failed'; reason: RefusalReason; reply: string }
  /** Later again; `unreachable` when the server was not there at all. */
  | { state: 'deferred'; reason: 'later' | 'unreachable'; reply: string; rests: Rests }
  | { state: 'paused'; reason: PauseReason; reply: string }
  /** The message went out, or part of it, and nobody knows whether it was taken. */
  | { state: 'unknown'; reply: string }
  /** Nothing went out: the mail was no longer ours, or the worker was told to stop. */
  | { state: 'withdrawn'; reply: string }

/** The way out of the house. */
export interface Mailer {
  /** How many mails can be under way at once. */
  lanes: number
  /**
   * Makes one attempt. `onHandingOver` is awaited before the first byte of the message goes out; when it answers false, none does.
   * Throws only what `onHandingOver` throws.
   */
  send(mail: OutgoingMail, onHandingOver: () => Promise<boolean>): Promise<Outcome>
  /** Says goodbye to the server; attempts that still run are cut off. */
  close(): void
}
