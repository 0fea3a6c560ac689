import { DriverMissingError, NewerDatabaseError } from './errors.js'

/** What a database refused, as far as a person can do something about it. */
export type DatabaseFailure =
  | 'driver-missing'
  | 'home-newer'
  | 'home-damaged'
  | 'home-read-only'
  | 'home-busy'
  | 'disk-full'
  | 'disk-broken'

const byCode: [RegExp, DatabaseFailure][] = [
  [/^SQLITE_(READONLY|CANTOPEN|PERM)/, 'home-read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'home-busy'],
  // On a full disk SQLite finds no room for the memory it shares, or cannot cut off a file; after any other fault it may have kept what it was given.
  [/^SQLITE_(FULL|IOERR_(SHM|TRUNCATE))/, 'disk-full'],
  [/^SQLITE_IOERR/, 'disk-broken'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'home-damaged'],
]

/** The failure behind an error, by the database's code; undefined when it is none that a person can mend. */
export function databaseFailure(error: unknown): DatabaseFailure | undefined {
  if (error instanceof NewerDatabaseError) return 'home-newer'
  if (error instanceof DriverMissingError) return 'driver-missing'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return byCode.find(([pattern]) => pattern.test(code))?.[1]
}
