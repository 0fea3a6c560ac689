import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, type Page, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount } from './support/family.js'

let app: TestApp
let portal: Portal
let fatima: KeptPupil
let browser: Browser

beforeEach(openWorld)
afterEach(() => app.close())

async function openWorld(): Promise<void> {
  app = await testApp({ at: '2026-03-26T10:00', rehearsal: true })
  portal = createPortal(app)
  for (const code of ['north', 'south', 'east', 'west'])
    await addDepartment(app, { code: `${code}/havo`, school: { name: `School ${code}` } })
  fatima = await addPupil(app, { advice: 'havo' })
  browser = await openAccount(app, portal, fatima)
  await fillIn(browser, ['north/havo', 'south/havo'])
  await handIn(browser)
}

const seats = (taken: Partial<Record<'north' | 'south' | 'east' | 'west', number>> = {}) =>
  (['north', 'south', 'east', 'west'] as const).map((code) => ({
    code: `${code}/havo`,
    seats: 3,
    placed: 3 - (taken[code] ?? 0),
  }))

/** Round 1 ends: two seats are left at east, one at west, none elsewhere. */
async function endRound1(department: string | null): Promise<void> {
  app.travelTo('2026-04-08T10:00')
  const reserves = [{ department: 'north/havo', rank: 4 }]
  await publishResults(app, [aResult(fatima.elkNumber, { department, reserves })], {
    departments: seats({ east: 2, west: 1 }),
  })
}

async function at(moment: string): Promise<void> {
  app.travelTo(moment)
  await logInAs(browser, fatima)
}

const read = async (path = '/aanmelding') => textOf((await browser.get(path)).html)

describe('a family without a place after round 1', () => {
  beforeEach(() => endRound1(null))

  it('reads nothing of it before the moment, then when round 2 opens, with the account it has', async () => {
    await at('2026-04-09T15:29')
    const before = await read()
    expect(before).toContain('De aanmelding is ingeleverd')
    app.travelTo('2026-04-09T15:30')
    const after = await read()
    expect(after).toContain('Uw kind heeft in ronde 1 geen plaats gekregen.')
    expect(after).toContain('Aanmelden voor ronde 2 begint op donderdag 9 april 2026, 16.00 uur.')
  })

  it('fills in a new list from the seats that are left, without a guarantee, and hands it in', async () => {
    await at('2026-04-10T10:00')
    const overview = await read()
    expect(overview).toContain('Uw kind heeft in ronde 1 geen plaats gekregen. U heeft geen nieuwe inlog nodig.')
    expect(overview).toContain('In deze ronde is er geen plaatsingsgarantie.')
    expect(overview).toContain('Staat uw kind op een reservelijst van ronde 1? Dan blijft dat zo.')
    const list = await read('/aanmelding/voorkeuren')
    expect(list).toContain('nog 2 plaatsen vrij')
    expect(list).toContain('nog 1 plaats vrij')
    expect(list).not.toContain('School north')
    await fillIn(browser, ['east/havo', 'west/havo'])
    expect(await read('/aanmelding/controleren')).not.toContain('plaatsingsgarantie')
    expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
    expect((await findApplication(app.db, fatima.id, '2'))?.submission?.list).toHaveLength(2)
    expect((await findApplication(app.db, fatima.id, '1'))?.submission?.list).toHaveLength(2)
    expect(await read()).toContain('De uitslag staat klaar vanaf woensdag 15 april 2026, 15.30 uur.')
  })

  it('is told on the list which school ran out of seats, and hands in only without it', async () => {
    await at('2026-04-10T10:00')
    await fillIn(browser, ['east/havo', 'west/havo'])
    await run(app, 'rounds', 'seats', '2', '--set', 'west/havo=0', '--yes', '--reason', 'x')
    expect(await read('/aanmelding/voorkeuren')).toContain('Er is geen plaats meer vrij.')
    const told = await handIn(browser)
    expect([told.status, (await findApplication(app.db, fatima.id, '2'))?.state]).toEqual([422, 'AG'])
    expect(textOf(told.html)).toContain('Bij School west, havo zijn geen plaatsen meer vrij in deze ronde.')
    await browser.get('/aanmelding/voorkeuren')
    await browser.submit('/aanmelding/voorkeuren', {}, 'weghalen:west/havo')
    expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
  })

  it('goes through the completion phase, one school after the other, until one says yes', async () => {
    await at('2026-04-10T10:00')
    await fillIn(browser, ['east/havo'])
    await handIn(browser)
    app.travelTo('2026-04-15T10:00')
    await publishResults(app, [aResult(fatima.elkNumber, { lot: null })], {
      round: '2',
      departments: seats({ east: 1, west: 1 }),
    })
    await at('2026-04-16T10:00')
    const overview = await read()
    expect(overview).toContain('Uw kind heeft in ronde 2 geen plaats gekregen.')
    expect(overview).toContain('U kiest één school tegelijk.')
    expect(overview).toContain('Wacht dus niet te lang met inleveren.')
    expect(overview).not.toContain('loting')
    expect((await browser.get('/aanmelding/voorkeuren')).location).toBe('/aanmelding')
    const choice = await read('/aanmelding/school')
    expect(choice).toContain('Voor welke school meldt u uw kind aan?')
    expect(choice).toContain('nog 1 plaats vrij')
    expect(choice).not.toContain('School north')
    await fillIn(browser, [])
    await browser.get('/aanmelding/school')
    await browser.submit('/aanmelding/school', { school: 'west/havo' })
    expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
    expect(await read()).toContain('School west, havo laat weten of uw kind een plaats krijgt.')

    const refused = await run(app, 'applications', 'refuse', fatima.elkNumber, '--reason', 'vol', '--yes')
    expect(refused.code).toBe(0)
    expect(await read()).toContain('U kunt nu aanmelden')
    await fillIn(browser, [])
    await browser.get('/aanmelding/school')
    await browser.submit('/aanmelding/school', { school: 'east/havo' })
    await handIn(browser)
    const confirmed = await run(app, 'applications', 'confirm', fatima.elkNumber, '--department', 'east/havo', '--yes')
    expect(confirmed.code).toBe(0)
    const placed = await read()
    expect(placed).toContain('Uw kind is geplaatst bij School east, havo .')
    expect((await browser.get('/uitslag')).status).toBe(200)
    const accounts = await app.db.selectFrom('accounts').selectAll().execute()
    expect(accounts).toHaveLength(1)
  })
})

it('before the moment the pages of a family are the same, byte for byte, whatever the result', async () => {
  const paths = ['/aanmelding', '/aanmelding/voorkeuren', '/aanmelding/school', '/aanmelding/controleren']
  const pagesWith = async (department: string | null) => {
    await endRound1(department)
    await at('2026-04-09T15:29')
    const pages: Pick<Page, 'status' | 'html' | 'location'>[] = []
    for (const path of paths) {
      const { status, html, location } = await browser.get(path)
      pages.push({ status, html, location })
    }
    return pages
  }
  const unplaced = await pagesWith(null)
  await app.close()
  await openWorld()
  expect(await pagesWith('south/havo')).toEqual(unplaced)
  expect(unplaced[0]?.html).toContain('De aanmelding is ingeleverd')
})

describe('a family with a place after round 1', () => {
  beforeEach(() => endRound1('south/havo'))

  it('cannot apply in round 2, and reads at which school it would have to give up the place first', async () => {
    await at('2026-04-10T10:00')
    const overview = await read()
    expect(overview).toContain('Uw kind is geplaatst bij School south, havo .')
    expect(overview).toContain(
      'Opnieuw aanmelden kan alleen als u deze plaats eerst opgeeft. Dat doet u bij die school.',
    )
    for (const path of ['/aanmelding/school', '/aanmelding/voorkeuren', '/aanmelding/controleren'])
      expect((await browser.get(path)).status).toBe(303)
    const entered = await run(app, 'applications', 'enter', fatima.elkNumber, 'east/havo', '--yes', '--reason', 'x')
    expect(entered.err).toContain('Dit kind heeft in ronde 1 een plaats gekregen bij south/havo.')
  })

  it('applies at once in round 2 when it gave up the place, which does not come back', async () => {
    await at('2026-04-10T10:00')
    const given = await run(app, 'applications', 'withdraw', fatima.elkNumber, '--round', '1', '--reason', 'x', '--yes')
    expect(given.code).toBe(0)
    const overview = await read()
    expect(overview).toContain('U heeft de plaats bij School south, havo opgegeven.')
    expect(await read('/aanmelding/voorkeuren')).not.toContain('School south')
    await fillIn(browser, ['west/havo'])
    expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
  })
})
