import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DatabaseInUseError, scrubDatabase } from '../../src/db/scrub.js'
import { openSqlite, openSqliteToRead } from '../../src/db/sqlite.js'
import { addPupil } from '../support/a-school.js'
import { testApp } from '../support/test-app.js'

describe('a database that is written anew', () => {
  it('holds nothing any more of what was changed or deleted, in its pages or in its log', async () => {
    const app = await testApp()
    const { database } = app.home
    for (let n = 0; n < 50; n++) await addPupil(app, { firstName: `Kanarie${n}`, advice: 'havo' })
    await app.db.updateTable('pupils').set({ first_name: 'Noor' }).execute()
    await app.db.deleteFrom('form_versions').execute()
    scrubDatabase(database)
    expect(readFileSync(database).includes('Kanarie')).toBe(false)
    expect(statSync(`${database}-wal`).size).toBe(0)
    expect(await app.db.selectFrom('pupils').select('id').execute()).toHaveLength(50)
    await app.close()
  })

  it('is not called clean while somebody still reads how it was', async () => {
    const app = await testApp()
    const { database } = app.home
    const reader = openSqliteToRead(database)
    reader.exec('begin')
    reader.prepare('select count(*) from pupils').get()
    expect(() => scrubDatabase(database, 20)).toThrow(DatabaseInUseError)
    reader.exec('commit')
    expect(() => scrubDatabase(database, 20)).not.toThrow()
    reader.close()
    await app.close()
  })

  it('is not touched while somebody else writes', async () => {
    const app = await testApp()
    const writer = openSqlite(app.home.database, { mustExist: true })
    writer.exec('begin immediate')
    expect(() => scrubDatabase(app.home.database, 20)).toThrow(/locked/)
    writer.exec('commit')
    writer.close()
    await app.close()
  })
})
