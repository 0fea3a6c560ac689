import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withBrowser } from '../support/browser.js'
import { type OpenPortal, openPortal } from './support/a-portal.js'
import { apply } from './support/apply.js'
import { keyboardHands, mouseHands } from './support/browser-hands.js'
import { looker } from './support/look.js'

describe('a family applies in a real browser, from the mail to the receipt', () => {
  let portal: OpenPortal
  beforeEach(async () => {
    portal = await openPortal()
  })
  afterEach(() => portal.close())

  it.each([
    ['without scripts, on a phone', { hands: mouseHands, scripts: false, width: 360 }],
    ['with scripts, with a keyboard only', { hands: keyboardHands, scripts: true, width: 1280 }],
  ])('%s', async (_, { hands, scripts, width }) => {
    await withBrowser(async (browser) => {
      const viewport = { width, height: 800 }
      const context = await browser.newContext({ javaScriptEnabled: scripts, viewport, locale: 'nl-NL' })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      page.on('pageerror', ({ message }) => errors.push(message))
      await apply(portal, hands(page, portal.address), looker(browser, page, width))
      expect(errors.filter((error) => !error.includes('422'))).toEqual([])
      const { cookies, origins } = await context.storageState()
      expect([cookies.filter(({ name }) => name === 'elk'), origins]).toEqual([[], []])
    })
  })
})
