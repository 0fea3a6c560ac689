import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPupil } from '../../src/db/pupils.js'
import type { ElkNumber } from '../../src/domain/elk-number.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { type Browser, openBrowser, type Page } from '../portal/support/browser.js'
import { logInAs, openAccount, PASSWORD, sendLink } from '../portal/support/family.js'
import { elkNumber } from '../support/a-school.js'
import { canary, MARKUP } from './support/canary.js'
import { inDatabase } from './support/in-database.js'
import { openPoisonedWorld } from './support/poisoned-world.js'
import { strangersOn } from './support/scans.js'
import type { World } from './support/world.js'

const [noor, sem, mila, tess] = [4, 5, 7, 8].map(elkNumber) as [ElkNumber, ElkNumber, ElkNumber, ElkNumber]

let world: World
let portal: Portal
let log: string
let link: string
const families: Browser[] = []
const pages: Page[] = []

beforeAll(async () => {
  world = await openPoisonedWorld()
  log = ''
  const stream = new Writable({
    write: (chunk, _, done) => {
      log += chunk
      done()
    },
  })
  portal = createPortal(world.app, { log: pino(stream) })
  for (const number of [noor, sem, mila, tess])
    families.push(await openAccount(world.app, portal, await getPupil(world.app.db, number)))
  link = await sendLink(world.app, await getPupil(world.app.db, elkNumber(3)))
})
afterAll(() => world.app.close())

const paths = () => routes.map(({ path }) => path.replace('/w/:token', link))
const queries = [
  '',
  '?taal=en',
  `?zoek=${encodeURIComponent(MARKUP)}&alles=ja`,
  `?naar=${encodeURIComponent(`/x${MARKUP}`)}`,
]

async function visit(browser: Browser, path: string): Promise<Page> {
  const page = await browser.get(path)
  pages.push(page)
  // What is pressed together may look like anything; canary-files.test.ts reads the receipt.
  if (!path.includes('.pdf')) expect([path, strangersOn(page.html)]).toEqual([path, []])
  expect(page.html).not.toContain('<img src=x')
  return page
}

describe('a canary on a page', () => {
  it('is letters, whoever comes and whatever is asked', async () => {
    for (const browser of [openBrowser(portal), ...families])
      for (const path of paths()) for (const query of queries) await visit(browser, path + query)
    const seen = pages.map(({ html }) => html).join('')
    const shown = ['first_name', 'last_name', 'street', 'contact_name', 'email', 'phone', 'name', 'profile', 'city']
    for (const place of shown) expect(seen).toContain(`kanarie-${place} `)
  })

  it('is letters in a field that is shown again because something is wrong', async () => {
    const [, , , family] = families
    if (!family) throw new Error('Tess has no account')
    await visit(family, '/aanmelding/contact')
    const typed = { 'naam-1': canary('naam'), 'e-mail-1': canary('mail'), 'telefoon-1': canary('telefoon') }
    const again = await family.submit('/aanmelding/contact', typed)
    expect(again.status).toBe(422)
    expect(again.html).toContain('kanarie-mail')
    expect(strangersOn(again.html)).toEqual([])
    const stranger = openBrowser(portal)
    for (const [path, field] of [
      ['/inloggen', 'elk-nummer'],
      ['/brief', 'code'],
      ['/wachtwoord-vergeten', 'elk-nummer'],
    ] as const) {
      await visit(stranger, path)
      const page = await stranger.submit(path, { [field]: canary('nummer'), wachtwoord: 'kanarie-wachtwoord' })
      expect(page.status).toBe(422)
      expect(strangersOn(page.html)).toEqual([])
      expect(page.html).not.toContain('kanarie-wachtwoord')
    }
  })

  it('never turns up in a header', () => {
    for (const { headers } of pages) expect(JSON.stringify([...headers])).not.toMatch(/kanarie|evil/)
  })
})

describe('the log of the portal', () => {
  it('names routes and no person, word or secret, also when the portal itself fails', async () => {
    const stranger = openBrowser(portal)
    await logInAs(stranger, { elkNumber: tess }, 'kanarie-verkeerd-wachtwoord')
    await logInAs(stranger, { elkNumber: tess })
    await stranger.get(`/w/kanarie-link?x=${encodeURIComponent(canary('query'))}`)
    await stranger.get(`/kanarie/${encodeURIComponent(MARKUP)}`)
    inDatabase(world.app.home.database, "update form_versions set child = 'x' || char(10) || '    at k'")
    const failed = await stranger.get('/aanmelding/gegevens')
    expect(failed.status).toBe(500)
    expect(failed.html).not.toContain('kanarie')
    expect(log).toContain('"status":500')
    expect(log).toContain('SyntaxError')
    expect(log).not.toContain('at k')
    expect(log.split('\n').length).toBeGreaterThan(200)
    const cookies = families.flatMap(({ cookies }) => [...cookies.values()])
    const secrets = [PASSWORD, link.slice('/w/'.length), ...cookies.flatMap((value) => value.split('~'))]
    for (const secret of secrets.filter(({ length }) => length > 12)) expect(log).not.toContain(secret)
    expect(log).not.toMatch(/kanarie|evil|Amrani|familie|@example|Stoom/i)
    for (let n = 1; n <= 8; n++) expect(log).not.toContain(elkNumber(n))
  })
})
