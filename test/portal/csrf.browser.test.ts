import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { RequestLine } from '../../src/portal/log.js'
import { routes } from '../../src/portal/routes.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { withBrowser } from '../support/browser.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { fieldValue, ORIGIN } from './support/browser.js'
import { proofOf, sendLink } from './support/family.js'
import { openWebsites, type Websites } from './support/websites.js'

const HOST = 'aanmelden.example.org'
const STRANGER = 'https://kwaad.example'
const NEIGHBOUR = 'https://ander.example.org'
const SAME_HOST_BARE = `http://${HOST}`

let app: TestApp
let serving: Serving
let websites: Websites
let fatima: KeptPupil
let statuses: number[] = []
const keep = ({ method, status }: RequestLine) => {
  if (method === 'POST') statuses.push(status)
}

beforeAll(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app, { code: 'north/havo' })
  fatima = await addPupil(app, { advice: 'havo' })
  serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: { info: keep, error: keep } })
  websites = await openWebsites(HOST, serving.port, ['kwaad.example', 'ander.example.org'])
})
afterAll(async () => {
  await websites?.close()
  await serving?.stop()
  await app?.close()
})

/** As much of a browser's own page as is needed here. */
interface InPage {
  document: {
    head: { innerHTML: string }
    body: { append(element: InPageElement): void }
    createElement(tag: string): InPageElement
  }
}

interface InPageElement {
  srcdoc: string
  append(element: InPageElement): void
  setAttribute(name: string, value: string): void
  submit(): void
}

interface Posted {
  action: string
  fields: Record<string, string>
}

/** Runs in a page of a stranger: makes a form and sends it. */
function sendForm({ action, fields, enctype, noReferrer }: Posted & { enctype?: string; noReferrer?: boolean }): void {
  const { document } = globalThis as unknown as InPage
  if (noReferrer) document.head.innerHTML = '<meta name="referrer" content="no-referrer">'
  const form = document.createElement('form')
  Object.assign(form, { method: 'post', action, ...(enctype && { enctype }) })
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('textarea')
    Object.assign(input, { name, value })
    form.append(input)
  }
  document.body.append(form)
  form.submit()
}

/** Runs in a page of a stranger: sends the form from a frame without an origin. */
function sendFromSandbox({ action, fields }: Posted): void {
  const { document } = globalThis as unknown as InPage
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-top-navigation')
  const inputs = Object.entries(fields).map(([name, value]) => `<textarea name="${name}">${value}</textarea>`)
  frame.srcdoc = `<form method="post" target="_top" action="${action}">${inputs.join('')}</form><script>document.forms[0].submit()</script>`
  document.body.append(frame)
}

function sendByFetch({ action, fields }: Posted): void {
  const init = { method: 'POST', mode: 'no-cors', credentials: 'include', body: new URLSearchParams(fields) } as const
  fetch(action, init).catch(() => undefined)
}

function sendByBeacon({ action, fields }: Posted): void {
  const { navigator } = globalThis as unknown as { navigator: { sendBeacon(url: string, body: unknown): boolean } }
  navigator.sendBeacon(action, new URLSearchParams(fields))
}

type Way = [what: string, from: string, send: (page: Page, posted: Posted) => Promise<void>, sent: Sent]
/** What the browser sent along of itself. */
interface Sent {
  site: 'cross-site' | 'same-site'
  origin: string
  cookie: boolean
}

const bySite = (site: Sent['site'], origin: string): Sent => ({ site, origin, cookie: site === 'same-site' })
const ways: Way[] = [
  ['a form', STRANGER, (page, posted) => page.evaluate(sendForm, posted), bySite('cross-site', STRANGER)],
  ['a form', NEIGHBOUR, (page, posted) => page.evaluate(sendForm, posted), bySite('same-site', NEIGHBOUR)],
  ['a form', SAME_HOST_BARE, (page, posted) => page.evaluate(sendForm, posted), bySite('cross-site', SAME_HOST_BARE)],
  [
    'a form that hides where it comes from',
    NEIGHBOUR,
    (page, posted) => page.evaluate(sendForm, { ...posted, noReferrer: true }),
    bySite('same-site', 'null'),
  ],
  [
    'a form of plain text',
    NEIGHBOUR,
    (page, posted) => page.evaluate(sendForm, { ...posted, enctype: 'text/plain' }),
    bySite('same-site', NEIGHBOUR),
  ],
  [
    'a form of parts',
    NEIGHBOUR,
    (page, posted) => page.evaluate(sendForm, { ...posted, enctype: 'multipart/form-data' }),
    bySite('same-site', NEIGHBOUR),
  ],
  [
    'a frame without an origin',
    NEIGHBOUR,
    (page, posted) => page.evaluate(sendFromSandbox, posted),
    { site: 'cross-site', origin: 'null', cookie: false },
  ],
  ['a script', STRANGER, (page, posted) => page.evaluate(sendByFetch, posted), bySite('cross-site', STRANGER)],
  ['a script', NEIGHBOUR, (page, posted) => page.evaluate(sendByFetch, posted), bySite('same-site', NEIGHBOUR)],
  ['a beacon', NEIGHBOUR, (page, posted) => page.evaluate(sendByBeacon, posted), bySite('same-site', NEIGHBOUR)],
]

/** What a post that was sent brought along, and what the portal answered; a browser keeps that from a stranger's script. */
async function posted(send: () => Promise<void>) {
  statuses = []
  await send()
  const [status] = await vi.waitUntil(() => statuses.length > 0 && statuses)
  const headers = websites.lastPost()
  const cookie = headers.get('cookie')?.includes('__Host-elk=') ?? false
  return { site: headers.get('sec-fetch-site'), origin: headers.get('origin'), cookie, status }
}

/** A family comes in by its link, with the cookies that a real browser keeps over https. */
async function comeIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(ORIGIN + (await sendLink(app, fatima)))
  for (const [name, value] of Object.entries(proofOf(fatima))) await page.locator(`[name="${name}"]`).fill(value)
  await page.locator('main form button').first().click()
  expect(new URL(page.url()).pathname).toBe('/aanmelding')
  return page
}

describe('a family that is logged in, and opens the website of somebody else in the same browser,', () => {
  it('changes nothing by it, however that website sends its forms, even with the right proof in them', async () => {
    await withBrowser(
      async (browser) => {
        const context = await browser.newContext({ ignoreHTTPSErrors: true })
        const family = await comeIn(context)
        const kept = (await context.cookies(ORIGIN)).filter(({ name }) => name === '__Host-elk')
        expect(kept).toMatchObject([{ domain: HOST, path: '/', httpOnly: true, secure: true, sameSite: 'Lax' }])
        await family.goto(`${ORIGIN}/aanmelding/contact`)
        const html = await family.content()
        const right = { csrf: fieldValue(html, 'csrf'), gezien: fieldValue(html, 'gezien'), 'naam-1': 'Samira' }
        const action = `${ORIGIN}/aanmelding/contact`
        const before = await hashTables(app.db)
        for (const [what, from, send, sent] of ways) {
          const page = await context.newPage()
          await page.goto(`${from}/`)
          const seen = await posted(() => send(page, { action, fields: right }))
          expect({ what, ...seen }).toEqual({ what, ...sent, status: /plain|parts/.test(what) ? 415 : 403 })
          await page.close()
        }
        expect(await hashTables(app.db)).toBe(before)

        // The same fields from our own page are heard: it was not something else that refused them.
        const own = await posted(() => family.evaluate(sendForm, { action, fields: right }))
        expect(own).toEqual({ site: 'same-origin', origin: ORIGIN, cookie: true, status: 303 })
        expect(await hashTables(app.db)).not.toBe(before)
      },
      ...websites.browserArguments,
    )
  })

  it('is neither logged out nor logged in as another, on whatever address the form arrives', async () => {
    await withBrowser(
      async (browser) => {
        const context = await browser.newContext({ ignoreHTTPSErrors: true })
        const family = await context.newPage()
        const link = await sendLink(app, await addPupil(app, { firstName: 'Lot' }))
        await family.goto(`${ORIGIN}/inloggen`)
        const csrf = fieldValue(await family.content(), 'csrf')
        const before = await hashTables(app.db)
        const addresses = routes.filter(({ post }) => post).map(({ path }) => ORIGIN + path.replace('/w/:token', link))
        expect(addresses.length).toBeGreaterThan(8)
        for (const action of addresses) {
          const page = await context.newPage()
          await page.goto(`${NEIGHBOUR}/`)
          const fields = { csrf, 'elk-nummer': fatima.elkNumber, wachtwoord: 'x', actie: 'opslaan', zeker: 'ja' }
          const { status } = await posted(() => page.evaluate(sendForm, { action, fields }))
          expect([action, status]).toEqual([action, 403])
          await page.close()
        }
        expect(await hashTables(app.db)).toBe(before)
      },
      ...websites.browserArguments,
    )
  })

  it('is shown in no frame there, gives nothing to its scripts, and is no window that it can hold on to', async () => {
    await withBrowser(
      async (browser) => {
        const context = await browser.newContext({ ignoreHTTPSErrors: true })
        await context.addCookies([{ name: '__Host-elk-taal', value: 'en', url: ORIGIN, secure: true }])
        const page = await context.newPage()
        await page.goto(`${NEIGHBOUR}/`)
        const address = `${ORIGIN}/inloggen`
        await page.evaluate((src) => {
          const { document } = globalThis as unknown as InPage
          return new Promise((resolve) => {
            const frame = Object.assign(document.createElement('iframe'), { src, onload: resolve })
            document.body.append(frame)
          })
        }, address)
        expect(page.frames().map((frame) => frame.url())).toEqual([`${NEIGHBOUR}/`, 'chrome-error://chromewebdata/'])
        const read = (mode: 'no-cors' | 'cors') =>
          page.evaluate(
            ([url, how]) =>
              fetch(url, { mode: how, credentials: 'include' }).then(
                () => 'read',
                () => 'refused',
              ),
            [address, mode] as const,
          )
        expect([await read('no-cors'), await read('cors')]).toEqual(['refused', 'refused'])
        const opened = context.waitForEvent('page')
        await page.evaluate((url) => {
          Object.assign(globalThis, { ours: (globalThis as unknown as { open(url: string): unknown }).open(url) })
        }, address)
        await (await opened).waitForLoadState()
        await page.waitForFunction(() => (globalThis as unknown as { ours: { closed: boolean } }).ours.closed)
      },
      ...websites.browserArguments,
    )
  })
})
