/** The kinds of mail that ELK sends. */
export const mailKinds = [
  'login',
  'login-reminder',
  'finish-reminder',
  'form-renewed',
  'receipt',
  'round-extended',
  'result-link',
  'password-reset',
  'password-changed',
  'school-digest',
] as const

export type MailKind = (typeof mailKinds)[number]

/** What the outbox keeps: every mail, and a login that was printed as a letter. */
export const ledgerKinds = [...mailKinds, 'login-letter'] as const

export type LedgerKind = (typeof ledgerKinds)[number]

/** The mails that nobody waits for, and that go in the daytime only. */
export const reminderKinds = ['login-reminder', 'finish-reminder', 'school-digest'] as const satisfies MailKind[]

export type ReminderKind = (typeof reminderKinds)[number]

/** The states of one mail; `sent`, `failed`, `unknown` and `dropped` are ends, until a person acts. */
export const mailStates = [
  'waiting',
  'claimed',
  'handing-over',
  'sent',
  'deferred',
  'failed',
  'unknown',
  'dropped',
] as const

export type MailState = (typeof mailStates)[number]

/** Who goes first in the queue: a parent who waits at the screen before one who does not. */
export const mailPriorities: Readonly<Record<MailKind, number>> = {
  'password-reset': 1,
  'password-changed': 2,
  receipt: 2,
  'form-renewed': 3,
  'round-extended': 3,
  login: 4,
  'result-link': 4,
  'login-reminder': 5,
  'finish-reminder': 5,
  'school-digest': 5,
}
