import { listLoginFacts } from '../db/login-facts.js'
import type { Database } from '../db/open.js'
import { type KeptPupil, listPupils, type PupilFilter } from '../db/pupils.js'
import { type LetterSkipReason, whySkipLetter } from '../domain/letter-plan.js'
import { mailAddress } from '../mail/outbox.js'

/** Whose families are to get their login as a letter. */
export interface LetterRequest {
  pupils: PupilFilter
  /** Also families that have got a login: the new link takes the place of the old. */
  resend: boolean
  /** Leave out families that can be mailed. */
  withoutEmailOnly: boolean
}

export interface PlannedLetter {
  pupil: KeptPupil
  /** The how-manieth login of this pupil it is, 1 for the first. */
  number: number
}

/** Every pupil of a request, in one of two lists. */
export interface LetterPlan {
  print: PlannedLetter[]
  skipped: { pupil: KeptPupil; reason: LetterSkipReason }[]
}

/** Who would get a letter, and who not and why; writes nothing. */
export async function planLetters(db: Database, { pupils: filter, ...request }: LetterRequest): Promise<LetterPlan> {
  // The pupils first: of whoever is added in between the facts may be known too, and are not needed.
  const pupils = await listPupils(db, filter)
  const facts = await listLoginFacts(db, filter)
  const plan: LetterPlan = { print: [], skipped: [] }
  for (const pupil of pupils) {
    const known = facts.get(pupil.id)
    if (!known) throw new TypeError('a pupil without facts')
    const mailed = request.withoutEmailOnly && mailAddress(pupil) !== ''
    const reason = mailed ? 'has-email' : whySkipLetter(pupil, known, request)
    if (reason) plan.skipped.push({ pupil, reason })
    else plan.print.push({ pupil, number: known.links + 1 })
  }
  return plan
}
