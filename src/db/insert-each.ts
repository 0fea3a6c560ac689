import type { CompiledQuery } from 'kysely'
import type { Trx } from './open.js'

/**
 * Inserts rows of one shape with one statement, compiled for the first and run for each: twice as fast for many rows as
 * Kysely's inserts of several at once, whose text grows with the number of rows.
 */
export async function insertEach<Row extends object>(
  trx: Trx,
  rows: readonly Row[],
  compile: (row: Row) => CompiledQuery,
): Promise<void> {
  const [first] = rows
  if (!first) return
  const insert = compile(first)
  for (const row of rows) await trx.executeQuery({ ...insert, parameters: Object.values(row) })
}
