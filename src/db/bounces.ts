import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import type { PupilFilter } from './pupils.js'

/** The marked addresses in small letters, by pupil id. */
export async function listMarkedAddresses(
  db: Database,
  { ids }: Pick<PupilFilter, 'ids'>,
): Promise<Map<number, string[]>> {
  let query = db.selectFrom('bounced_addresses').select(['pupil_id', 'address']).where('cleared_at', 'is', null)
  if (ids) query = query.where('pupil_id', 'in', ids)
  const marked = new Map<number, string[]>()
  for (const { pupil_id, address } of await query.execute())
    marked.set(pupil_id, [...(marked.get(pupil_id) ?? []), address])
  return marked
}

/** Marks an address of a pupil's family, in small letters since hardly any mail server tells capitals apart, as one that does not exist. */
export async function markAddress(
  trx: Trx,
  { pupilId, address, mailId }: { pupilId: number; address: string; mailId: number },
  now: Instant,
): Promise<void> {
  const mark = { bounced_at: now, mail_id: mailId, cleared_at: null }
  await trx
    .insertInto('bounced_addresses')
    .values({ pupil_id: pupilId, address: address.toLowerCase(), ...mark })
    .onConflict((conflict) => conflict.columns(['pupil_id', 'address']).doUpdateSet(mark))
    .execute()
}

/** Takes the mark from an address that a person vouches for; false when it had none. */
export async function clearAddress(
  trx: Trx,
  { pupilId, address }: { pupilId: number; address: string },
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('bounced_addresses')
    .set({ cleared_at: now })
    .where('pupil_id', '=', pupilId)
    .where('address', '=', address.toLowerCase())
    .where('cleared_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
