import { parse } from 'node-html-parser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDepartments, markAdmitted } from '../../src/db/departments.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, formTo, openBrowser, textOf } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount } from './support/family.js'

let app: TestApp
let portal: Portal
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
})
afterEach(() => app.close())

const read = async (browser: Browser, path = '/aanmelding') => textOf((await browser.get(path)).html)

describe.each(['kovo', 'praktijkonderwijs'] as const)('a family that goes to %s', (route) => {
  let pupil: KeptPupil
  let browser: Browser
  beforeEach(async () => {
    for (const code of ['east', 'far', 'shut'])
      await addDepartment(app, {
        code,
        level: '',
        advices: [],
        preselection: true,
        school: { kind: route, name: `School ${code}` },
      })
    pupil = await addPupil(app, { advice: 'vmbo-b', route })
    const ids = new Map((await listDepartments(app.db)).map(({ code, id }) => [code, id]))
    const marks = ['east', 'far'].map((code) => ({ pupilId: pupil.id, departmentId: ids.get(code) ?? 0 }))
    await app.db.transaction().execute((trx) => markAdmitted(trx, marks, app.clock.now()))
    browser = await openAccount(app, portal, pupil)
  })

  it('ticks one school out of those that admitted the child, and sees no list', async () => {
    expect((await browser.get('/aanmelding/voorkeuren')).location).toBe('/aanmelding')
    const { html } = await browser.get('/aanmelding/school')
    const options = [
      ...formTo(html, '/aanmelding/school').matchAll(
        /type="radio"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*type="radio"/g,
      ),
    ]
    expect(options).toHaveLength(2)
    expect(textOf(html)).not.toContain('School shut')
    expect(await read(browser)).toContain('School kiezen')
  })

  it('reads nothing of a lottery on the overview or at handing in, only that it should be on time', async () => {
    await fillIn(browser, [])
    await browser.get('/aanmelding/school')
    await browser.submit('/aanmelding/school', { school: 'east' })
    for (const text of [await read(browser), await read(browser, '/aanmelding/controleren')]) {
      expect(text).toContain('Het maakt niet uit of u vroeg of laat inlevert, als het maar op tijd is.')
      expect(text).not.toContain('loting')
    }
  })

  it('is shown the newest choice, not its own, where another parent chose meanwhile', async () => {
    const other = openBrowser(portal)
    await logInAs(other, pupil)
    for (const parent of [browser, other]) await parent.get('/aanmelding/school')
    await browser.submit('/aanmelding/school', { school: 'east' })
    const stale = await other.submit('/aanmelding/school', { school: 'far' })
    expect(stale.status).toBe(422)
    expect(textOf(stale.html)).toContain('Wat u net deed, is niet opgeslagen.')
    expect(parse(stale.html).querySelector('input[checked]')?.getAttribute('value')).toBe('east')
  })

  it('hands in with that one school', async () => {
    await browser.get('/aanmelding/gegevens')
    await browser.submit('/aanmelding/gegevens')
    await browser.get('/aanmelding/contact')
    await browser.submit('/aanmelding/contact')
    await browser.get('/aanmelding/school')
    expect((await browser.submit('/aanmelding/school')).status).toBe(422)
    expect((await browser.submit('/aanmelding/school', { school: 'shut' })).status).toBe(422)
    expect((await browser.submit('/aanmelding/school', { school: 'far' })).location).toBe('/aanmelding')
    await browser.get('/aanmelding/school')
    await browser.submit('/aanmelding/school', { school: 'east' })
    expect(await read(browser, '/aanmelding/controleren')).toContain('School east')
    const receipt = await browser.follow(await handIn(browser))
    expect(textOf(receipt.html)).toContain('School east')
    expect((await findApplication(app.db, pupil.id, '1'))?.submission?.list).toEqual([
      { department: 'east', upperLevel: false },
    ])
  })

  it('cannot tick two by posting to the list', async () => {
    await browser.get('/aanmelding')
    await browser.post('/aanmelding/voorkeuren', { versie: '0', actie: 'toevoegen:east' })
    const revision = (await findApplication(app.db, pupil.id, '1'))?.revision ?? 0
    await browser.post('/aanmelding/voorkeuren', { versie: String(revision), actie: 'toevoegen:far' })
    expect((await findApplication(app.db, pupil.id, '1'))?.list.length ?? 0).toBeLessThanOrEqual(1)
  })
})
