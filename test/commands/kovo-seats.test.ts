import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getDepartment, markAdmitted } from '../../src/db/departments.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { choose, handIn, standingOf } from '../support/a-family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let pupil: KeptPupil

beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T10:00' })
  pupil = await addPupil(app, { advice: 'vmbo-b', route: 'kovo' })
  const kovo = { level: '', advices: [], preselection: true, school: { kind: 'kovo' } } as const
  for (const code of ['klein', 'ander']) {
    await addDepartment(app, { code, ...kovo, capacity: 1 })
    const { id: departmentId } = await getDepartment(app.db, code)
    const mark = { pupilId: pupil.id, departmentId }
    await app.db.transaction().execute((trx) => markAdmitted(trx, [mark], app.clock.now()))
  }
  await handIn(app, pupil, 'klein')
})
afterEach(() => app.close())

const decide = (verb: string) => run(app, 'applications', verb, pupil.elkNumber, '--reason', 'x', '--yes')
const document = async (round: string) =>
  JSON.parse((await run(app, 'rounds', 'seats', round, '--json')).out).departments

describe('a school without a draw', () => {
  it('says yes in round 1, which the family sees at once, and its seat is gone in round 2', async () => {
    expect((await decide('confirm')).code).toBe(0)
    expect((await standingOf(app, pupil)).results.get('1')).toMatchObject({ kind: 'placed', department: 'klein' })
    expect(await document('2')).toEqual([
      { department: 'ander', seats: 1, source: 'capacity', taken: 0, free: 1 },
      { department: 'klein', seats: 0, source: 'capacity', taken: 0, free: 0 },
    ])
    app.travelTo('2026-04-10T10:00')
    await expect(choose(app, pupil, 'ander')).rejects.toThrow('already-placed')
  })

  it('says no after round 1 closed: the family goes on in round 2, by the deadline that its mail names', async () => {
    app.travelTo('2026-04-10T10:00')
    expect((await standingOf(app, pupil)).round.name).toBe('1')
    expect((await decide('refuse')).code).toBe(0)
    expect((await standingOf(app, pupil)).round.name).toBe('2')
    await handIn(app, pupil, 'ander')
    expect((await standingOf(app, pupil)).application).toMatchObject({ round: '2', state: 'AV' })
    expect((await decide('confirm')).code).toBe(0)
    expect((await standingOf(app, pupil)).results.get('2')).toMatchObject({ kind: 'placed', department: 'ander' })
  })

  it('names in the mail of a refusal until when the family can choose again', async () => {
    app.travelTo('2026-04-10T10:00')
    await decide('refuse')
    await run(app, 'mail', 'work', '--once')
    const [file = ''] = readdirSync(app.home.outbox).filter((name) => name.includes('form-renewed'))
    const text = readFileSync(join(app.home.outbox, file), 'utf8').replaceAll(/=\r?\n/g, '')
    expect(text).toContain('14 april 2026')
    expect(text).not.toContain('31 maart')
  })
})
