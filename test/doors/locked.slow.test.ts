import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSqlite } from '../../src/db/sqlite.js'
import { elkNumber } from '../support/a-school.js'
import { elk, endAll } from '../support/elk-process.js'
import { keepHome, run } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import type { TestApp } from '../support/test-app.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp

beforeEach(async () => {
  ;({ app } = await twoSchools())
  keepHome(app)
})
afterEach(async () => {
  await endAll()
  await app.close()
})

// The mail worker waits longer: test/mail/twin-faults-database.slow.test.ts.
const changes = [
  ['pupils', 'correct', elkNumber(1), '--set', 'city=Diemen', '--reason', 'x'],
  ['logins', 'send', elkNumber(6), '--yes'],
  ['clock', 'set', '2026-03-27T09:00'],
]

it('a command that another keeps waiting gives up after ten seconds, changes nothing, and is done when tried again', async () => {
  const before = await hashTables(app.db)
  const writer = openSqlite(app.home.database, { mustExist: true })
  writer.exec('begin immediate')
  const waited = await Promise.all(changes.map((argv) => elk(app.home.dir, ...argv)))
  for (const [index, { code, err }] of waited.entries())
    expect({ code, err }, changes[index]?.join(' ')).toEqual({
      code: 1,
      err: `Een andere opdracht is nog bezig in ${app.home.dir}. Wacht even en probeer het opnieuw; er is niets veranderd.\n`,
    })
  writer.exec('rollback')
  writer.close()
  expect(await hashTables(app.db)).toBe(before)
  const { out } = await run(app.home.dir, 'clock', 'show')
  expect(out).toContain('26 maart 2026')
  for (const argv of changes)
    expect(await elk(app.home.dir, ...argv), argv.join(' ')).toMatchObject({ code: 0, err: '' })
})
