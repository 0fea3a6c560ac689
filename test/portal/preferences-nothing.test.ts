import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, buttonsOf, formTo, textOf } from './support/browser.js'
import { openAccount } from './support/family.js'

const PATH = '/aanmelding/voorkeuren'
const NOTHING = 'Er is op dit moment geen school die u kunt kiezen. Bel de basisschool van uw kind.'
let app: TestApp
let browser: Browser
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app, { code: 'north/havo', level: 'havo', advices: ['havo'] })
  browser = await openAccount(app, createPortal(app), await addPupil(app, { advice: 'havo' }))
})
afterEach(() => app.close())

const allowNothing = () => app.db.updateTable('departments').set({ advices: 'vwo' }).execute()

it('a family that may choose no school reads only whom to call', async () => {
  await allowNothing()
  const { html } = await browser.get(PATH)
  expect(textOf(html)).toContain(NOTHING)
  expect(textOf(html)).toContain('020 111 11 11')
  expect(textOf(html)).not.toMatch(/Uw lijst is nog leeg|Zoek een school/)
  expect(html).not.toContain(`action="${PATH}"`)
})

it('a family whose last school went while it looked reads that too, with what it tried', async () => {
  await browser.get(PATH)
  await allowNothing()
  const page = await browser.submit(PATH, {}, 'toevoegen:north/havo')
  expect([page.status, textOf(page.html)]).toEqual([422, expect.stringContaining(NOTHING)])
  const [, id = ''] = /elk-error-summary[\s\S]*?<a href="#([^"]+)"/.exec(page.html) ?? []
  expect(page.html).toContain(` id="${id}"`)
})

it('a family that chose before keeps its list, and reads whom to call where it could have added', async () => {
  await browser.get(PATH)
  await browser.submit(PATH, {}, 'toevoegen:north/havo')
  await allowNothing()
  const { html } = await browser.get(PATH)
  expect(textOf(html)).toContain(NOTHING)
  expect(textOf(html)).not.toContain('Zoek een school')
  expect(buttonsOf(formTo(html, PATH))).toContain('weghalen:north/havo')
})

it('one choice has no order to save, unless there is a wish to tick', async () => {
  await browser.get(PATH)
  await browser.submit(PATH, {}, 'toevoegen:north/havo')
  const alone = (await browser.get(PATH)).html
  expect(textOf(alone)).not.toContain('Volgorde opslaan')
  expect(alone).not.toMatch(/<p class="elk-hint">\s*<\/p>/)
  const double = await addPupil(app, { advice: 'havo/vwo' })
  await addDepartment(app, { code: 'south/mixed', level: 'v.a. havo', advices: ['havo/vwo'] })
  const other = await openAccount(app, createPortal(app), double)
  await other.get(PATH)
  await other.submit(PATH, {}, 'toevoegen:south/mixed')
  const wishing = textOf((await other.get(PATH)).html)
  expect(wishing).toContain('Volgorde opslaan')
  expect(wishing).toContain('Een wens voor een niveau is niet zeker')
})
