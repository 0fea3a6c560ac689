import type { SelectQueryBuilder } from 'kysely'
import { GUARANTEED_ROUND } from '../domain/guarantee.js'
import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'
import type { Tables } from './tables.js'

/** What a status is asked about: a moment, and which pupils; undefined means all. */
export interface Scope {
  db: Database
  at: Instant
  ids: SelectQueryBuilder<Tables, 'pupils' | 'primary_schools', { id: number }> | undefined
}

/** When each pupil's first and newest login were accepted by a mail server, or printed as a letter; revoked ones do not count. */
export async function loginsSent({ db, at, ids }: Scope): Promise<Map<number, { first: Instant; newest: Instant }>> {
  let query = db
    .selectFrom('mails')
    .innerJoin('links', 'links.id', 'mails.link_id')
    .select((eb) => [
      'links.pupil_id',
      eb.fn.min<Instant>('sent_at').as('first'),
      eb.fn.max<Instant>('sent_at').as('newest'),
    ])
    .where('kind', 'in', ['login', 'login-letter'])
    .where('state', '=', 'sent')
    .where('sent_at', '<=', at)
    .where((eb) => eb.or([eb('links.revoked_at', 'is', null), eb('links.revoked_at', '>', at)]))
    .groupBy('links.pupil_id')
  if (ids) query = query.where('links.pupil_id', 'in', ids)
  return new Map((await query.execute()).map(({ pupil_id, first, newest }) => [pupil_id, { first, newest }]))
}

/** The pupils whose newest login failed for good on the address that they still have, or whose address came back as one that does not exist. */
export async function bouncedPupils(scope: Scope): Promise<Set<number>> {
  return new Set([...(await pupilsWithFailedLogin(scope)), ...(await pupilsAtMarkedAddress(scope))])
}

async function pupilsWithFailedLogin({ db, at, ids }: Scope): Promise<number[]> {
  let query = db
    .selectFrom('mails')
    .innerJoin('pupils', 'pupils.id', 'mails.pupil_id')
    .select(['pupils.id', 'recipient', 'email', 'email_2'])
    .where('kind', '=', 'login')
    .where('state', '=', 'failed')
    .where('mails.created_at', '<=', at)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mails as newer')
            .select('newer.id')
            .whereRef('newer.pupil_id', '=', 'mails.pupil_id')
            .where('newer.kind', 'in', ['login', 'login-letter'])
            .where('newer.created_at', '<=', at)
            .whereRef('newer.id', '>', 'mails.id'),
        ),
      ),
    )
  if (ids) query = query.where('mails.pupil_id', 'in', ids)
  const failed = (await query.execute()).filter(({ recipient, email, email_2 }) => recipient === (email || email_2))
  return failed.map(({ id }) => id)
}

/** A letter with the login that was printed since needs no address. */
async function pupilsAtMarkedAddress({ db, at, ids }: Scope): Promise<number[]> {
  let query = db
    .selectFrom('bounced_addresses')
    .innerJoin('pupils', 'pupils.id', 'bounced_addresses.pupil_id')
    .select(['pupils.id', 'address', 'email', 'email_2'])
    .where('bounced_at', '<=', at)
    .where('cleared_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mails as letter')
            .select('letter.id')
            .whereRef('letter.pupil_id', '=', 'bounced_addresses.pupil_id')
            .where('letter.kind', '=', 'login-letter')
            .where('letter.created_at', '<=', at)
            .whereRef('letter.created_at', '>', 'bounced_at'),
        ),
      ),
    )
  if (ids) query = query.where('bounced_addresses.pupil_id', 'in', ids)
  const marked = await query.execute()
  return marked
    .filter(({ address, email, email_2 }) => address === (email || email_2).toLowerCase())
    .map(({ id }) => id)
}

/** How many different schools each pupil's list holds in the round that has a guarantee; pupils without a list are left out. */
export async function listedSchools({ db, at, ids }: Scope): Promise<Map<number, number>> {
  let query = db
    .selectFrom('application_entries')
    .innerJoin('applications', 'applications.id', 'application_entries.application_id')
    .innerJoin('departments', 'departments.id', 'application_entries.department_id')
    .select((eb) => ['pupil_id', eb.fn.count<number>('secondary_school_id').distinct().as('schools')])
    .where('round', '=', GUARANTEED_ROUND)
    .where('started_at', '<=', at)
    .groupBy('pupil_id')
  if (ids) query = query.where('pupil_id', 'in', ids)
  return new Map((await query.execute()).map(({ pupil_id, schools }) => [pupil_id, schools]))
}

/** The later closing times that were given to single pupils. */
export async function extensionsByPupil({ db, ids }: Scope): Promise<Map<number, Partial<Record<RoundName, Instant>>>> {
  let query = db.selectFrom('round_extensions').selectAll()
  if (ids) query = query.where('pupil_id', 'in', ids)
  const byPupil = new Map<number, Partial<Record<RoundName, Instant>>>()
  for (const { round, pupil_id, closes_at } of await query.execute())
    byPupil.set(pupil_id, { ...byPupil.get(pupil_id), [round]: closes_at })
  return byPupil
}
