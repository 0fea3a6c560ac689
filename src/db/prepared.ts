import type { CompiledQuery } from 'kysely'
import type { Database } from './open.js'

/** A place in a query that is filled in when it runs. */
class Place {
  constructor(readonly name: string) {}
}

/**
 * A query that is put together once in the life of the program; each run fills in its values and answers the rows. For what is
 * asked at every request: putting a query together costs more than SQLite takes to answer it.
 */
export function prepared<Values extends object, Output>(
  build: (db: Database, values: Values) => CompiledQuery<Output>,
): (db: Database, values: Values) => Promise<Output[]> {
  let known: CompiledQuery<Output> | undefined
  return async (db, values) => {
    known ??= build(db, places<Values>())
    const parameters = known.parameters.map((value) =>
      value instanceof Place ? values[value.name as keyof Values] : value,
    )
    return (await db.executeQuery<Output>({ ...known, parameters })).rows
  }
}

/** Every member stands for its own name, whatever type a query takes it for. */
function places<Values extends object>(): Values {
  return new Proxy({}, { get: (_target, name) => new Place(String(name)) }) as Values
}
