import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

export interface Procedure {
  year: number
  rehearsal: boolean
  /** Which home this database sends mail for: see `mail/instance`. */
  instanceId: string
  createdAt: Instant
  /** How many mails ever began to leave. */
  handedOver: number
}

/** What a home was made for. */
export async function getProcedure(db: Database): Promise<Procedure> {
  const row = await db.selectFrom('procedure').selectAll().executeTakeFirstOrThrow()
  return {
    year: row.year,
    rehearsal: row.rehearsal === 1,
    instanceId: row.instance_id,
    createdAt: row.created_at,
    handedOver: row.handed_over,
  }
}

/** Writes down what a new home is for. */
export async function addProcedure(
  db: Database,
  { year, rehearsal, instanceId, createdAt }: Omit<Procedure, 'handedOver'>,
): Promise<void> {
  await db
    .insertInto('procedure')
    .values({ id: 1, year, rehearsal: rehearsal ? 1 : 0, instance_id: instanceId, created_at: createdAt })
    .execute()
}

/** Gives the database another name, so that every copy of it and every home of it is known to be one. */
export async function replaceInstanceId(trx: Trx, instanceId: string): Promise<void> {
  await trx.updateTable('procedure').set({ instance_id: instanceId }).execute()
}

/** Makes the database one to practise with: nothing leaves its home, and its clock can be set. */
export async function markRehearsal(trx: Trx): Promise<void> {
  await trx.updateTable('procedure').set({ rehearsal: 1 }).execute()
}

/** Writes something and takes it back, for who must wait for the disk as somebody does who writes something that stays. */
export async function writeNothing(trx: Trx): Promise<void> {
  // What is the same as before SQLite does not write at all.
  for (const years of [1, -1])
    await trx
      .updateTable('procedure')
      .set((eb) => ({ year: eb('year', '+', years) }))
      .execute()
}
