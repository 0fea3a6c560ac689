import type { KeptPupil } from '../db/pupils.js'
import { getPrimarySchool } from '../db/schools.js'
import { getStandingOf } from '../db/standing.js'
import type { Standing } from '../domain/standing.js'
import { whyNoAnswer } from '../domain/standing.js'
import type { SchoolContact } from '../templates/components/reach.js'
import type { BackTo } from '../templates/paths.js'
import type { FamilyVisit } from './route.js'

/** Where the family of a visit stands at the moment the request was received. */
export function standingOf({ app, family }: FamilyVisit): Promise<Standing<KeptPupil>> {
  return getStandingOf(app.db, app, { pupil: family.pupil, now: app.clock.now() })
}

/** Whether the family can answer something now. */
export function mayAnswer({ app }: FamilyVisit, standing: Standing): boolean {
  return whyNoAnswer(standing, app.clock.now()) === undefined
}

/** The primary school of a visit's child, as the family reaches it. */
export async function primarySchoolOf({ app, family }: FamilyVisit): Promise<SchoolContact> {
  const { name, phone, email } = await getPrimarySchool(app.db, family.pupil.school)
  return { name, phone, email }
}

/** Where a page leads back to: the check page when its "Wijzig" link opened it. */
export function backOf({ url, form }: FamilyVisit): BackTo {
  return form.text('terug') === 'controleren' || url.searchParams.get('terug') === 'controleren' ? 'check' : 'overview'
}

/** The revision that a posted page showed; one that no application has when it is no number. */
export function revisionIn({ form }: FamilyVisit): number {
  const text = form.text('versie')
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}
