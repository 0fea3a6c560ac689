import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal } from '../../src/portal/portal.js'
import { handIn } from '../support/a-family.js'
import { aResult, publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import type { Browser } from './support/browser.js'
import { logInAs, openAccount } from './support/family.js'

const MOST_BYTES = 1024
let app: TestApp
let browser: Browser
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app)
  const pupil = await addPupil(app, { advice: 'havo' })
  browser = await openAccount(app, createPortal(app), pupil)
  await handIn(app, pupil, 'north/havo')
  await publishResults(app, [aResult(pupil.elkNumber)])
  app.travelTo('2026-04-09T13:20:00.000Z')
  await logInAs(browser, pupil)
})
afterEach(() => app.close())

it('who waits for the result gets one script of ours, small, and the time of the portal to wait by', async () => {
  const { html, headers } = await browser.get('/uitslag')
  const [, path = '', ...more] = html.split(/<script src="([^"]+)" defer><\/script>/)
  expect([path, more.length]).toEqual([expect.stringMatching(/^\/wachten-[0-9a-f]{12}\.js$/), 1])
  expect(headers.get('content-security-policy')).toContain("script-src 'self'; connect-src 'self'")
  expect(html).toContain('data-at="2026-04-09T13:30:00.000Z" data-now="2026-04-09T13:20:00.000Z"')
  const script = await browser.get(path)
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(Buffer.byteLength(script.html)).toBeLessThanOrEqual(MOST_BYTES)
  expect(script.html).not.toMatch(/eval|innerHTML|Function\(|localStorage|sessionStorage|https?:/)
})

it('the result itself runs no script', async () => {
  app.travelTo('2026-04-09T13:30:00.000Z')
  const { html, headers } = await browser.get('/uitslag')
  expect(html).not.toContain('<script')
  expect(headers.get('content-security-policy')).not.toMatch(/script-src|connect-src/)
})
