import { parse } from 'node-html-parser'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, ORIGIN, openBrowser } from './support/browser.js'
import { fillIn, handIn, openAccount, sendLink } from './support/family.js'

let app: TestApp
let portal: Portal
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  for (const code of ['north/havo', 'south/havo']) await addDepartment(app, { code })
})
afterEach(() => app.close())

/** Opens whatever a page leads to, by GET and by HEAD, and what that leads to; answers the paths it saw. */
async function crawl(browser: Browser, from: readonly string[]): Promise<Set<string>> {
  const seen = new Set(from)
  for (const address of seen) {
    const page = await browser.get(address)
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
    await portal.fetch(new Request(ORIGIN + address, { method: 'HEAD', headers: { cookie } }))
    for (const next of [page.location, ...addressesOn(page.html)]) if (isOurs(next)) seen.add(next)
  }
  return new Set([...seen].map((address) => new URL(address, ORIGIN).pathname))
}

/** Every address on a page: links, forms, style sheet, script, pictures; each without its place on the page. */
function addressesOn(html: string): string[] {
  return parse(html)
    .querySelectorAll('[href], [src], [action]')
    .map(({ attributes }) => (attributes.href ?? attributes.src ?? attributes.action ?? '').split('#')[0] ?? '')
}

/** One of the other languages will do: their links stand side by side on every page. */
function isOurs(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//') && !/[?&]taal=(?!ar)/.test(address)
}

it('whoever follows every link, as mail scanners do, signed in or not, changes no row and meets no fault', async () => {
  const families: Parameters<typeof addPupil>[1][] = [
    { advice: 'havo' },
    { advice: 'havo' },
    { advice: 'havo', route: 'kovo' },
  ]
  const browsers: Browser[] = []
  for (const family of families) browsers.push(await openAccount(app, portal, await addPupil(app, family)))
  const [busy, done] = browsers as [Browser, Browser]
  for (const browser of [busy, done]) await fillIn(browser, ['north/havo', 'south/havo'])
  await handIn(done)
  const link = await sendLink(app, await addPupil(app, { firstName: 'Lot' }))
  const before = await hashTables(app.db)
  const seen = new Set<string>()
  for (const browser of [...browsers, openBrowser(portal)])
    for (const path of await crawl(browser, ['/', '/aanmelding', link, '/health', '/robots.txt', '/nergens']))
      seen.add(path)
  expect(await hashTables(app.db)).toBe(before)
  const never = routes.map(({ path }) => path.replace('/w/:token', link)).filter((path) => !seen.has(path))
  expect(never).toEqual([])
  expect([...seen].filter((path) => /\.(css|js)$/.test(path))).toHaveLength(3)
}, 60_000)
