import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getDepartment } from '../../src/db/departments.js'
import { addConfirmation, addWithdrawal } from '../../src/db/placements.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { listPublications, withdrawPublication } from '../../src/db/results.js'
import type { RequestLine } from '../../src/portal/log.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, type Page, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount } from './support/family.js'

const BEFORE = '2026-04-09T13:10:00.000Z'
const MOMENT = '2026-04-09T13:30:00.000Z'

let app: TestApp
let portal: Portal
let errors: RequestLine[]
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  errors = []
  portal = createPortal(app, { log: { info: () => undefined, error: (line) => errors.push(line) } })
  const school = {
    name: 'Lyceum Noord',
    street: 'Noordstraat',
    houseNumber: '7',
    website: 'https://www.noord.example/',
  }
  await addDepartment(app, { code: 'north/havo', school })
  await addDepartment(app, { code: 'south/havo', school: { name: 'Het Zuiden' } })
})
afterEach(() => app.close())

/** A family that handed these departments in, and logs in at a moment. */
async function familyWith(list: readonly string[], at = BEFORE): Promise<{ browser: Browser; pupil: KeptPupil }> {
  const pupil = await addPupil(app, { advice: 'havo' })
  const browser = await openAccount(app, portal, pupil)
  if (list.length > 0) {
    await fillIn(browser, list)
    await handIn(browser)
  }
  app.travelTo(at)
  await logInAs(browser, pupil)
  return { browser, pupil }
}

const read = async (browser: Browser) => textOf((await browser.get('/uitslag')).html)

const departments = [
  { code: 'north/havo', seats: 60, placed: 60, lastLot: 812 },
  { code: 'south/havo', seats: 90, placed: 41, lastLot: 7000 },
]
const secondChoice = {
  department: 'south/havo',
  position: 2,
  lot: 1204,
  reserves: [{ department: 'north/havo', rank: 14 }],
}

async function record(pupil: KeptPupil, deed: 'confirm' | 'withdraw', round: '1' | '2', code: string): Promise<void> {
  const { id: departmentId } = await getDepartment(app.db, code)
  const seat = { pupilId: pupil.id, round, departmentId, at: app.clock.now(), by: 'test' }
  await app.db
    .transaction()
    .execute((trx) =>
      deed === 'confirm' ? addConfirmation(trx, seat) : addWithdrawal(trx, { ...seat, reason: 'verhuizing' }),
    )
}

/** The publication is withdrawn, as the kill switch does it. */
async function takeOff(db: TestApp['db']): Promise<void> {
  const [publication] = await listPublications(db, '1')
  if (!publication) throw new TypeError('nothing is published')
  const withdrawal = { at: app.clock.now(), by: 'test', reason: 'fout' }
  await db.transaction().execute((trx) => withdrawPublication(trx, publication, withdrawal))
}

describe('from its moment on the page of the result', () => {
  it('says to a placed family where, why not higher, its number and code, what to do now and until when', async () => {
    const { browser, pupil } = await familyWith(['north/havo', 'south/havo'])
    await publishResults(app, [aResult(pupil.elkNumber, secondChoice)], { departments })
    app.travelTo(MOMENT)
    const text = await read(browser)
    expect(text).toContain('Uw kind heeft een plaats Het Zuiden, havo')
    expect(text).toContain('Op uw lijst school 2')
    expect(text).toContain('Door de loting.')
    expect(text).toContain('Lyceum Noord havo Er waren te weinig plaatsen (60).')
    expect(text).toContain('Het laatste lotnummer met een plaats was 812. Uw kind heeft nummer 1204.')
    expect(text).toContain('Plek 14 op de reservelijst.')
    expect(text).toContain('Lotnummer van uw kind 1204 van 1')
    expect(text).toContain('7K3M-9QXD-2HVA-40TB')
    expect(text).toContain('Vraag hoe en wanneer u uw kind inschrijft.')
    expect(text).toContain('Meedoen in ronde 2 kan nog tot en met dinsdag 14 april 2026, 16.00 uur.')
  })

  it('says to a family without a place what it can do, whom to call, and where it stands in reserve', async () => {
    const { browser, pupil } = await familyWith(['north/havo'])
    const result = { lot: 1204, reserves: [{ department: 'north/havo', rank: 3 }] }
    await publishResults(app, [aResult(pupil.elkNumber, result)], { departments })
    app.travelTo(MOMENT)
    const early = await read(browser)
    expect(early).toContain('Uw kind heeft nog geen plaats')
    expect(early).toContain('Aanmelden voor ronde 2 begint op donderdag 9 april 2026, 16.00 uur.')
    expect(early).toContain('Lever de aanmelding uiterlijk in op dinsdag 14 april 2026, 16.00 uur.')
    expect(early).toContain('Log in met hetzelfde ELK-nummer en wachtwoord.')
    expect(early).toContain('020 111 11 11')
    expect(early).toContain('Plek 3 op de reservelijst.')
    app.travelTo('2026-04-09T13:59:00.000Z')
    await read(browser)
    app.travelTo('2026-04-09T14:00:00.000Z')
    expect(await read(browser)).toContain('Uw kind kan nu meedoen in ronde 2')
  })

  it('says that a place was given up, and that round 2 is open to the child', async () => {
    const { browser, pupil } = await familyWith(['north/havo', 'south/havo'])
    await publishResults(app, [aResult(pupil.elkNumber, secondChoice)], { departments })
    app.travelTo(MOMENT)
    await record(pupil, 'withdraw', '1', 'south/havo')
    const text = await read(browser)
    expect(text).toContain('U gaf de plaats op Het Zuiden, havo terug op donderdag 9 april 2026, 15.30 uur.')
    expect(text).toContain('Uw kind kan meedoen in ronde 2')
    expect(text).toContain('Plek 14 op de reservelijst.')
    expect(text).not.toContain('verhuizing')
  })

  it('explains nothing in numbers that it does not have, and names no draw where there was none', async () => {
    const { browser, pupil } = await familyWith(['north/havo', 'south/havo'])
    const elsewhere = { ...secondChoice, how: 'elsewhere', lot: null, code: null } as const
    await publishResults(app, [aResult(pupil.elkNumber, elsewhere)])
    app.travelTo(MOMENT)
    const text = await read(browser)
    expect(text).toContain('Het Zuiden')
    expect(text).toContain('Plek 14 op de reservelijst.')
    expect(text).not.toMatch(/lotnummer|[Dd]oor de loting|te weinig/)
  })

  it('tells a family that handed nothing in that no result comes, and one that is not among the results to call', async () => {
    const { browser, pupil } = await familyWith(['north/havo'])
    await publishResults(app, [aResult('000000000' as never)])
    app.travelTo(MOMENT)
    expect(await read(browser)).toContain('Er is geen uitslag voor uw kind')
    app.travelTo('2026-03-27T10:00')
    const late = await familyWith([], '2026-04-09T13:20:00.000Z')
    expect(await read(late.browser)).toContain('Uw kind doet niet mee in ronde 1')
    expect(pupil.id).not.toBe(late.pupil.id)
  })

  it('waits for the result of round 2, and still tells where the child stands in reserve since round 1', async () => {
    const { browser, pupil } = await familyWith(['north/havo'])
    const result = { lot: 1204, reserves: [{ department: 'north/havo', rank: 3 }] }
    await publishResults(app, [aResult(pupil.elkNumber, result)], { departments })
    app.travelTo('2026-04-10T10:00')
    await logInAs(browser, pupil)
    await fillIn(browser, ['south/havo'])
    await handIn(browser)
    const text = await read(browser)
    expect(text).toContain('De uitslag staat op deze pagina vanaf woensdag 15 april 2026, 15.30 uur.')
    expect(text).toContain('Uw reserveplaatsen uit ronde 1 Lyceum Noord')
  })
})

describe('on a route without a draw', () => {
  it('the page names the school that decides, and shows its answer as soon as there is one', async () => {
    const school = { name: 'De Dreef', kind: 'praktijkonderwijs' } as const
    const { id: departmentId } = await addDepartment(app, {
      code: 'dreef',
      level: '',
      advices: [],
      preselection: true,
      school,
    }).then(() => getDepartment(app.db, 'dreef'))
    const pupil = await addPupil(app, { advice: 'vmbo-b', route: 'praktijkonderwijs' })
    await app.db
      .insertInto('admissions')
      .values({ pupil_id: pupil.id, department_id: departmentId, admitted_at: app.clock.now() })
      .execute()
    const browser = await openAccount(app, portal, pupil)
    expect(await read(browser)).toContain('De school die u kiest, bevestigt zelf of uw kind een plaats heeft.')
    for (const path of ['/aanmelding/gegevens', '/aanmelding/contact']) {
      await browser.get(path)
      await browser.submit(path)
    }
    await browser.get('/aanmelding/school')
    await browser.submit('/aanmelding/school', { school: 'dreef' })
    await handIn(browser)
    expect(await read(browser)).toMatch(/U koos voor De Dreef ?\. Die school bevestigt zelf/)
    await record(pupil, 'confirm', '1', 'dreef')
    const text = await read(browser)
    expect(text).toContain('Uw kind heeft een plaats De Dreef')
    expect(text).toContain('Door de school bevestigd op donderdag 26 maart 2026, 10.00 uur')
    expect(text).not.toContain('lotnummer')
  })
})

describe('a result that may not be shown', () => {
  it('is said to be late when none was published', async () => {
    const { browser } = await familyWith(['north/havo'])
    app.travelTo(MOMENT)
    expect(await read(browser)).toContain('De uitslag van ronde 1 is later dan gepland.')
  })

  it('is said to be late, and to nobody that it was there, when it was withdrawn before its moment', async () => {
    const { browser, pupil } = await familyWith(['north/havo', 'south/havo'])
    await publishResults(app, [aResult(pupil.elkNumber, secondChoice)])
    await takeOff(app.db)
    app.travelTo(MOMENT)
    const text = await read(browser)
    expect(text).toContain('De uitslag van ronde 1 is later dan gepland.')
    expect(text).not.toContain('Heeft u al een uitslag gezien?')
  })

  it('is off the page at once when it is withdrawn, also by another process, and back when it is published again', async () => {
    const { browser, pupil } = await familyWith(['north/havo', 'south/havo'])
    await publishResults(app, [aResult(pupil.elkNumber, secondChoice)])
    app.travelTo(MOMENT)
    expect(await read(browser)).toContain('Het Zuiden')
    const { db } = app.beside()
    app.travelTo('2026-04-09T13:30:00.001Z')
    await takeOff(db)
    const text = await read(browser)
    expect(text).toContain('De uitslag wordt nagekeken')
    expect(text).toContain('Wij hebben de uitslag van ronde 1 van deze pagina gehaald')
    expect(text).not.toContain('Het Zuiden')
    expect(await textOf((await browser.get('/aanmelding')).html)).not.toContain('Het Zuiden')
    await db
      .updateTable('result_sets')
      .set({ superseded_at: MOMENT as never })
      .execute()
    await publishResults({ ...app, db }, [aResult(pupil.elkNumber, { ...secondChoice, department: 'north/havo' })])
    expect(await read(browser)).toContain('Uw kind heeft een plaats Lyceum Noord')
  })
})

describe('a file of the results that is damaged', () => {
  async function damaged(): Promise<{ browser: Browser; pupil: KeptPupil; mend(): void }> {
    const { browser, pupil } = await familyWith(['north/havo', 'south/havo'])
    await publishResults(app, [aResult(pupil.elkNumber, secondChoice)])
    const [name = ''] = readdirSync(app.home.results)
    const file = join(app.home.results, name)
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.toString().replaceAll('south', 'north'))
    app.travelTo(MOMENT)
    return { browser, pupil, mend: () => writeFileSync(file, bytes) }
  }

  it('makes the page late and never wrong, and says so in the log without a name', async () => {
    const { browser, mend } = await damaged()
    const page: Page = await browser.get('/uitslag')
    expect(page.status).toBe(503)
    expect(page.headers.get('retry-after')).toBe('60')
    expect(textOf(page.html)).toContain('De uitslag wordt nagekeken')
    expect(page.html).not.toMatch(/Het Zuiden|Lyceum Noord/)
    expect(errors).toEqual([
      expect.objectContaining({
        route: '/uitslag',
        status: 503,
        error: expect.objectContaining({ name: 'DamagedVaultError' }),
      }),
    ])
    mend()
    expect(await read(browser)).toContain('De uitslag wordt nagekeken')
    app.travelTo('2026-04-09T13:30:05.000Z')
    expect(await read(browser)).toContain('Uw kind heeft een plaats Het Zuiden')
  })

  it('leaves every other page of every family as it was', async () => {
    const { browser } = await damaged()
    rmSync(app.home.results, { recursive: true })
    for (const path of ['/aanmelding', '/aanmelding/gegevens', '/aanmelding/contact', '/aanmelding/ontvangst'])
      expect((await browser.get(path)).status).toBe(200)
    expect(textOf((await browser.get('/aanmelding')).html)).toContain('De aanmelding is ingeleverd')
    const other = await openAccount(app, portal, await addPupil(app, { advice: 'havo' }))
    expect((await other.get('/aanmelding')).status).toBe(200)
    expect(errors).toEqual([])
  })
})

describe('a family that waits', () => {
  it('stays logged in across the moment, as long as its page asks now and then', async () => {
    const { browser, pupil } = await familyWith(['north/havo', 'south/havo'], '2026-04-09T12:45:00.000Z')
    await publishResults(app, [aResult(pupil.elkNumber, secondChoice)])
    for (const minute of ['12:55', '13:05', '13:15', '13:25']) {
      app.travelTo(`2026-04-09T${minute}:00.000Z`)
      expect((await browser.get('/uitslag')).status).toBe(200)
    }
    app.travelTo(MOMENT)
    expect(await read(browser)).toContain('Het Zuiden')
  })

  it('without scripts, or on a phone that slept, logs in again and comes straight back to the result', async () => {
    const { browser, pupil } = await familyWith(['north/havo', 'south/havo'], '2026-04-09T12:45:00.000Z')
    await publishResults(app, [aResult(pupil.elkNumber, secondChoice)])
    await browser.get('/uitslag')
    app.travelTo(MOMENT)
    const { location } = await browser.get('/uitslag')
    expect(location).toBe('/inloggen?melding=verlopen&naar=%2Fuitslag')
    await browser.get(location)
    const page = await browser.submit('/inloggen', {
      'elk-nummer': pupil.elkNumber,
      wachtwoord: 'vork-lantaarn-eiland-muis',
    })
    expect(page.location).toBe('/uitslag')
    expect(textOf((await browser.follow(page)).html)).toContain('Het Zuiden')
  })
})
