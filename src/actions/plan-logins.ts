import { listLoginFacts } from '../db/login-facts.js'
import type { Database } from '../db/open.js'
import { type KeptPupil, listPupils, type PupilFilter } from '../db/pupils.js'
import { type LoginSkipReason, whySkipLogin } from '../domain/login-plan.js'
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
}

/** Every pupil of a request, in one of two lists. */
export interface LoginPlan {
  queue: PlannedLogin[]
  skipped: { pupil: KeptPupil; reason: LoginSkipReason }[]
}

/** Who would get a login, and who not and why; writes nothing. */
export async function planLogins(db: Database, { pupils: filter, resend, email }: LoginRequest): Promise<LoginPlan> {
  // The pupils first: of whoever is added in between the facts may be known too, and are not needed.
  const pupils = await listPupils(db, filter)
  const facts = await listLoginFacts(db, filter)
  const plan: LoginPlan = { queue: [], skipped: [] }
  for (const pupil of pupils) {
    const known = facts.get(pupil.id)
    if (!known) throw new TypeError('a pupil without facts')
    const address = email ?? mailAddress(pupil)
    const moved = email !== undefined && email !== known.newest?.recipient
    const reason = whySkipLogin(pupil, moved ? { ...known, newest: undefined } : known, { address, resend })
    if (reason) plan.skipped.push({ pupil, reason })
    else {
      const toRevoked = email === undefined && known.revokedRecipients.includes(address)
      plan.queue.push({ pupil, address, number: known.links + 1, toRevoked })
    }
  }
  return plan
}
