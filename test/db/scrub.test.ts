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
    await scrubDatabase(database)
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
    await expect(scrubDatabase(database, 20)).rejects.toThrow(DatabaseInUseError)
    reader.exec('commit')
    await scrubDatabase(database, 20)
    reader.close()
    await app.close()
  })

  it('is not touched while somebody else writes, and waits until they have', async () => {
    const app = await testApp()
    const writer = openSqlite(app.home.database, { mustExist: true })
    writer.exec('begin immediate')
    await expect(scrubDatabase(app.home.database, 20)).rejects.toThrow(/locked/)
    const scrubbing = scrubDatabase(app.home.database)
    writer.exec('commit')
    await scrubbing
    writer.close()
    await app.close()
  })
})
