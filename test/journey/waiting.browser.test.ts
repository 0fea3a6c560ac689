import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { silentLog } from '../../src/portal/log.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { handIn } from '../support/a-family.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { withBrowser } from '../support/browser.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'
import { sessionOf } from './support/list-family.js'

const MOMENT = '2026-04-09T13:30:00.000Z'
const MINUTE = 60_000

let app: TestApp
let serving: Serving
let pupil: KeptPupil
beforeEach(async () => {
  const portal = { ...testConfig().portal, url: 'http://localhost:8080' }
  app = await testApp({ at: '2026-03-26T10:00', rehearsal: true, config: { portal } })
  await addDepartment(app, { code: 'north/havo', school: { name: 'Lyceum Noord' } })
  pupil = await addPupil(app, { advice: 'havo' })
  await handIn(app, pupil, 'north/havo')
  await publishResults(app, [aResult(pupil.elkNumber, { department: 'north/havo' })])
  serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
})
afterEach(async () => {
  await serving.stop()
  await app.close()
})

/** The family opens the page at a moment, on a device whose clock says something else. */
async function onResult(
  { at, deviceSays = at, ...options }: { at: string; deviceSays?: string } & BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  app.travelTo(at)
  const address = `http://localhost:${serving.port}`
  await withBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL', ...options })
    await context.addCookies([{ name: 'elk', value: await sessionOf(app, pupil), url: address }])
    const page = await context.newPage()
    await page.clock.install({ time: deviceSays })
    await page.goto(`${address}/uitslag`)
    await use(page)
  })
}

const main = (page: Page) => page.locator('main').innerText()

/** Every look at a page that was asked for while something was done. */
async function asked(page: Page, act: () => Promise<void>): Promise<number> {
  let requests = 0
  const count = () => {
    requests += 1
  }
  page.on('request', count)
  await act()
  page.off('request', count)
  return requests
}

it('a page that waits shows the result by itself within ten seconds, by the clock of the portal and not of the phone', async () => {
  await onResult({ at: '2026-04-09T13:25:00.000Z', deviceSays: '2026-04-09T14:17:00.000Z' }, async (page) => {
    expect(await main(page)).toContain('U hoeft niet te verversen.')
    expect(await main(page)).not.toContain('Open deze pagina')
    app.travelTo('2026-04-09T13:29:59.000Z')
    expect(await asked(page, () => page.clock.runFor(5 * MINUTE - 1000))).toBe(0)
    app.travelTo(MOMENT)
    const requests = await asked(page, async () => {
      await page.clock.runFor(10_000)
      await page.getByText('Uw kind heeft een plaats').waitFor()
      await page.clock.runFor(20 * MINUTE)
    })
    expect(requests).toBe(1)
    expect(await main(page)).toContain('Lyceum Noord')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN')
  })
})

it('a family that waits from a quarter to three is still logged in at half past', async () => {
  await onResult({ at: '2026-04-09T12:45:00.000Z' }, async (page) => {
    for (const time of ['12:56', '13:07', '13:18', '13:29']) {
      app.travelTo(`2026-04-09T${time}:00.000Z`)
      const answered = page.waitForResponse('**/uitslag')
      await page.clock.runFor(11 * MINUTE)
      expect((await answered).status()).toBe(200)
    }
    app.travelTo(MOMENT)
    await page.clock.runFor(MINUTE + 10_000)
    await page.getByText('Uw kind heeft een plaats').waitFor()
  })
})

it('a laptop that slept through the moment shows the result when it wakes, or leads through the login to it', async () => {
  await onResult({ at: '2026-04-09T13:20:00.000Z' }, async (page) => {
    app.travelTo('2026-04-09T13:40:00.000Z')
    await page.clock.fastForward(20 * MINUTE)
    await page.getByText('Uw kind heeft een plaats').waitFor()
  })
  await onResult({ at: '2026-04-09T13:20:00.000Z' }, async (page) => {
    app.travelTo('2026-04-09T15:20:00.000Z')
    await page.clock.fastForward(120 * MINUTE)
    await page.waitForURL('**/inloggen?melding=verlopen&naar=%2Fuitslag')
  })
})

it('a page whose portal cannot be reached says so and tries until it can', async () => {
  await onResult({ at: '2026-04-09T13:29:50.000Z' }, async (page) => {
    await page.route('**/uitslag', (route) => route.abort())
    app.travelTo(MOMENT)
    await page.clock.runFor(20_000)
    await page.getByText('De pagina probeert het vanzelf opnieuw.').waitFor()
    await page.unroute('**/uitslag')
    await page.clock.runFor(17_000)
    await page.getByText('Uw kind heeft een plaats').waitFor()
  })
})

it('without scripts the page asks to be opened again, and never moves by itself', async () => {
  await onResult({ at: '2026-04-09T13:25:00.000Z', javaScriptEnabled: false }, async (page) => {
    expect(await main(page)).toContain('Open deze pagina na dat moment opnieuw.')
    expect(await main(page)).not.toContain('U hoeft niet te verversen.')
    expect(await page.locator('meta[http-equiv]').count()).toBe(0)
  })
})
