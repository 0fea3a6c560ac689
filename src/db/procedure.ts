import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'

export interface Procedure {
  year: number
  rehearsal: boolean
  instanceId: string
  createdAt: Instant
}

/** What a home was made for. */
export async function getProcedure(db: Database): Promise<Procedure> {
  const row = await db.selectFrom('procedure').selectAll().executeTakeFirstOrThrow()
  return { year: row.year, rehearsal: row.rehearsal === 1, instanceId: row.instance_id, createdAt: row.created_at }
}

/** Writes down what a new home is for. */
export async function addProcedure(db: Database, { year, rehearsal, instanceId, createdAt }: Procedure): Promise<void> {
  await db
    .insertInto('procedure')
    .values({ id: 1, year, rehearsal: rehearsal ? 1 : 0, instance_id: instanceId, created_at: createdAt })
    .execute()
}
