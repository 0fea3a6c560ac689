import type { Trx } from './open.js'
import type { NewRow } from './tables.js'

/** Keeps a mail; false when one with the same key is there already. */
export async function insertMail(trx: Trx, mail: NewRow<'mails'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('mails')
    .values(mail)
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
