import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/db/open.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { mountSmallDisk } from '../doors/support/small-disk.js'
import { allRows, type Rows } from '../support/all-rows.js'
import { layDatabase, SCHEMA } from './old-home.js'

const EARLIER = 1

let dir: string
let file: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elk-copy-'))
  file = join(dir, 'elk.db')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const open = () => openDatabase(file, { mustExist: true }).destroy()
const copies = () => readdirSync(join(dir, 'backups'))

function versionOf(database: string): unknown {
  const sqlite = openSqlite(database, { mustExist: true })
  const version = sqlite.pragma('user_version', { simple: true })
  sqlite.close()
  return version
}

describe('before a database is brought to a newer version', () => {
  let before: Rows
  beforeEach(() => {
    layDatabase(file, EARLIER)
    before = allRows(file)
  })

  it('a copy of it is kept, whole, that only its owner can read', async () => {
    await open()
    const [copy = '', ...others] = copies()
    expect(others).toEqual([])
    expect(copy).toMatch(new RegExp(`^before-${SCHEMA}-\\d{8}T\\d{6}\\.\\d{3}Z\\.db$`))
    expect(statSync(join(dir, 'backups', copy)).mode & 0o777).toBe(0o600)
    expect(allRows(join(dir, 'backups', copy))).toEqual(before)
    expect(versionOf(join(dir, 'backups', copy))).toBe(EARLIER)
    expect(versionOf(file)).toBe(SCHEMA)
  })

  it('and that copy can take its place again', async () => {
    await open()
    file = join(dir, 'backups', copies()[0] ?? '')
    await open()
    expect(versionOf(file)).toBe(SCHEMA)
  })

  it('a change that cannot be finished leaves no copy, however often it is tried', () => {
    const sqlite = openSqlite(file, { mustExist: true })
    // In the way of the last step.
    sqlite.exec('create table erasing (id integer)')
    sqlite.close()
    for (let tried = 0; tried < 3; tried++) expect(open).toThrow(/erasing/)
    expect(copies()).toEqual([])
    expect(versionOf(file)).toBe(EARLIER)
  })

  it('what an upgrade left that was cut off goes', async () => {
    await open()
    const [whole = ''] = copies()
    rmSync(file)
    layDatabase(file, EARLIER)
    writeFileSync(join(dir, 'backups', `before-${SCHEMA}-20260101T000000.000Z.db.part`), 'half')
    await open()
    expect(copies()).toHaveLength(2)
    expect(copies()).toContain(whole)
    expect(copies().filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('a disk without room for the copy refuses, and the database is what it was', (context) => {
    const disk = mountSmallDisk(4)
    if (!disk) return context.skip('a disk can only be mounted by root')
    try {
      file = join(disk.dir, 'elk.db')
      layDatabase(file, EARLIER)
      disk.leaveFree(64 * 1024)
      expect(open).toThrow(/full|disk/)
      disk.leaveFree(4 * 1024 * 1024)
      expect(versionOf(file)).toBe(EARLIER)
      expect(allRows(file)).toEqual(before)
      expect(readdirSync(join(disk.dir, 'backups'))).toEqual([])
    } finally {
      disk.remove()
    }
  })
})

it('a new database, and one that is of this version, is not copied', async () => {
  await openDatabase(file, { mustExist: false }).destroy()
  await open()
  expect(existsSync(join(dir, 'backups'))).toBe(false)
})
