import type { Expression, SqlBool } from 'kysely'
import type { ElkNumber } from '../domain/elk-number.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'

/** Which acts are meant; what is left out does not limit them. */
export interface AuditFilter {
  pupilId?: number | undefined
  /** Acts about a pupil of these schools. */
  schools?: readonly SchoolCode[] | undefined
  actor?: string | undefined
  acts?: readonly string[] | undefined
  since?: Instant | undefined
  /** The first moment that is too late. */
  until?: Instant | undefined
}

export interface ListedAudit {
  id: number
  at: Instant
  actor: string
  act: string
  elkNumber: ElkNumber | undefined
  details: object
  reason: string
  /** When this entry was emptied, with all that led to the pupil. */
  erasedAt: Instant | undefined
}

/** The acts that are meant, oldest first; with `latest` only so many of them, those of the end. */
export async function listAudit(
  db: Database,
  filter: AuditFilter,
  { latest }: { latest?: number | undefined } = {},
): Promise<ListedAudit[]> {
  let query = meantBy(db, filter)
    .select(['audit.id', 'at', 'actor', 'act', 'elk_number', 'details', 'reason', 'erased_at'])
    .orderBy('audit.id', 'desc')
  if (latest !== undefined) query = query.limit(latest)
  const rows = await query.execute()
  return rows.reverse().map(({ elk_number, erased_at, details, ...row }) => ({
    ...row,
    elkNumber: elk_number ?? undefined,
    erasedAt: erased_at ?? undefined,
    details: JSON.parse(details) as object,
  }))
}

/** How many acts are written down, or how many of those that are meant. */
export async function countAudit(db: Database, filter: AuditFilter = {}): Promise<number> {
  const { count } = await meantBy(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function meantBy(db: Database, { pupilId, schools, actor, acts, since, until }: AuditFilter) {
  return db
    .selectFrom('audit')
    .leftJoin('pupils', 'pupils.id', 'audit.pupil_id')
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = []
      if (pupilId !== undefined) conditions.push(eb('audit.pupil_id', '=', pupilId))
      if (actor !== undefined) conditions.push(eb('actor', '=', actor))
      if (acts) conditions.push(eb('act', 'in', acts))
      if (since !== undefined) conditions.push(eb('at', '>=', since))
      if (until !== undefined) conditions.push(eb('at', '<', until))
      if (schools) {
        const ids = eb.selectFrom('primary_schools').select('primary_schools.id').where('code', 'in', schools)
        conditions.push(eb('pupils.primary_school_id', 'in', ids))
      }
      return eb.and(conditions)
    })
}

/** How often one act is written down about a pupil from a moment on. */
export async function countActs(
  db: Database,
  { act, pupilId, since }: { act: string; pupilId: number; since: Instant },
): Promise<number> {
  const { count } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('pupil_id', '=', pupilId)
    .where('act', '=', act)
    .where('at', '>=', since)
    .executeTakeFirstOrThrow()
  return count
}

/** The pupils whose parent login was printed after an entry, in that order. */
export async function listPrintedAfter(db: Database, id: number): Promise<ElkNumber[]> {
  const rows = await db
    .selectFrom('audit')
    .innerJoin('pupils', 'pupils.id', 'audit.pupil_id')
    .select('elk_number')
    .where('audit.id', '>', id)
    .where('act', '=', 'login printed')
    .orderBy('audit.id')
    .execute()
  return rows.map((row) => row.elk_number)
}
