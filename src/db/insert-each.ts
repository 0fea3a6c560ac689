import type { CompiledQuery } from 'kysely'
import type { Trx } from './open.js'

/**
 * Inserts rows of one shape with one statement, compiled for the first and run for each: twice as fast for many rows as
 * Kysely's inserts of several at once, whose text grows with the number of rows. Answers the ids in the same order,
 * undefined where the statement found a conflict and left the row out.
 */
export async function insertEach<Row extends object>(
  trx: Trx,
  rows: readonly Row[],
  compile: (row: Row) => CompiledQuery,
): Promise<(number | undefined)[]> {
  const [first] = rows
  if (!first) return []
  const insert = compile(first)
  const ids: (number | undefined)[] = []
  for (const row of rows) {
    const { insertId, numAffectedRows } = await trx.executeQuery({ ...insert, parameters: Object.values(row) })
    ids.push(numAffectedRows === 0n ? undefined : Number(insertId))
  }
  return ids
}
