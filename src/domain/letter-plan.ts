import type { Address } from './address.js'
import type { LoginStanding } from './login-plan.js'
import type { Pupil } from './pupil.js'
import { routeKind } from './route.js'

/** Why no letter with the login is made for a pupil's family now. */
export const letterSkipReasons = [
  'has-email',
  'no-postal-address',
  'paper-route',
  'already-sent',
  'already-queued',
  'has-account',
] as const

export type LetterSkipReason = (typeof letterSkipReasons)[number]

/** Why a letter must not be made now; undefined when it may. `resend` is for a family that asks for another, which may wait for a mail. */
export function whySkipLetter(
  pupil: Pick<Pupil, 'route'> & Address,
  { hasAccount, newest }: LoginStanding,
  { resend }: { resend: boolean },
): LetterSkipReason | undefined {
  if (hasAccount) return 'has-account'
  if (routeKind(pupil.route) === 'paper') return 'paper-route'
  if (!isPostal(pupil)) return 'no-postal-address'
  if (resend || !newest || newest.state === 'dropped' || newest.state === 'failed') return undefined
  return newest.state === 'sent' || newest.state === 'unknown' ? 'already-sent' : 'already-queued'
}

/** A house without a number, such as a boat, may have none; without a street, a postcode or a city no letter arrives. */
function isPostal({ street, postcode, city }: Address): boolean {
  return street !== '' && postcode !== '' && city !== ''
}
