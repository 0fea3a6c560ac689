/** The kinds of mail that ELK sends. */
export const mailKinds = ['login', 'form-renewed', 'receipt', 'password-reset', 'password-changed'] as const

export type MailKind = (typeof mailKinds)[number]

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
  login: 4,
}
