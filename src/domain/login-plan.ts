import type { MailState } from './mail.js'
import type { Pupil } from './pupil.js'
import { routeKind } from './route.js'

/** Why a pupil's family gets no login mail now. */
export const loginSkipReasons = [
  'no-email',
  'paper-route',
  'already-sent',
  'already-queued',
  'bounced',
  'has-account',
  'only-to',
] as const

export type LoginSkipReason = (typeof loginSkipReasons)[number]

/** A login mail, or a letter with an empty recipient. */
type Newest = { state: MailState; recipient: string }

export interface LoginStanding {
  hasAccount: boolean
  /** The newest login, unless its link was revoked. */
  newest: Newest | undefined
}

/**
 * Why a login mail to this address must not be queued now; undefined when it may. `resend` is for a family that asks for another,
 * `marked` for an address that came back as one that does not exist and that nobody vouches for.
 */
export function whySkipLogin(
  { route }: Pick<Pupil, 'route'>,
  { hasAccount, newest }: LoginStanding,
  { address, resend, marked }: { address: string; resend: boolean; marked: boolean },
): LoginSkipReason | undefined {
  if (hasAccount) return 'has-account'
  if (routeKind(route) === 'paper') return 'paper-route'
  if (address === '') return newest && isLetter(newest) && !resend ? 'already-sent' : 'no-email'
  return (newest && whyNotAfter(newest, { address, resend })) ?? (marked ? 'bounced' : undefined)
}

/** A letter is kept when it is printed, and goes to nobody's mailbox. */
function isLetter({ state, recipient }: Newest): boolean {
  return state === 'sent' && recipient === ''
}

function whyNotAfter(
  { state, recipient }: Newest,
  { address, resend }: { address: string; resend: boolean },
): LoginSkipReason | undefined {
  if (state === 'dropped') return undefined
  if (state === 'failed') return recipient === address && !resend ? 'bounced' : undefined
  if (state !== 'sent' && state !== 'unknown') return 'already-queued'
  return resend ? undefined : 'already-sent'
}
