import type { App } from '../app.js'
import { type LoginFacts, listLoginFacts } from '../db/login-facts.js'
import { type KeptPupil, listPupils, type PupilFilter } from '../db/pupils.js'
import { type LoginSkipReason, whySkipLogin } from '../domain/login-plan.js'
import { mayGetMail } from '../domain/only-to.js'
import { mailAddress } from '../mail/outbox.js'

/** Whose families are to get a login. */
export interface LoginRequest {
  pupils: PupilFilter
  /** Also families that have got one: the new link takes the place of the old. */
  resend: boolean
  /** The address from now on; for one pupil only. */
  email: string | undefined
  /** Why the address changes, for the audit log. */
  reason?: string
}

export interface PlannedLogin {
  pupil: KeptPupil
  address: string
  /** The how-manieth login of this pupil it is, 1 for the first. */
  number: number
  /** Whether the last login to this address was revoked, and the request does not name the address itself. */
  toRevoked: boolean
  /** Whether mail to this address came back, and the request names the address itself all the same. */
  toMarked: boolean
}

/** Every pupil of a request, in one of two lists. */
export interface LoginPlan {
  queue: PlannedLogin[]
  skipped: { pupil: KeptPupil; reason: LoginSkipReason }[]
}

/** Who would get a login, and who not and why; writes nothing. */
export async function planLogins(
  { db, config }: Pick<App, 'db' | 'config'>,
  { pupils: filter, ...request }: LoginRequest,
): Promise<LoginPlan> {
  // The pupils first: of whoever is added in between the facts may be known too, and are not needed.
  const pupils = await listPupils(db, filter)
  const facts = await listLoginFacts(db, filter)
  const plan: LoginPlan = { queue: [], skipped: [] }
  for (const pupil of pupils) {
    const known = facts.get(pupil.id)
    if (!known) throw new TypeError('a pupil without facts')
    const address = request.email ?? mailAddress(pupil)
    const isAllowed = mayGetMail(address, config.mail.onlyTo)
    const reason = whySkip(pupil, known, { ...request, address }) ?? (isAllowed ? undefined : 'only-to')
    if (reason) plan.skipped.push({ pupil, reason })
    else {
      const toRevoked = request.email === undefined && known.revokedRecipients.includes(address)
      plan.queue.push({ pupil, address, number: known.links + 1, toRevoked, toMarked: isMarked(known, address) })
    }
  }
  return plan
}

/** Neither what became of a login to another address, nor that one came back, stands in the way of one to the address that the request names. */
function whySkip(
  pupil: KeptPupil,
  known: LoginFacts,
  { email, resend, address }: Pick<LoginRequest, 'email' | 'resend'> & { address: string },
): LoginSkipReason | undefined {
  const { newest } = known
  const isMoved = email !== undefined && (email !== newest?.recipient || newest.state === 'failed')
  const marked = email === undefined && isMarked(known, address)
  return whySkipLogin(pupil, isMoved ? { ...known, newest: undefined } : known, { address, resend, marked })
}

function isMarked({ markedAddresses }: LoginFacts, address: string): boolean {
  return markedAddresses.includes(address.toLowerCase())
}
