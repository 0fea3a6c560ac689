import type { KyselyPlugin } from 'kysely'
import type { Database } from './open.js'
import { breathe } from './patience.js'

const LONGEST_BREATH_MS = 10
// In one turn of its loop Node takes one new connection; who comes while something long is done is one of many.
const TURNS = 16

/**
 * The same database for long work beside short: between its queries the program does what else waits, every ten milliseconds.
 * `elapsedMs` counts from any moment on.
 */
export function breathingDatabase(db: Database, elapsedMs: () => number): Database {
  let last = elapsedMs()
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (elapsedMs() - last >= LONGEST_BREATH_MS) {
        for (let turn = 0; turn < TURNS; turn++) await breathe()
        last = elapsedMs()
      }
      return result
    },
  }
  return db.withPlugin(plugin)
}
