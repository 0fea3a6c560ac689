/** Why a mail was dropped at send time: what it said was no longer so. */
export type DropReason =
  | 'no-email'
  | 'has-account'
  | 'no-account'
  | 'link-used'
  | 'link-superseded'
  | 'link-expired'
  | 'link-revoked'
  | 'paper-route'
  | 'rounds-over'
  | 'already-definitive'
  /** The child has a seat. */
  | 'placed'
  /** A report came back that the address does not exist. */
  | 'address-bounced'
  /** While mail is tried out, only some addresses get any: `mail.only_to`. */
  | 'only-to'
  /** What it announces or asks for is past. */
  | 'too-late'
  /** Something has changed since it was made, so that it no longer holds. */
  | 'overtaken'
  | 'nobody-behind'

/** Why all mail waits: the mail server does not let us in, does not take our login, or takes nothing from us (RFC 3463, 5.7). */
export const pauseReasons = ['server-refused', 'login-refused', 'policy-refused'] as const

export type PauseReason = (typeof pauseReasons)[number]

/** Why a mail is in the state it is in, beside what the mail server said. */
export type MailReason =
  | DropReason
  | PauseReason
  /** The server asked to come back later, or was not there. */
  | 'later'
  | 'unreachable'
  /** A final no, about the address or about the mail. */
  | 'address-refused'
  | 'refused'
  /** It was taken, and came back: it could not be delivered. */
  | 'bounced'
  /** The database is an older copy: it may have gone out before. */
  | 'restored'
  /** ELK could not make it: a fault of ours. */
  | 'not-made'
  /** Five days of trying. */
  | 'gave-up'
  /** The worker, or the connection, ended while the mail was handed over. */
  | 'interrupted'
