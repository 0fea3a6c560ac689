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
] as const

export type LoginSkipReason = (typeof loginSkipReasons)[number]

export interface LoginStanding {
  hasAccount: boolean
  /** The newest login mail, unless its link was revoked. */
  newest: { state: MailState; recipient: string } | undefined
}

/** Why a login mail to this address must not be queued now; undefined when it may. `resend` is for a family that asks for another. */
export function whySkipLogin(
  { route }: Pick<Pupil, 'route'>,
  { hasAccount, newest }: LoginStanding,
  { address, resend }: { address: string; resend: boolean },
): LoginSkipReason | undefined {
  if (hasAccount) return 'has-account'
  if (routeKind(route) === 'paper') return 'paper-route'
  if (address === '') return 'no-email'
  if (!newest || newest.state === 'dropped') return undefined
  if (newest.state === 'failed') return newest.recipient === address && !resend ? 'bounced' : undefined
  if (newest.state !== 'sent' && newest.state !== 'unknown') return 'already-queued'
  return resend ? undefined : 'already-sent'
}
