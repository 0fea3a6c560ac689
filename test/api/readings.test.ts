import { afterEach, beforeEach, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { elkNumber } from '../support/a-school.js'
import { findAuditBreak } from '../support/audit-break.js'
import { makeKey } from '../support/make-key.js'
import { twoSchools } from '../support/two-schools.js'
import { type ApiWorld, openApi } from './support/api-world.js'

let world: ApiWorld
beforeEach(async () => {
  world = openApi((await twoSchools()).app)
})
afterEach(() => world.close())

const fatima = elkNumber(1)

it.each([
  ['pupils show', `/pupils/${fatima}`],
  ['status why', `/status/${fatima}`],
  ['forms list', `/pupils/${fatima}/forms`],
  ['forms print', `/forms?elk=${fatima}`],
])('a school’s script that looks at one child from afar is written down once: %s', async (command, path) => {
  const key = await makeKey(world.app, '18AB00', { name: 'nachtelijk script' })
  expect((await world.ask('GET', path, { key })).status).toBe(200)
  const read = (await listAudit(world.app.db, { acts: ['file read'] })).map(({ actor, elkNumber: whom, details }) => ({
    actor,
    whom,
    details,
  }))
  expect(read).toEqual([{ actor: 'api:18AB00/nachtelijk script', whom: fatima, details: { command } }])
  expect(await findAuditBreak(world.app.db)).toBeUndefined()
})

it('who looks at a child of another school sees nothing, and nothing is written about that child', async () => {
  const key = await makeKey(world.app, '19CD01')
  expect((await world.ask('GET', `/pupils/${fatima}`, { key })).status).toBe(404)
  expect(await listAudit(world.app.db, { acts: ['file read'] })).toEqual([])
})
