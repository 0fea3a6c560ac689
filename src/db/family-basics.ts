import type { Round, RoundName } from '../domain/round.js'
import { listMarkedAddresses } from './bounces.js'
import { type Link, listLinks } from './links.js'
import type { QueuedMail } from './mails.js'
import type { Database } from './open.js'
import { type KeptPupil, listPupils } from './pupils.js'
import { readRoundsByPupil } from './rounds.js'
import { listPrimarySchools, type PrimarySchool } from './schools.js'

/** What every mail to a family has to do with. */
export interface FamilyBasics {
  pupil: KeptPupil
  school: PrimarySchool
  /** The rounds in order, as they hold for this pupil. */
  rounds: readonly Round[]
  hasAccount: boolean
  /** Addresses of which a report came back that they do not exist, in small letters. */
  marked: readonly string[]
  link: Link | undefined
}

type Told = Pick<QueuedMail, 'pupilId' | 'linkId'>

/** Reads what mails to families have to do with, for all of them at once. The answer throws a programming error on a mail about another pupil. */
export async function readFamilyBasics(
  db: Database,
  calendar: Readonly<Record<RoundName, Round>>,
  mails: readonly Told[],
): Promise<(mail: Told) => FamilyBasics> {
  const ids = [...new Set(mails.flatMap(({ pupilId }) => pupilId ?? []))]
  const pupils = new Map((await listPupils(db, { ids })).map((pupil) => [pupil.id, pupil]))
  const codes = [...new Set([...pupils.values()].map(({ school }) => school))]
  const schools = new Map((await listPrimarySchools(db, { codes })).map((school) => [school.code, school]))
  const links = await listLinks(
    db,
    mails.flatMap(({ linkId }) => linkId ?? []),
  )
  const marked = await listMarkedAddresses(db, { ids })
  const accounts = await db.selectFrom('accounts').select('pupil_id').where('pupil_id', 'in', ids).execute()
  const holders = new Set(accounts.map(({ pupil_id }) => pupil_id))
  const rounds = await readRoundsByPupil(db, calendar)
  return ({ pupilId = 0, linkId }) => {
    const pupil = pupils.get(pupilId)
    const school = pupil && schools.get(pupil.school)
    if (!pupil || !school) throw new TypeError('a mail to a family is about a pupil')
    const link = linkId === undefined ? undefined : links.get(linkId)
    const hasAccount = holders.has(pupilId)
    return { pupil, school, rounds: rounds.of(pupilId), hasAccount, marked: marked.get(pupilId) ?? [], link }
  }
}
