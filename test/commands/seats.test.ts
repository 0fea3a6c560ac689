import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { choose, confirmData, handIn } from '../support/a-family.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
let ali: KeptPupil

beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T10:00' })
  for (const code of ['noord', 'zuid', 'west'])
    await addDepartment(app, { code: `${code}/havo`, capacity: 10, school: { name: `Lyceum ${code}` } })
  fatima = await addPupil(app, { advice: 'havo' })
  ali = await addPupil(app, { firstName: 'Ali', prefix: '', lastName: 'Kaya', advice: 'havo' })
  await handIn(app, fatima, 'noord/havo')
  await handIn(app, ali, 'noord/havo')
  app.travelTo('2026-04-08T10:00')
  await publishResults(app, [aResult(fatima.elkNumber, { department: 'noord/havo' }), aResult(ali.elkNumber)], {
    departments: [
      { code: 'noord/havo', seats: 10, placed: 10 },
      { code: 'zuid/havo', seats: 10, placed: 8 },
      { code: 'west/havo', seats: 10, placed: 11 },
    ],
  })
  app.travelTo('2026-04-10T10:00')
})
afterEach(() => app.close())

const seats = (...argv: string[]) => run(app, 'rounds', 'seats', ...argv)
const json = async (...argv: string[]) => JSON.parse((await seats(...argv, '--json')).out)
const acts = async () => (await listAudit(app.db, {})).map(({ act }) => act)

describe('elk rounds seats', () => {
  it('shows what the published result of the round before leaves', async () => {
    const { code, out, err } = await seats('2')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`Plaatsen in ronde 2
afdeling    plaatsen  bezet  vrij  volgens
noord/havo  0         0      0     uitslag
west/havo   0         0      0     uitslag
zuid/havo   2         0      2     uitslag

Te kiezen: 1 afdeling. Vrij: 2 plaatsen.
`)
  })

  it('knows nothing before the moment of that result, nor once it was taken back', async () => {
    app.travelTo('2026-04-09T15:29')
    expect((await seats('2')).out).toContain('Voor ronde 2 zijn nog geen plaatsen bekend.')
    app.travelTo('2026-04-10T10:00')
    await app.db.updateTable('publications').set({ withdrawn_at: app.clock.now(), withdrawn_by: 'x' }).execute()
    expect((await seats('2')).out).toContain('elk rounds seats 2 --set AFDELING=AANTAL')
  })

  it('keeps other numbers, one by one, for that round alone, and writes them down', async () => {
    const { code, out } = await seats(
      '2',
      '--set',
      'WEST/havo=4',
      '--set',
      'zuid/havo=0',
      '--yes',
      '--reason',
      'overleg',
    )
    expect(code).toBe(0)
    expect(out).toContain('  west/havo: was 0, wordt 4\n  zuid/havo: was 2, wordt 0\n')
    expect((await json('2')).departments).toEqual([
      { department: 'noord/havo', seats: 0, source: 'left', taken: 0, free: 0 },
      { department: 'west/havo', seats: 4, source: 'set', taken: 0, free: 4 },
      { department: 'zuid/havo', seats: 0, source: 'set', taken: 0, free: 0 },
    ])
    expect((await json('completion')).departments.map((own: { seats: number }) => own.seats)).toEqual([0, 0, 0])
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({ act: 'seats set', reason: 'overleg' })
  })

  it('reads a file of numbers, refuses it whole for one wrong row, and changes nothing on trial', async () => {
    const file = join(app.home.dir, 'plaatsen.csv')
    writeFileSync(file, 'Afdeling;Vrije plaatsen\nwest/havo;4\nwset/havo;2\n')
    const wrong = await seats('2', file, '--yes')
    expect([wrong.code, wrong.out + wrong.err]).toEqual([1, expect.stringContaining('wset/havo')])
    writeFileSync(file, 'Afdeling;Vrije plaatsen\nwest/havo;4\n')
    expect((await seats('2', file, '--dry-run')).code).toBe(0)
    expect((await json('2')).departments[1].seats).toBe(0)
    expect((await seats('2', file, '--yes')).code).toBe(0)
    expect((await json('2')).departments[1]).toMatchObject({ seats: 4, source: 'set' })
  })

  it('stands in the list of departments too, without those that have none left', async () => {
    const { out } = await run(app, 'departments', 'list', '--round', '2')
    expect(out).toContain('zuid/havo')
    expect(out).not.toContain('noord/havo')
    const listed = JSON.parse((await run(app, 'departments', 'list', '--round', '2', '--json')).out)
    expect(listed).toEqual([expect.objectContaining({ code: 'zuid/havo', capacity: 10, freeSeats: 2 })])
    expect(JSON.parse((await run(app, 'departments', 'list', '--json')).out)).toHaveLength(3)
  })

  it('changes nothing when all stands like that, or on trial', async () => {
    await seats('2', '--set', 'west/havo=4', '--dry-run')
    expect((await json('2')).departments[1].source).toBe('left')
    await seats('2', '--set', 'west/havo=4', '--yes')
    expect(await seats('2', '--set', 'west/havo=4', '--yes')).toMatchObject({
      code: 1,
      err: 'Alles staat al zo in ELK. Er is niets veranderd.\n',
    })
  })
})

describe('elk applications withdraw', () => {
  const withdraw = (...argv: string[]) => run(app, 'applications', 'withdraw', ...argv)

  it('warns that the place is gone for good, and opens round 2 for the family at once', async () => {
    const { code, out, err } = await withdraw(fatima.elkNumber, '--round', '1', '--reason', 'verhuizing', '--yes')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(
      out,
    ).toBe(`Fatima el Amrani heeft in ronde 1 een plaats bij Lyceum noord, havo (noord/havo). De familie geeft die plaats op.
Let op: deze plaats is daarna voorgoed weg. Dit kan niet worden teruggedraaid.
De plaats bij Lyceum noord, havo (noord/havo) is opgegeven.
De familie kan nu meteen aanmelden voor ronde 2, met hetzelfde account.
De familie krijgt hierover geen mail. Zij ziet het in haar account; bel haar ook.
`)
    await confirmData(app, fatima)
    expect(await choose(app, fatima, 'zuid/havo')).toMatchObject({ round: '2', state: 'AG' })
    expect((await listAudit(app.db, {})).find(({ act }) => act === 'seat given up')).toMatchObject({
      reason: 'verhuizing',
      actor: 'test',
    })
  })

  it('is done once, and only for a place that the family can see', async () => {
    await withdraw(fatima.elkNumber, '--round', '1', '--reason', 'x', '--yes')
    const again = await withdraw(fatima.elkNumber, '--round', '1', '--reason', 'x', '--yes')
    expect([again.code, again.err]).toEqual([
      1,
      `De plaats van ${fatima.elkNumber} bij noord/havo in ronde 1 is al opgegeven. Bekijk wat er gebeurde met: elk status why ${fatima.elkNumber}\n`,
    ])
    const without = await withdraw(ali.elkNumber, '--round', '1', '--reason', 'x', '--yes')
    expect([without.code, without.err]).toEqual([1, expect.stringContaining('geen plaats die al te zien is')])
  })

  it('knows no place before its moment', async () => {
    app.travelTo('2026-04-09T15:29')
    const before = await withdraw(fatima.elkNumber, '--round', '1', '--reason', 'x', '--yes')
    expect([before.code, before.err]).toEqual([1, expect.stringContaining('geen plaats die al te zien is')])
    expect(await acts()).not.toContain('seat given up')
  })

  it('asks a person for the reason, and does nothing when the answer is no', async () => {
    const answers = [
      [/Wat is de reden/, 'verhuizing'],
      [/wilt u de plaats opgeven/, 'n'],
    ] as const
    const typed = ['applications', 'withdraw', fatima.elkNumber, '--round', '1']
    const { code, out } = await runAs({ tty: true, answers }, app, ...typed)
    expect([code, out]).toEqual([1, expect.stringContaining('Er is niets veranderd.')])
    expect(await acts()).not.toContain('seat given up')
  })
})

describe('a school that decides in the completion phase', () => {
  beforeEach(async () => {
    app.travelTo('2026-04-16T10:00')
    await publishResults(app, [], { round: '2', departments: [{ code: 'zuid/havo', seats: 2, placed: 1 }] })
    await handIn(app, ali, 'zuid/havo')
  })
  const typed = (verb: string, ...argv: string[]) => run(app, 'applications', verb, ali.elkNumber, ...argv)

  it('says yes: the seat is taken, the family sees it, and nothing is decided twice', async () => {
    expect((await json('completion')).departments[2]).toMatchObject({ seats: 1, taken: 1, free: 0 })
    const { code, out } = await typed('confirm', '--yes')
    expect(code).toBe(0)
    expect(out).toContain('Ali Kaya vroeg in de afrondingsfase om een plaats bij Lyceum zuid, havo (zuid/havo)')
    expect(out).toContain('is bevestigd. De familie ziet die bij de uitslag.')
    expect((await json('completion')).departments[2]).toMatchObject({ seats: 1, taken: 1, free: 0 })
    for (const verb of ['confirm', 'refuse', 'reopen']) {
      const again = await typed(verb, '--reason', 'x', '--yes')
      expect([verb, again.code]).toEqual([verb, 1])
    }
  })

  it('says no: the seat is free again, the family is mailed and chooses once more', async () => {
    const { code, out } = await typed('refuse', '--reason', 'toch vol', '--yes')
    expect(code).toBe(0)
    expect(out).toContain('De familie krijgt hierover een mail.')
    expect(await findApplication(app.db, ali.id, 'completion')).toMatchObject({ state: 'AG' })
    expect((await json('completion')).departments[2]).toMatchObject({ taken: 0, free: 1 })
    expect(await acts()).toEqual(expect.arrayContaining(['seat refused', 'application reopened']))
    const [mail] = await app.db.selectFrom('mails').select('kind').where('kind', '=', 'form-renewed').execute()
    expect(mail).toEqual({ kind: 'form-renewed' })
  })

  it('cannot say no when the family could choose nothing else any more', async () => {
    app.travelTo('2026-05-13T10:00')
    const late = await typed('refuse', '--reason', 'x', '--yes')
    expect([late.code, late.err]).toEqual([1, expect.stringContaining('elk rounds extend completion --pupil')])
    const longer = ['--pupil', ali.elkNumber, '--closes', '2026-05-20T12:00', '--reason', 'x']
    expect((await run(app, 'rounds', 'extend', 'completion', ...longer)).code).toBe(0)
    expect((await typed('refuse', '--reason', 'x', '--yes')).code).toBe(0)
    await handIn(app, ali)
    expect((await typed('confirm', '--yes')).code).toBe(0)
  })

  it('frees the seat when the family gives it up, after which no round comes', async () => {
    await typed('confirm', '--yes')
    const { code, out } = await typed('withdraw', '--round', 'completion', '--reason', 'x', '--yes')
    expect([code, out]).toEqual([0, expect.stringContaining('Er komt geen ronde meer.')])
    expect((await json('completion')).departments[2]).toMatchObject({ taken: 0, free: 1 })
  })

  it('shows in the status of the pupil what happened', async () => {
    await typed('confirm', '--yes')
    await typed('withdraw', '--round', 'completion', '--reason', 'verhuizing', '--yes')
    const { out } = await run(app, 'status', 'why', ali.elkNumber)
    expect(out).toContain('ronde 1 ● AV definitief, geen plaats')
    expect(out).toContain('afronding ● AV definitief, plaats bij zuid/havo opgegeven')
    expect(out).toContain('donderdag 9 april 2026, 15.30 uur: ronde 1: uitslag: geen plaats')
    expect(out).toContain('de afrondingsfase: plaats bij zuid/havo bevestigd door test')
    expect(out).toContain('de afrondingsfase: plaats bij zuid/havo opgegeven: verhuizing')
    expect(out).toContain('! nog geen plaats')
  })
})
