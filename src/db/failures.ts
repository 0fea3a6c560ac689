import { NewerDatabaseError } from './open.js'

/** What a database refused, as far as a person can do something about it. */
export type DatabaseFailure = 'home-newer' | 'home-damaged' | 'home-read-only' | 'home-busy' | 'disk-full'

const byCode: [RegExp, DatabaseFailure][] = [
  [/^SQLITE_(READONLY|CANTOPEN|PERM)/, 'home-read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'home-busy'],
  [/^SQLITE_(FULL|IOERR)/, 'disk-full'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'home-damaged'],
]

/** The failure behind an error, by the database's code; undefined when it is none that a person can mend. */
export function databaseFailure(error: unknown): DatabaseFailure | undefined {
  if (error instanceof NewerDatabaseError) return 'home-newer'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return byCode.find(([pattern]) => pattern.test(code))?.[1]
}
