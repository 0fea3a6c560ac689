import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, fieldValue, ORIGIN, openBrowser } from './support/browser.js'
import { fillIn, handIn, openAccount, sendLink } from './support/family.js'

/** Whatever belongs to the child that nobody else may see; its ELK number stands on forms, so it is no secret. */
const ITS_OWN = /Kanarie|Vogelaar|Kooistraat|kooi@|06 99 88 77 66/
const GUESSES = [
  'id',
  'pupil',
  'pupilId',
  'pupil_id',
  'leerling',
  'elk',
  'elkNumber',
  'account',
  'user',
  'code',
  'token',
]

let app: TestApp
let portal: Portal
let canary: KeptPupil
let birds: Browser
let family: Browser
let ownLink: string
/** What names something of the child's, as far as somebody else could know it. */
let handles: string[]
let names: string[]

beforeAll(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  await addDepartment(app, { code: 'north/havo' })
  await addDepartment(app, { code: 'south/havo' })
  const ofCanary = { street: 'Kooistraat', phone: '06 99 88 77 66', email: 'kooi@example.org' }
  const names = { firstName: 'Kanarie', lastName: 'Vogelaar', contactName: 'Moeder Vogelaar' }
  canary = await addPupil(app, { advice: 'havo', ...names, ...ofCanary })
  birds = await openAccount(app, portal, canary)
  await fillIn(birds, ['north/havo'])
  await handIn(birds)
  family = await openAccount(app, portal, await addPupil(app, { advice: 'havo' }))
  await fillIn(family, ['south/havo'])
  ownLink = await sendLink(app, await addPupil(app, { firstName: 'Lot' }))
  await collect()
})
afterAll(() => app.close())

const addresses = () => routes.map((route) => ({ ...route, path: route.path.replace('/w/:token', ownLink) }))

async function collect(): Promise<void> {
  const { receipt_code: receipt = '' } = await app.db
    .selectFrom('submissions')
    .select('receipt_code')
    .executeTakeFirstOrThrow()
  const { html } = await birds.get('/aanmelding/contact')
  handles = [String(canary.id), canary.elkNumber, receipt, fieldValue(html, 'csrf'), '../'.repeat(3)]
  const pages = await Promise.all(addresses().map(async ({ path }) => (await family.get(path)).html))
  const fields = pages.flatMap((page) => [...page.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name ?? ''))
  names = [...new Set([...fields, ...GUESSES])].filter((name) => name !== 'csrf' && name !== 'viewport')
}

/** Every row that is about the child, in whatever table. */
async function rowsOfCanary(): Promise<string> {
  const tables = await sql<{ name: string }>`
    select t.name from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table' and c.name = 'pupil_id'`.execute(
    app.db,
  )
  expect(tables.rows.length).toBeGreaterThan(5)
  const kept = tables.rows.map(async ({ name }) =>
    sql`select * from ${sql.table(name)} where pupil_id = ${canary.id}`.execute(app.db),
  )
  const own = sql`select * from pupils where id = ${canary.id}`.execute(app.db)
  return JSON.stringify((await Promise.all([...kept, own])).map(({ rows }) => rows))
}

interface Asked {
  method?: string
  headers?: Record<string, string>
  form?: Record<string, string>
}

/** Everything that comes back: headers, and the text of a page or of a PDF. */
async function ask(
  browser: Browser,
  path: string,
  { method = 'GET', headers = {}, form }: Asked = {},
): Promise<string> {
  const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
  const body = form && new URLSearchParams(form).toString()
  const type = form && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  const request = new Request(ORIGIN + path, {
    method,
    headers: { cookie, ...type, ...headers },
    ...(body && { body }),
  })
  const response = await portal.fetch(request, { remoteAddress: '192.0.2.10' })
  const bytes = Buffer.from(await response.arrayBuffer())
  const isPdf = response.headers.get('content-type') === 'application/pdf'
  return [...response.headers].join('\n') + (isPdf ? readPdf(bytes).pages.join('\n') : bytes.toString())
}

async function expectsNothing(what: string, answer: string): Promise<void> {
  expect([what, ITS_OWN.exec(answer)?.[0]]).toEqual([what, undefined])
}

describe('a family that is logged in', () => {
  it('sees its own child on these pages, so that a leak would show', async () => {
    const seen = await Promise.all(addresses().map(({ path }) => ask(birds, path)))
    expect(seen.filter((answer) => ITS_OWN.test(answer)).length).toBeGreaterThan(5)
  })

  it('sees nothing of another child at any address, whatever it writes in the address or in its headers', async () => {
    const before = await rowsOfCanary()
    for (const { path } of addresses())
      for (const handle of handles) {
        const query = new URLSearchParams(Object.fromEntries(names.map((name) => [name, handle]))).toString()
        const own = encodeURIComponent(handle)
        for (const address of [`${path}?${query}`, `${path}/${own}`, `${path}?${own}`])
          await expectsNothing(address, await ask(family, address))
        const headers = Object.fromEntries(
          ['authorization', 'x-forwarded-user', 'x-original-url', 'x-rewrite-url', 'x-pupil-id', 'referer'].map(
            (name) => [name, handle],
          ),
        )
        await expectsNothing(`${path} ${handle}`, await ask(family, path, { headers }))
      }
    expect(await rowsOfCanary()).toBe(before)
  })

  it('changes nothing of another child by any form, whatever stands in its fields', async () => {
    const before = await rowsOfCanary()
    let forms = 0
    // Logged out it could try nothing more, and anybody may have the mail for a new password sent to the child's family.
    const others = ['/uitloggen', '/wachtwoord-vergeten']
    for (const { path } of addresses().filter(({ path, post }) => post && !others.includes(path)))
      for (const handle of handles) {
        const { html } = await family.get('/aanmelding/contact')
        const csrf = fieldValue(html, 'csrf')
        const everywhere = Object.fromEntries(names.map((name) => [name, handle]))
        for (const form of [
          { ...everywhere, csrf },
          { ...everywhere, csrf, actie: 'toevoegen:north/havo', zeker: 'ja', versie: '1' },
          { ...everywhere, csrf: fieldValue((await birds.get('/aanmelding/contact')).html, 'csrf') },
        ]) {
          await expectsNothing(`${path} ${handle}`, await ask(family, path, { method: 'POST', form }))
          forms += 1
        }
      }
    expect(forms).toBeGreaterThan(100)
    expect((await family.get('/aanmelding')).status).toBe(200)
    expect(await rowsOfCanary()).toBe(before)
  })

  it('is nobody else with a cookie of before logging in, or of the device, of another family', async () => {
    for (const [name, value] of birds.cookies) {
      if (name === '__Host-elk') continue
      const mixed = openBrowser(portal)
      for (const pair of [...family.cookies, [name, value] as const]) mixed.cookies.set(...pair)
      await seesNothing(mixed)
    }
  })

  it('is nobody else with a session that it put together out of two', async () => {
    const [own, other] = [family, birds].map(({ cookies }) => cookies.get('__Host-elk')?.split('~') ?? [])
    const [token, usedAt, mark] = own ?? []
    const [itsToken, itsUsedAt] = other ?? []
    for (const parts of [
      [itsToken, usedAt, mark],
      [token, itsUsedAt, mark],
      [itsToken, usedAt, ''],
    ]) {
      const thief = openBrowser(portal)
      thief.cookies.set('__Host-elk', parts.join('~'))
      await seesNothing(thief)
    }
  })

  async function seesNothing(browser: Browser): Promise<void> {
    for (const { path } of addresses()) await expectsNothing(path, await ask(browser, path))
  }
})

describe('somebody who is not logged in', () => {
  it('is led to the login page from every page of a family, and sees no child at any address', async () => {
    for (const { path, access, post } of addresses()) {
      const stranger = openBrowser(portal)
      await stranger.get('/inloggen')
      const pages = [await stranger.get(path), ...(post ? [await stranger.post(path)] : [])]
      for (const { status, location, html } of pages) {
        await expectsNothing(path, html)
        if (access === 'family')
          expect([path, status, location]).toEqual([path, 303, expect.stringMatching(/^\/inloggen/)])
      }
    }
  })
})
