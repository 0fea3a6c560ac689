import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { Advice } from '../../src/domain/advice.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let families: KeptPupil[]

// Four families for two seats at noord and plenty at zuid; the fourth lists noord only. Simulating changes nothing, so all share them.
beforeAll(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T10:00' })
  await addSchool(app)
  const department = (name: string, capacity: number) =>
    addDepartment(app, {
      code: `${name}/vwo`,
      level: 'vwo',
      advices: ['vwo'],
      capacity,
      school: { name: `Lyceum ${name}` },
    })
  await department('noord', 2)
  await department('zuid', 40)
  const advice: Advice = 'vwo'
  families = []
  for (const list of [['noord', 'zuid'], ['noord', 'zuid'], ['noord', 'zuid'], ['noord']]) {
    const pupil = await addPupil(app, { advice })
    await run(app, 'applications', 'enter', pupil.elkNumber, ...list.map((name) => `${name}/vwo`), '--yes')
    families.push(pupil)
  }
})
afterAll(() => app.close())

const simulate = (...argv: string[]) => run(app, 'match', 'simulate', ...argv)
const json = async (...argv: string[]) => {
  const { code, out, err } = await simulate(...argv, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}
const elk = (index: number) => families[index]?.elkNumber ?? ''

describe('elk match simulate', () => {
  it('shows the figures of the year and the departments that fill, and changes nothing', async () => {
    const before = await hashTables(app.db)
    const { code, out, err } = await simulate('--draws', '200')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^200 nagespeelde lotingen met de lijsten van 4 leerlingen \(ronde 1\)\n/)
    expect(out).toMatch(/^eerste school +2 +50,0% +50,0% +50,0% +█+·+$/m)
    expect(out).toMatch(/^in de loting +3,\d +8\d,\d% +3–4 +3–4 +█+·+$/m)
    expect(out).toMatch(/^geen plaats +0,\d +1\d,\d% +0–1 +0–1 +█+·+$/m)
    expect(out).toMatch(/^noord\/vwo +2 +4 +altijd +2 +2$/m)
    expect(out).toContain('1 afdeling raakte nooit vol.')
    expect(out).toContain('Dit is geen loting.')
    expect(await hashTables(app.db)).toEqual(before)
  })

  it('gives the same figures for the same seed, and others for another', async () => {
    const figures = async (...argv: string[]) => JSON.stringify((await json(...argv)).now)
    const once = await figures('--seed', 'proef')
    expect(await figures('--seed', 'proef')).toBe(once)
    expect(await figures('--seed', 'anders')).not.toBe(once)
  })

  it('tells a family its chances in whole percents', async () => {
    // Two of four seats at noord, whatever lot the others have; else zuid, which never fills.
    const { out } = await simulate('--pupil', elk(0))
    expect(out).toContain(`Fatima el Amrani (${elk(0)}), advies vwo`)
    expect(out).toMatch(/^ 1 {2}Lyceum noord, vwo +50% +█+·+$/m)
    expect(out).toMatch(/^ 2 {2}Lyceum zuid, vwo +50% +█+·+$/m)
    expect(out).toMatch(/^ {4}geen plaats +minder dan 1% +·+$/m)
    expect(out).toContain('Op de lijst staan 2 verschillende scholen. Voor de plaatsingsgarantie zijn er 12 nodig.')
    expect((await json('--pupil', elk(3))).now).toEqual({
      schools: 1,
      schoolsNeeded: 12,
      complete: false,
      preferences: [{ department: 'noord/vwo', place: 1, position: 1, chance: 0.5, byRaise: 0 }],
      left: 0.5,
    })
  })

  it('tells the chances of a list that is only thought of, and of another list of a pupil', async () => {
    const typed = await json('--list', 'zuid/vwo, Noord/vwo', '--advice', 'VWO')
    expect(typed).toMatchObject({ elkNumber: null, advice: 'vwo', now: { left: 0 } })
    expect(typed.now.preferences.map(({ chance }: { chance: number }) => chance)).toEqual([1, 0])
    const beside = await json('--list', 'noord/vwo', '--advice', 'vwo')
    // Five pupils for two seats.
    expect(beside.now).toMatchObject({ left: 0.6 })
    const other = await json('--pupil', elk(3), '--list', 'noord/vwo,zuid/vwo')
    expect(other).toMatchObject({ elkNumber: elk(3), now: { schools: 2, left: 0 } })
  })

  it('sets other seats and shorter lists beside how it is', async () => {
    const seats = await json('--capacity', 'Noord/vwo=4')
    expect(seats.changes).toEqual({ capacities: { 'noord/vwo': 4 }, listLength: null })
    expect(seats.now.positions[0].at.mean).toBe(2)
    expect(seats.changed.positions[0].at.mean).toBe(4)
    const short = await json('--list-length', '1')
    expect(short.now.ways.none.mean).toBeLessThan(1)
    // Two are left over, and their lists are complete now: the guarantee asks one school.
    expect(short.changed.ways).toMatchObject({ hand: { mean: 2 }, none: { mean: 0 } })
    const { out } = await simulate('--capacity', 'noord/vwo=4', '--pupil', elk(3))
    expect(out).toContain('Wat anders is:\n  noord/vwo: 4 plaatsen in plaats van 2\n')
    expect(out).toMatch(/^ 1 {2}Lyceum noord, vwo +50% +█+·+\n +anders +meer dan 99% +▒+$/m)
  })

  it('writes a chart', async () => {
    const file = join(app.home.dir, 'kansen.svg')
    const { out } = await simulate('--svg', file, '--pupil', elk(0))
    expect(out).toContain(`De grafiek staat in ${file}`)
    expect(readFileSync(file, 'utf8')).toContain('<text')
    await simulate('--svg', file, '--list-length', '1', '--json')
    expect(readFileSync(file, 'utf8')).toContain('Hoe hoog op de lijst worden leerlingen geplaatst?')
  })

  it('says nothing of a pupil of another school than it is limited to', async () => {
    await addSchool(app, { code: schoolCode('20EF00'), name: 'De Kade' })
    const { code, out, err } = await simulate('--pupil', elk(0), '--school', '20EF00')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).not.toContain('Fatima')
    expect((await simulate('--pupil', elk(0), '--school', '18AB00', '--draws', '5')).code).toBe(0)
  })

  it('says that something in the lists is not right yet', async () => {
    await addDepartment(app, { code: 'west/vwo', level: 'vwo', advices: ['vwo'], capacity: undefined })
    const pupil = await addPupil(app, { advice: 'vwo' })
    await run(app, 'applications', 'enter', pupil.elkNumber, 'zuid/vwo', 'west/vwo', '--yes')
    const { out } = await simulate('--draws', '5')
    expect(out).toContain('Op de lijsten klopt 1 ding nog niet; dat telt niet mee.')
    expect(out).toContain('de lijsten van 5 leerlingen')
  })

  it('shows a person at a terminal how far it is', async () => {
    const { err } = await runAs(
      { tty: true, env: { PAGER: '' } },
      app,
      'match',
      'simulate',
      '--draws',
      '200',
      '--list-length',
      '1',
    )
    expect(err).toMatch(/\r█{15}░{15} 200\/400/)
    expect(err).toMatch(/\r +\r$/)
  })

  it('speaks English', async () => {
    const { out } = await run(app, 'match', 'simulate', '--lang', 'en', '--pupil', elk(0))
    expect(out).toMatch(/^ 1 {2}Lyceum noord, vwo +50% +█+·+$/m)
    expect(out).toContain('This is no draw.')
  })
})

describe('elk match simulate with rights to a seat', () => {
  it('counts a right to a seat before the draw', async () => {
    await run(app, 'match', 'grant', elk(0), 'hardship', '--department', 'noord/vwo', '--reason', 'x', '--yes')
    const { out } = await simulate('--pupil', elk(0))
    expect(out).toContain('Dit kind heeft vóór de loting al recht op een plaats: Lyceum noord, vwo.')
    expect(out).toMatch(/^ 1 {2}Lyceum noord, vwo +meer dan 99% /m)
    const { code, err } = await simulate('--capacity', 'noord/vwo=0')
    expect({ code, err }).toEqual({
      code: 1,
      err: '1 leerling heeft vóór de loting recht op een plaats bij noord/vwo. Kies daar niet minder plaatsen: 0 is te weinig.\n',
    })
  })
})
