import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceSecondarySchools } from '../../src/db/departments.js'
import { replaceRound } from '../../src/db/rounds.js'
import { handIn, receiveLogin } from '../support/a-family.js'
import { publishResults } from '../support/a-result.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { checkUp, detailsOf, told } from '../support/check-up.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { day, moment, testConfig } from '../support/test-config.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

const look = async (...words: string[]) => told(await checkUp(app), ...words)

describe('a home in which nothing stands yet', () => {
  it('is only behind while the opening is far', async () => {
    expect(await look('pupils', 'schools', 'departments')).toEqual([
      'warning pupils-none-yet',
      'warning schools-none-yet',
      'warning departments-none-yet',
    ])
  })

  it('is in danger a week before the opening', async () => {
    app.travelTo('2026-03-18T00:00')
    expect(await look('pupils', 'schools', 'departments')).toEqual([
      'problem pupils-none',
      'problem schools-none',
      'problem departments-none',
    ])
  })

  it('is no news when all is over', async () => {
    app.travelTo('2026-06-01T09:00')
    expect(await look('pupils', 'schools', 'departments', 'logins')).toEqual([])
  })
})

describe('the final advice', () => {
  it('must be there before its last day is over', async () => {
    await addPupil(app)
    await addPupil(app, { advice: 'havo' })
    app.travelTo('2026-03-24T23:59')
    const findings = await checkUp(app)
    expect(told(findings, 'advice')).toEqual(['warning advice-missing'])
    expect(detailsOf(findings, 'advice-missing')).toEqual({ pupils: 1, until: '2026-03-24' })
    app.travelTo('2026-03-25T00:00')
    expect(await look('advice')).toEqual(['problem advice-late'])
  })

  it('is there for everybody', async () => {
    await addPupil(app, { advice: 'havo' })
    expect(detailsOf(await checkUp(app), 'pupils-ok')).toEqual({ pupils: 1 })
  })
})

describe('the login', () => {
  it('must go out before its last day is over', async () => {
    await addPupil(app, { advice: 'havo' })
    expect(await look('logins')).toEqual(['warning logins-unsent'])
    app.travelTo('2026-03-25T00:00')
    expect(await look('logins')).toEqual(['problem logins-late'])
  })

  it('has gone out to everybody', async () => {
    await receiveLogin(app, await addPupil(app, { advice: 'havo' }))
    expect(await look('logins')).toEqual(['ok logins-ok'])
  })

  it('came back from one family', async () => {
    await receiveLogin(app, await addPupil(app, { advice: 'havo' }), 'failed')
    expect(await look('logins')).toEqual(['warning logins-bounced'])
    expect(detailsOf(await checkUp(app), 'logins-bounced')).toEqual({ pupils: 1 })
  })

  it('cannot go to a family without an e-mail address', async () => {
    await addPupil(app, { advice: 'havo', email: '' })
    expect(await look('logins')).toEqual(['warning logins-no-email'])
  })

  it('is for nobody who applies on paper', async () => {
    await addPupil(app, { advice: 'havo', route: 'vso' })
    expect(await look('logins')).toEqual(['ok logins-ok'])
  })

  it('is not missed by who has handed in', async () => {
    await addDepartment(app)
    const pupil = await addPupil(app, { advice: 'havo' })
    app.travelTo('2026-03-26T09:00')
    await handIn(app, pupil, 'north/havo')
    expect(await look('logins')).toEqual(['ok logins-ok'])
  })
})

describe('schools and departments', () => {
  it('a school without a pupil is named', async () => {
    await addPupil(app)
    await addSchool(app, { code: schoolCode('20EF00') })
    expect(detailsOf(await checkUp(app), 'schools-empty')).toEqual({ codes: ['20EF00'] })
  })

  it('every school has pupils', async () => {
    await addPupil(app)
    expect(await look('schools')).toEqual(['ok schools-ok'])
  })

  it('a department without a capacity and a school without a department are named', async () => {
    await addDepartment(app, { code: 'north/vwo', capacity: undefined })
    const { school } = await addDepartment(app, { code: 'south/havo' })
    const idle = { ...school, code: 'west', name: 'West' }
    await app.db.transaction().execute((trx) => replaceSecondarySchools(trx, [idle]))
    const findings = await checkUp(app)
    expect(detailsOf(findings, 'departments-no-capacity')).toEqual({ codes: ['north/vwo'] })
    expect(detailsOf(findings, 'secondary-empty')).toEqual({ codes: ['west'] })
  })

  it('a school for kovo needs no capacity', async () => {
    await addDepartment(app, { code: 'k1', level: '', advices: [], capacity: undefined, school: { kind: 'kovo' } })
    expect(await look('departments')).toEqual(['ok departments-ok'])
  })
})

describe('the calendar', () => {
  it('tells what comes next', async () => {
    expect(detailsOf(await checkUp(app), 'calendar-next')).toEqual({
      round: '1',
      step: 'opens',
      at: moment('2026-03-25T00:00'),
    })
    app.travelTo('2026-04-08T09:00')
    expect(detailsOf(await checkUp(app), 'calendar-next')).toEqual({
      round: '1',
      step: 'results',
      at: moment('2026-04-09T15:30'),
    })
  })

  it('tells that nothing comes any more', async () => {
    app.travelTo('2026-06-01T09:00')
    expect(await look('calendar')).toEqual(['ok calendar-over'])
  })

  it('is that of another year', async () => {
    const { rounds } = testConfig()
    const next = (round: (typeof rounds)['1']) =>
      Object.fromEntries(Object.entries(round).map(([name, value]) => [name, value?.replace('2026', '2027')]))
    const later = Object.fromEntries(Object.entries(rounds).map(([name, round]) => [name, next(round)]))
    const findings = await checkUp(app, { config: { rounds: later as unknown as typeof rounds } })
    expect(detailsOf(findings, 'calendar-year')).toEqual({ year: 2026, opensAt: moment('2027-03-25T00:00') })
  })

  it('has a round that opens before the one before it closes, since the settings changed', async () => {
    const { rounds } = testConfig()
    await app.db.transaction().execute((trx) => replaceRound(trx, rounds['2']))
    const later = { ...rounds, '1': { ...rounds['1'], closesAt: moment('2026-04-11T00:00'), resultMailAt: undefined } }
    const findings = await checkUp(app, {
      config: { rounds: { ...later, '1': { ...later['1'], resultsAt: undefined } } },
    })
    expect(detailsOf(findings, 'calendar-order')).toEqual({ round: '2', fault: 'overlaps' })
  })

  it('has a last day for logins on which families already choose', async () => {
    const deadlines = { advice: day('2026-03-24'), login: day('2026-03-25') }
    expect(detailsOf(await checkUp(app, { config: { deadlines } }), 'calendar-deadline')).toMatchObject({
      deadline: 'login',
    })
  })
})

describe('the result', () => {
  it('must be published a day before families come for it', async () => {
    app.travelTo('2026-04-08T15:29')
    expect(await look('results')).toEqual([])
    app.travelTo('2026-04-08T15:30')
    expect(detailsOf(await checkUp(app), 'results-unpublished')).toEqual({ round: '1', at: moment('2026-04-09T15:30') })
    await publishResults(app, [])
    expect(await look('results')).toEqual([])
  })
})
