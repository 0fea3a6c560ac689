import { sql } from 'kysely'
import type { Pupil } from '../domain/pupil.js'
import type { RoundName } from '../domain/round.js'
import { routeKind, routes } from '../domain/route.js'
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
