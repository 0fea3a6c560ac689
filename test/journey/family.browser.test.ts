import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portal as words } from '../../src/messages/portal/nl.js'
import { silentLog } from '../../src/portal/log.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { PASSWORD, sendLink } from '../portal/support/family.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { withBrowser } from '../support/browser.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'
import { looker, openPage } from './support/look.js'

const schools = ['noord', 'zuid', 'oost', 'west', 'plein']

describe.each([360, 1280])('a family applies in a real browser without scripts, %i pixels wide', (width) => {
  let app: TestApp
  let serving: Serving
  let address: string
  let link: string

  beforeAll(async () => {
    app = await testApp({
      at: '2026-03-26T19:30',
      rehearsal: true,
      config: { portal: { ...testConfig().portal, url: 'http://localhost:8080' } },
    })
    for (const school of schools)
      await addDepartment(app, { code: `${school}/havo`, school: { name: `Het ${school}lyceum` } })
    const pupil = await addPupil(app, { firstName: 'Zoë', prefix: '', lastName: "D'Andréa-Şahin", advice: 'havo/vwo' })
    link = await sendLink(app, pupil)
    serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
    address = `http://localhost:${serving.port}`
  })

  afterAll(async () => {
    await serving?.stop()
    await app?.close()
  })

  it('from the mail to the receipt, and back does not undo it', async () => {
    await withBrowser(async (browser) => {
      const page = await openPage(browser, width)
      const look = looker(browser, page, width)
      const press = (name: string) => page.getByRole('button', { name, exact: false }).first().click()

      await page.goto(address + link)
      await look('open-login')
      await fillBirthDate(page, '31', '1', '2014')
      await page.locator('[name=wachtwoord]').fill(PASSWORD)
      await page.locator('[name=wachtwoord-herhaling]').fill(PASSWORD)
      await press(words.openLogin.submit)
      await look('overview-begin')

      await page.goto(`${address}/aanmelding/gegevens`)
      await look('child-data')
      await press(words.childData.confirm)
      await page.goto(`${address}/aanmelding/contact`)
      await look('contact')
      await page.locator('form.elk-form button').last().click()

      await page.goto(`${address}/aanmelding/voorkeuren`)
      await look('list-empty')
      for (const school of schools) await addSchool(page, `${school}/havo`)
      await page.locator('button[value="omhoog:oost/havo"]').click()
      expect(await page.locator('#melding').textContent()).toMatch(/oostlyceum.*plaats 2 van 5/s)
      await look('list-moved')
      await page.locator('[name="plaats-west/havo"]').fill('0,5')
      await page.locator('[name="plaats-west/havo"]').press('Enter')
      expect(await order(page)).toEqual(['west/havo', 'noord/havo', 'oost/havo', 'zuid/havo', 'plein/havo'])
      await page.locator('button[value="weghalen:plein/havo"]').click()
      await look('list-removed')
      await page.locator('button[value^="terugzetten:"]').click()
      expect(await order(page)).toHaveLength(5)
      await page.locator('[name="plaats-west/havo"]').fill('2')
      await page.locator('[name="plaats-noord/havo"]').fill('2')
      await page.locator('[name="plaats-west/havo"]').press('Enter')
      expect(await page.title()).toMatch(/^Fout: /)
      await look('list-wrong')

      await page.goto(`${address}/aanmelding/controleren`)
      await look('check')
      await press(words.check.submit)
      expect(await page.title()).toMatch(/^Fout: /)
      await look('check-not-ticked')
      await page.goto(`${address}/aanmelding/controleren`)
      await page.locator('[name=zeker]').check()
      await press(words.check.submit)
      expect(new URL(page.url()).pathname).toBe('/aanmelding/ontvangst')
      await look('receipt')

      await page.goBack()
      expect(new URL(page.url()).pathname).toBe('/aanmelding/ontvangst')
      await page.goto(`${address}/aanmelding`)
      await look('overview-done')
      expect(await app.db.selectFrom('submissions').select('entries').execute()).toHaveLength(1)
    })
  })
})

async function fillBirthDate(page: Page, day: string, month: string, year: string): Promise<void> {
  await page.locator('[name=geboortedatum-dag]').fill(day)
  await page.locator('[name=geboortedatum-maand]').fill(month)
  await page.locator('[name=geboortedatum-jaar]').fill(year)
}

async function addSchool(page: Page, code: string): Promise<void> {
  const add = page.locator(`button[value="toevoegen:${code}"]`)
  if ((await add.count()) === 0) await page.locator('button[value="toon-alles"]').click()
  await add.click()
}

async function order(page: Page): Promise<string[]> {
  const names = await page.locator('input[name^="plaats-"]').all()
  return Promise.all(names.map(async (input) => ((await input.getAttribute('name')) ?? '').slice('plaats-'.length)))
}
