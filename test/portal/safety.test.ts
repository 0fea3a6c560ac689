import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { RequestLine } from '../../src/portal/log.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, ORIGIN, openBrowser, textOf } from './support/browser.js'
import { fillIn, handIn, openAccount, PASSWORD, sendLink } from './support/family.js'

let app: TestApp
let portal: Portal
let log: RequestLine[]
let fatima: KeptPupil
const keep = () => ({
  info: (line: RequestLine) => void log.push(line),
  error: (line: RequestLine) => void log.push(line),
})
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  log = []
  portal = createPortal(app, { log: keep() })
  await addDepartment(app, { code: 'north/havo' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const pathsFor = (link: string) => routes.map(({ path }) => path.replace('/w/:token', link))
const oddities = [
  '',
  '?taal=en',
  '?taal=nl&naar=/uitslag',
  '?gedaan=weggehaald&code=north/havo&plaats=1',
  '?zoek=%00%27&alles=ja',
  '?melding=verlopen',
]

describe('reading', () => {
  it('any page, in any state, signed in or not, by GET or HEAD, changes no row', async () => {
    const paper = await addPupil(app, { route: 'kopklas', firstName: 'Sem' })
    const kovo = await addPupil(app, { route: 'kovo', advice: 'havo', firstName: 'Noor' })
    const noAdvice = await addPupil(app, { firstName: 'Tim' })
    const busy = await addPupil(app, { advice: 'havo', firstName: 'Ali' })
    const done = await addPupil(app, { advice: 'havo', firstName: 'Zoë' })
    const browsers = [openBrowser(portal)]
    for (const pupil of [fatima, paper, kovo, noAdvice, busy, done])
      browsers.push(await openAccount(app, portal, pupil))
    await fillIn(browsers[5] as Browser, ['north/havo'])
    await fillIn(browsers[6] as Browser, ['north/havo'])
    await handIn(browsers[6] as Browser)
    const link = await sendLink(app, await addPupil(app, { firstName: 'Lot' }))
    const before = await hashTables(app.db)
    const addresses = [...pathsFor(link), '/health', '/robots.txt'].flatMap((path) =>
      oddities.map((query) => path + query),
    )
    let pages = 0
    for (const browser of browsers) {
      for (const address of addresses) {
        expect([address, (await browser.get(address)).status]).toEqual([
          address,
          expect.toSatisfy((status) => status < 400),
        ])
        const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
        await portal.fetch(new Request(ORIGIN + address, { method: 'HEAD', headers: { cookie } }))
        pages += 2
      }
      expect((await browser.get('/nergens')).status).toBe(404)
    }
    expect(pages).toBeGreaterThan(1000)
    expect(await hashTables(app.db)).toBe(before)
  }, 60_000)
})

describe('every answer', () => {
  it('of the stylesheet may be kept for a year, since its address changes with its text', async () => {
    const { html } = await openBrowser(portal).get('/hulp')
    const [, path = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(html) ?? []
    const sheet = await openBrowser(portal).get(path)
    expect([sheet.status, sheet.headers.get('content-type'), sheet.headers.get('cache-control')]).toEqual([
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
    expect(path).toMatch(/^\/portal-[0-9a-f]{12}\.css$/)
  })

  it('knows its own host alone, and its own methods', async () => {
    for (const host of ['kwaad.example', 'aanmelden.example.org:8443', 'aanmelden.example.org.kwaad.example', ''])
      expect((await portal.fetch(new Request(`${ORIGIN}/inloggen`, { headers: { host } }))).status).toBe(421)
    expect(
      (await portal.fetch(new Request(`${ORIGIN}/inloggen`, { headers: { host: 'AANMELDEN.example.org:443' } })))
        .status,
    ).toBe(200)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers } = await portal.fetch(new Request(`${ORIGIN}/inloggen`, { method }))
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST'])
    }
  })
})

describe('names from all over the world, and from people who try things', () => {
  const nasty = `<script>alert("x")</script>'"&=1+1`
  const written = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&quot;&amp;'

  it('are written out as text on every page that shows them', async () => {
    const child = {
      firstName: `${nasty}voor`,
      lastName: `${nasty}achter`,
      street: `${nasty}straat`,
      contactName: `${nasty}ouder`,
    }
    const pupil = await addPupil(app, { advice: 'havo', ...child })
    await addDepartment(app, {
      code: 'north/havo',
      profile: `${nasty}profiel`,
      school: { name: `${nasty}school`, website: 'javascript:alert(1)' },
    })
    const family = await openAccount(app, portal, pupil)
    await fillIn(family, ['north/havo'])
    const shown = new Set<string>()
    const look = async (path: string) => {
      const { html } = await family.get(path)
      expect(html).not.toMatch(
        /<script(?! src="\/(?:lijst|wachten)-[0-9a-f]{12}\.js" defer><\/script>)|alert\("x"\)|href="javascript:/,
      )
      for (const what of ['voor', 'achter', 'straat', 'ouder', 'profiel', 'school'])
        if (html.includes(`=1+1${what}`)) shown.add(what)
      if (html.includes('=1+1')) expect(html).toContain(written)
    }
    for (const path of pathsFor('/w/x')) await look(path)
    await look('/aanmelding/voorkeuren?gedaan=weggehaald&code=north/havo&plaats=1')
    await look(`/aanmelding/voorkeuren?zoek=${encodeURIComponent(nasty)}`)
    await handIn(family)
    await look('/aanmelding/ontvangst')
    expect([...shown].sort()).toEqual(['achter', 'ouder', 'profiel', 'school', 'straat', 'voor'])
  })

  it('stay out of the log, as do numbers, addresses, tokens, passwords and lists, also when something breaks', async () => {
    const pupil = await addPupil(app, {
      advice: 'havo',
      firstName: 'Kanarie',
      lastName: 'Vogelaar',
      street: 'Kooistraat',
      email: 'kooi@example.org',
    })
    const link = await sendLink(app, pupil)
    const family = await openAccount(app, portal, pupil)
    await fillIn(family, ['north/havo'])
    await family.get('/aanmelding/voorkeuren?zoek=Kanarie')
    await family.get(`/inloggen?wachtwoord=${PASSWORD}&elk=${pupil.elkNumber}`)
    await family.get(link)
    await family.get('/Vogelaar/Kooistraat')
    const failing = openFailingDatabase(app.home.database)
    const broken = createPortal({ ...app, db: failing.db }, { log: keep() })
    const unlucky = openBrowser(broken)
    for (const [name, value] of family.cookies) unlucky.cookies.set(name, value)
    for (let n = 1; n <= 12; n++) {
      await family.get('/aanmelding/contact')
      failing.failAt(0)
      await unlucky.get('/aanmelding/contact')
      failing.failAt(n)
      await unlucky.submit('/aanmelding/contact', { 'naam-1': 'Moeder Vogelaar', 'e-mail-1': 'kooi@example.org' })
    }
    await failing.db.destroy()
    const lines = log.map((line) => JSON.stringify(line)).join('\n')
    expect(log.filter(({ status }) => status === 500).length).toBeGreaterThan(3)
    expect(lines).toContain('SQLITE_FULL')
    expect(lines).toContain('"route":"/w/:token"')
    const secrets = [
      'Kanarie',
      'Vogelaar',
      'Kooistraat',
      'kooi@',
      'north/havo',
      pupil.elkNumber,
      PASSWORD,
      link.slice(3),
      'Moeder',
    ]
    for (const secret of [...secrets, ...[...family.cookies.values()].flatMap((value) => value.split('~')[0] ?? [])])
      expect(lines).not.toContain(secret)
  })
})

describe('when something breaks', () => {
  it('the family gets a calm page with a number, and the log has the rest under that number', async () => {
    const family = await openAccount(app, portal, fatima)
    const failing = openFailingDatabase(app.home.database)
    const broken = createPortal({ ...app, db: failing.db }, { log: keep() })
    const unlucky = openBrowser(broken)
    for (const [name, value] of family.cookies) unlucky.cookies.set(name, value)
    failing.failAt(3)
    const page = await unlucky.get('/aanmelding')
    await failing.db.destroy()
    expect(page.status).toBe(500)
    const line = log.at(-1)
    expect(line).toMatchObject({ method: 'GET', route: '/aanmelding', status: 500, error: { code: 'SQLITE_FULL' } })
    expect(line?.error?.at[0]).toMatch(/^at /)
    expect(textOf(page.html)).toContain(`Nummer van deze fout: ${line?.reference}`)
    expect(page.html).not.toContain('SQLITE')
  })

  it('even the clock, there is an answer with its headers, and a line without what was said', async () => {
    const now = () => {
      throw new Error('Kanarie Vogelaar')
    }
    const { status, headers } = await openBrowser(createPortal({ ...app, clock: { now } }, { log: keep() })).get(
      '/hulp',
    )
    expect([status, headers.get('content-security-policy')]).toEqual([
      500,
      expect.stringMatching(/^default-src 'none'/),
    ])
    expect(log.at(-1)).toMatchObject({ method: 'GET', route: '*', status: 500, error: { name: 'Error' } })
    expect(JSON.stringify(log)).not.toContain('Kanarie')
  })

  it('a load balancer hears it from /health, under whatever host it asks', async () => {
    const ask = (over: Portal) => over.fetch(new Request('http://10.0.0.3:8080/health'))
    expect(await (await ask(portal)).text()).toBe('ok')
    const failing = openFailingDatabase(app.home.database)
    failing.failAt(1)
    expect((await ask(createPortal({ ...app, db: failing.db }))).status).toBe(503)
    await failing.db.destroy()
  })
})
