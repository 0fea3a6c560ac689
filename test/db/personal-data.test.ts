import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { personalTables } from '../../src/db/erasure.js'
import { personalData } from '../../src/db/personal-data.js'
import { testApp } from '../support/test-app.js'

/** Holds nothing and never can: only what may never be committed points to it. */
const EMPTY = 'never'

describe('what becomes of every column when a child is erased', () => {
  it('is said of every table and column of the real database, and of no other', async () => {
    const app = await testApp()
    const { rows } = await sql<{ table: string; name: string }>`
      select t.name as "table", c.name as name from sqlite_master t, pragma_table_xinfo(t.name) c
      where t.type = 'table' and t.name <> ${EMPTY} order by 1, 2`.execute(app.db)
    const said = Object.entries(personalData).flatMap(([table, fate]) => {
      const real = rows.filter((row) => row.table === table).map(({ name }) => name)
      return (fate.rows === 'stay' ? Object.keys(fate.columns) : real).map((name) => `${table}.${name}`)
    })
    expect(said.sort()).toEqual(rows.map(({ table, name }) => `${table}.${name}`).sort())
    await app.close()
  })

  it('is that its rows go, from exactly the tables from which rows are deleted', () => {
    const going = Object.entries(personalData).flatMap(([table, { rows }]) => (rows === 'go' ? [table] : []))
    expect(going.sort()).toEqual([...personalTables].sort())
  })

  it('leaves no row that points to a child: every such table is among them, but the log, which is emptied', async () => {
    const app = await testApp()
    const { rows } = await sql<{ table: string }>`
      select t.name as "table" from sqlite_master t, pragma_foreign_key_list(t.name) f
      where t.type = 'table' and f."table" = 'pupils'`.execute(app.db)
    const pointing = [...new Set(rows.map(({ table }) => table))]
    expect(pointing.filter((table) => !personalTables.some((name) => name === table))).toEqual(['audit'])
    expect(personalData.audit).toMatchObject({ columns: { pupil_id: 'emptied' } })
    await app.close()
  })

  it('hides only columns that are there from a copy', async () => {
    const app = await testApp()
    for (const table of personalTables) {
      const fate = personalData[table]
      const { rows } = await sql<{ name: string }>`select name from pragma_table_xinfo(${table})`.execute(app.db)
      const columns = rows.map(({ name }) => name)
      if (fate.rows === 'go')
        expect([table, fate.hidden.filter((name) => !columns.includes(name))]).toEqual([table, []])
    }
    await app.close()
  })
})
