import { sql } from 'kysely'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import type { Pupil } from '../domain/pupil.js'
import type { RoundName } from '../domain/round.js'
import { routeKind, routes } from '../domain/route.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'

/** A family that is yet to be told where the result will be. */
export type Untold = Pick<Pupil, 'id' | 'email' | 'email2' | 'language'>

/** The pupils with an address whose application for the draw of a round is definitive, and whose family was not told where the result will be. */
export async function listUntold(db: Database, round: RoundName): Promise<Untold[]> {
  const rows = await db
    .selectFrom('applications')
    .innerJoin('pupils', 'pupils.id', 'applications.pupil_id')
    .select(['pupils.id', 'email', 'email_2 as email2', 'language'])
    .where('applications.round', '=', round)
    .where('submission_id', 'is not', null)
    .where(
      'route',
      'in',
      routes.filter((route) => routeKind(route) === 'list'),
    )
    .where((eb) => eb.or([eb('email', '<>', ''), eb('email_2', '<>', '')]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mails')
            .select('mails.id')
            .where('unique_key', '=', sql<string>`'result-link:' || pupils.id || ':' || applications.round`),
        ),
      ),
    )
    .orderBy('pupils.id')
    .execute()
  return rows
}

/** To how many families the mail about the result of a round went. */
export async function countTold(db: Database, round: RoundName): Promise<number> {
  const { told } = await db
    .selectFrom('mails')
    .select((eb) => eb.fn.countAll<number>().as('told'))
    .where('kind', '=', 'result-link')
    .where('state', '=', 'sent')
    .where('unique_key', 'like', `%:${round}`)
    .executeTakeFirstOrThrow()
  return told
}

/** When the mails with the link to a round's result were accepted by a mail server, oldest first. */
export async function listResultMailsSent(db: Database, round: DrawnRound): Promise<Instant[]> {
  const rows = await db
    .selectFrom('mails')
    .select('sent_at')
    .where('kind', '=', 'result-link')
    .where('unique_key', 'like', `result-link:%:${round}`)
    .where('state', '=', 'sent')
    .where('sent_at', 'is not', null)
    .orderBy('sent_at')
    .execute()
  return rows.flatMap(({ sent_at }) => (sent_at === null ? [] : [sent_at]))
}

/** When the moment of a round's result was last changed; undefined when it never was. */
export async function findMomentChangedAt(db: Database, round: DrawnRound): Promise<Instant | undefined> {
  const rows = await db
    .selectFrom('audit')
    .select(['at', 'details'])
    .where('act', 'in', ['round changed', 'results published'])
    .orderBy('id', 'desc')
    .execute()
  const changed = rows.find(({ details }) => {
    const { round: name, changes = [] } = JSON.parse(details) as { round?: string; changes?: { field: string }[] }
    return name === round && changes.some(({ field }) => field === 'resultsAt')
  })
  return changed?.at
}
