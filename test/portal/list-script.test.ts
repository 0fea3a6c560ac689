import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { drawPage } from '../support/draw-page.js'
import { pageStates } from '../support/page-catalogue.js'
import { type TestApp, testApp } from '../support/test-app.js'
import type { Browser } from './support/browser.js'
import { openAccount } from './support/family.js'

const MOST_BYTES = 4096
const MOST_PAGE_BYTES = 56 * 1024
let app: TestApp
let browser: Browser
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app, { code: 'a/havo' })
  browser = await openAccount(app, createPortal(app), await addPupil(app, { advice: 'havo' }))
})
afterEach(() => app.close())

const policyOf = async (path: string) => (await browser.get(path)).headers.get('content-security-policy') ?? ''

it('the list has one script of ours, small and kept for ever under its own address', async () => {
  const { html } = await browser.get('/aanmelding/voorkeuren')
  const [, path = '', ...more] = html.split(/<script src="([^"]+)" defer><\/script>/)
  expect([path, more.length]).toEqual([expect.stringMatching(/^\/lijst-[0-9a-f]{12}\.js$/), 1])
  const script = await browser.get(path)
  expect(script.status).toBe(200)
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(Buffer.byteLength(script.html)).toBeLessThanOrEqual(MOST_BYTES)
  expect(script.html).not.toMatch(/eval|innerHTML|Function\(|localStorage|sessionStorage|https?:/)
})

it('the list may run a script, none but ours, and the pages around it run none', async () => {
  const list = await policyOf('/aanmelding/voorkeuren')
  expect(list).toContain("default-src 'none'")
  expect(list).toContain("script-src 'self'; connect-src 'self'")
  expect(list).not.toContain('unsafe')
  for (const path of ['/aanmelding', '/aanmelding/gegevens', '/hulp', '/inloggen', '/nergens'])
    expect(await policyOf(path)).not.toMatch(/script-src|connect-src/)
})

it('a list of twenty stays small enough for a slow line', () => {
  const state = pageStates.find(({ name }) => name === 'preferences-twenty')
  if (!state) throw new TypeError('the catalogue has no list of twenty')
  expect(Buffer.byteLength(drawPage(state, { language: 'nl' }))).toBeLessThan(MOST_PAGE_BYTES)
})
