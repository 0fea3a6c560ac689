import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rehearsalClock } from '../../src/clock.js'
import { listAudit } from '../../src/db/list-audit.js'
import { addMs, MINUTE_MS } from '../../src/domain/time.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-28T09:00' })
})
afterEach(() => app.close())

const shown = () => rehearsalClock(app.home.clock).now()

function expectAbout(text: string) {
  expect(shown() >= moment(text)).toBe(true)
  expect(shown() < addMs(moment(text), MINUTE_MS)).toBe(true)
}

describe('the clock of a rehearsal home', () => {
  it('shows what time it is there', async () => {
    const { code, out } = await run(app, 'clock', 'show')
    expect({ code, out }).toEqual({
      code: 0,
      out: 'De klok van deze oefenmap staat op zaterdag 28 maart 2026, 9.00 uur.\n',
    })
  })

  it('can be set, and runs on from there', async () => {
    const { out } = await run(app, 'clock', 'set', '2026-04-09T15:30')
    expect(out).toBe('De klok van deze oefenmap staat op donderdag 9 april 2026, 15.30 uur.\n')
    expectAbout('2026-04-09T15:30')
    expect(await listAudit(app.db, {})).toMatchObject([{ act: 'clock moved', at: moment('2026-04-09T15:30') }])
  })

  it.each([
    ['45m', '2026-03-28T09:45'],
    ['2h30m', '2026-03-28T11:30'],
    ['1d', '2026-03-29T09:00'],
    ['3D 1h', '2026-03-31T10:00'],
  ])('goes %s forward, days by the calendar also where summer time begins', async (duration, to) => {
    expect((await run(app, 'clock', 'advance', duration)).code).toBe(0)
    expectAbout(to)
  })

  it('stays there for the commands that follow', async () => {
    for (const to of ['2026-03-29T09:00', '2026-03-30T09:00']) {
      await run(app, 'clock', 'advance', '1d')
      expectAbout(to)
    }
  })

  it('gives scripts the instant', async () => {
    const { out } = await run(app, 'clock', 'set', '2026-04-09T15:30', '--json')
    expect(JSON.parse(out)).toEqual({ now: '2026-04-09T13:30:00.000Z' })
  })

  it('asks in a terminal', async () => {
    await runAs({ tty: true, answers: [[/vooruit/, '2d']] }, app, 'clock', 'advance')
    expectAbout('2026-03-30T09:00')
  })

  it.each([
    [['advance', 'morgen'], 1, '“morgen” is geen duur.'],
    [['advance', '30m2h'], 1, 'is geen duur'],
    [['advance'], 2, 'Er ontbreekt iets: een duur, zoals 3d of 2h30m.'],
    [['set', '2026-02-30T09:00'], 1, 'is geen tijdstip'],
    [['set'], 2, 'Er ontbreekt iets: een tijdstip, zoals 2026-03-25T09:00.'],
  ])('says what is wrong with %j', async (argv, code, sentence) => {
    const ran = await run(app, 'clock', ...argv)
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(sentence)
  })
})

it.each([['show'], ['set', '2026-04-09T15:30'], ['advance', '1d']])('a real home refuses clock %s', async (...argv) => {
  const real = await testApp()
  const ran = await run(real, 'clock', ...argv)
  await real.close()
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toContain('elk init --rehearsal')
})
