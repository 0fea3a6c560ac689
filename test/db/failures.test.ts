import { describe, expect, it } from 'vitest'
import { DriverMissingError, NewerDatabaseError } from '../../src/db/errors.js'
import { databaseFailure } from '../../src/db/failures.js'

const refusal = (code: string) => Object.assign(new Error('whatever the text says'), { code })

describe('what a database refuses', () => {
  it.each([
    ['SQLITE_READONLY', 'home-read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'home-read-only'],
    ['SQLITE_CANTOPEN', 'home-read-only'],
    ['SQLITE_PERM', 'home-read-only'],
    ['SQLITE_BUSY', 'home-busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'home-busy'],
    ['SQLITE_LOCKED', 'home-busy'],
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
    ['SQLITE_IOERR_TRUNCATE', 'disk-full'],
    ['SQLITE_IOERR_WRITE', 'disk-broken'],
    ['SQLITE_IOERR_FSYNC', 'disk-broken'],
    ['SQLITE_CORRUPT', 'home-damaged'],
    ['SQLITE_NOTADB', 'home-damaged'],
    ['SQLITE_CONSTRAINT_UNIQUE', undefined],
    ['SQLITE_ERROR', undefined],
    ['ENOENT', undefined],
  ])('with %s is %s for a person', (code, failure) => {
    expect(databaseFailure(refusal(code))).toBe(failure)
  })

  it('is a newer home when it is ahead of this version', () => {
    expect(databaseFailure(new NewerDatabaseError())).toBe('home-newer')
  })

  it('is a missing driver when the driver cannot be loaded', () => {
    expect(databaseFailure(new DriverMissingError('better-sqlite3'))).toBe('driver-missing')
  })

  it.each([[new Error('SQLITE_BUSY')], ['SQLITE_BUSY'], [undefined]])('is nothing in %s', (error) => {
    expect(databaseFailure(error)).toBeUndefined()
  })
})
