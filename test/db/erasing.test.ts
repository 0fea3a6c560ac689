import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSqlite } from '../../src/db/sqlite.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

it('what opens the rows that stay for good cannot be committed, so that no erasure forgets to shut them', () => {
  const sqlite = openSqlite(app.home.database, { mustExist: true })
  const left = () => sqlite.prepare('select count(*) from erasing').pluck().get()
  sqlite.exec('begin immediate; insert into erasing (id) values (1)')
  expect(() => sqlite.exec('commit')).toThrow(/FOREIGN KEY/)
  sqlite.exec('rollback')
  expect(left()).toBe(0)
  sqlite.exec('begin immediate; insert into erasing (id) values (1); delete from erasing; commit')
  expect(left()).toBe(0)
  sqlite.close()
})
