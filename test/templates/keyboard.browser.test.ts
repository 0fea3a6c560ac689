import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from '../support/browser.js'
import { pageStates } from '../support/page-catalogue.js'
import { showPage } from '../support/show-page.js'

/** Lends out the page of one state in a browser that runs no scripts. */
async function onPage<Result>(name: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const state = pageStates.find((candidate) => candidate.name === name)
  if (!state) throw new TypeError(`no page state ${name}`)
  return await withBrowser(async (browser) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await showPage(page, state, { language: 'nl' })
    return await use(page)
  })
}

/** What the browser posts when Enter is pressed in a field. */
async function postedOnEnter(page: Page, field: string): Promise<URLSearchParams> {
  const posting = page.waitForRequest((request) => request.method() === 'POST')
  await page.locator(`[id="${field}"]`).press('Enter')
  return new URLSearchParams((await posting).postData() ?? '')
}

describe('a family that types', () => {
  it.each(['plaats-barlaeus/vwo', 'plaats-caland/va-havo', 'wens-caland/va-havo', 'zoek'])(
    'only saves the list when it presses Enter in %s',
    async (field) => {
      const posted = await onPage('preferences-list', (page) => postedOnEnter(page, field))
      expect(posted.getAll('actie')).toEqual(['opslaan'])
      expect(posted.get('versie')).toBe('17')
      expect(posted.get('plaats-barlaeus/vwo')).toBe('1')
    },
  )

  it('finds the same button under its finger after a move', async () => {
    await onPage('preferences-moved', async (page) => {
      const focused = page.locator(':focus')
      expect(await focused.getAttribute('value')).toBe('omhoog:cartesius/het-lyceum-va-havo')
      expect(await focused.getAttribute('aria-describedby')).toBe('melding')
      expect(await page.locator('#melding').textContent()).toBe(
        'Cartesius Lyceum, Het Lyceum, v.a. havo staat nu op plaats 3 van 6.',
      )
    })
  })

  it('hears of each button which school it moves, and where to', async () => {
    await onPage('preferences-list', async (page) => {
      const names = [
        'Omhoog Calandlyceum, Technasium, v.a. havo, naar plaats 1',
        'Omlaag Barlaeus Gymnasium, vwo, naar plaats 2',
        'Weghalen Berlage Lyceum, tto, vwo, van de lijst',
        'Toevoegen Hyperion Lyceum, vwo, op plaats 7',
      ]
      for (const name of names) expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(1)
      const number = page.getByRole('textbox', { name: 'Plaats van Berlage Lyceum, tto, vwo', exact: true })
      expect(await number.inputValue()).toBe('5')
    })
  })

  it.each([
    ['preferences-removed', 'terugzetten:6:ja:caland/va-havo'],
    ['preferences-moved-to-top', 'omlaag:barlaeus/vwo'],
    ['preferences-moved-to-bottom', 'omhoog:caland/va-havo'],
    ['preferences-restored', 'weghalen:caland/technasium-va-havo'],
  ])('stands on the next best button: %s', async (name, action) => {
    expect(await onPage(name, (page) => page.locator(':focus').getAttribute('value'))).toBe(action)
  })

  it('passes over what stands on every page with two keys', async () => {
    await onPage('overview-start', async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud')
      expect(await page.locator(':focus').isVisible()).toBe(true)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.locator('main :focus').count()).toBe(1)
    })
  })

  it('is taken to what is wrong', async () => {
    await onPage('login-wrong', async (page) => {
      expect(await page.locator(':focus').getAttribute('class')).toBe('elk-error-summary')
      await page.locator('.elk-error-summary a').click()
      expect(await page.locator('#elk-nummer:focus').inputValue()).toBe('483 920 175')
    })
  })
})

describe('what comes out of the printer', () => {
  it.each(['overview-busy', 'check-short-list', 'receipt'])('is only what is worth the paper: %s', async (name) => {
    await onPage(name, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('button').count()).toBe(0)
      expect(await page.locator('h1').isVisible()).toBe(true)
      expect(await page.locator('.elk-help .elk-link--phone').isVisible()).toBe(true)
      for (const left of ['.elk-help > p', '.elk-page-header__tools', '.elk-page-footer nav'])
        expect(await page.locator(left).first().isVisible(), left).toBe(false)
    })
  })
})
