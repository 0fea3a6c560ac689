import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPasswords } from '../../src/actions/password-hashing.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, ORIGIN, openBrowser } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount, sendLink } from './support/family.js'

interface Got {
  what: string
  status: number
  headers: Headers
  html: string
}

let app: TestApp
let portal: Portal
let family: Browser
const answers: Got[] = []

beforeAll(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  await addDepartment(app, { code: 'north/havo' })
  family = await openAccount(app, portal, await addPupil(app, { advice: 'havo' }))
  await fillIn(family, ['north/havo'])
  await collectPages()
  await handIn(family)
  await collectPages()
  await collectRefusals()
  await collectFailures()
})
afterAll(() => app.close())

function keep(what: string, { status, headers, html = '' }: { status: number; headers: Headers; html?: string }): void {
  answers.push({ what, status, headers, html })
}

async function send(what: string, path: string, init: RequestInit = {}): Promise<void> {
  keep(what, await portal.fetch(new Request(new URL(path, ORIGIN), init)))
}

async function collectPages(): Promise<void> {
  const links = [await sendLink(app, await addPupil(app, { firstName: 'Lot' })), '/w/unknown']
  const paths = [...routes.map(({ path }) => path).filter((path) => path !== '/w/:token'), ...links, '/nergens']
  const cookie = [...family.cookies].map((pair) => pair.join('=')).join('; ')
  for (const path of paths) {
    keep(`GET ${path}`, await family.get(path))
    await send(`HEAD ${path}`, path, { method: 'HEAD', headers: { cookie } })
    await send(`a stranger’s GET ${path}`, path)
    keep(`POST ${path}`, path === '/uitloggen' ? await openBrowser(portal).post(path) : await family.post(path))
    await send(`PUT ${path}`, path, { method: 'PUT' })
  }
  const named = answers.flatMap(({ html }) =>
    [...html.matchAll(/(?:src|href)="(\/[^"?#]+\.\w+)"/g)].map(([, path]) => path ?? ''),
  )
  for (const path of new Set([...named, '/robots.txt', '/health', '/.well-known/security.txt'])) await send(path, path)
}

async function collectRefusals(): Promise<void> {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  await send('another host', 'https://kwaad.example/inloggen')
  await send('no form', '/inloggen', { method: 'POST', body: '{}' })
  await send('a body too large', '/inloggen', { method: 'POST', headers: form, body: 'a'.repeat(70_000) })
  await send('too many fields', '/inloggen', { method: 'POST', headers: form, body: 'a=1&'.repeat(201) })
  keep('a wrong login', await logInAs(openBrowser(portal), { elkNumber: '1' }))
  keep('a form of another website', await family.post('/aanmelding/contact', {}, { 'sec-fetch-site': 'cross-site' }))
  const crowded = createPortal(app, { passwords: createPasswords({ running: 0, waiting: 0 }) })
  const { elkNumber } = await addPupil(app, { firstName: 'Sem' })
  keep('a crowd', await logInAs(openBrowser(crowded), { elkNumber }))
}

async function collectFailures(): Promise<void> {
  const failing = openFailingDatabase(app.home.database)
  const broken = createPortal({ ...app, db: failing.db })
  const unlucky = openBrowser(broken)
  for (const pair of family.cookies) unlucky.cookies.set(...pair)
  for (const path of ['/aanmelding', '/health']) {
    failing.failAt(1)
    keep(`a fault at ${path}`, await unlucky.get(path))
  }
  await failing.db.destroy()
  const clock = {
    now: () => {
      throw new Error('no time')
    },
  }
  keep('a fault before anything is read', await openBrowser(createPortal({ ...app, clock })).get('/hulp'))
}

/** The parts of a policy by their names. */
function policyOf({ headers }: Got): Map<string, string> {
  const parts = (headers.get('content-security-policy') ?? '').split('; ')
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]))
}

describe('every answer', () => {
  it('is among these: pages, papers, files, refusals and faults', () => {
    const statuses = [...new Set(answers.map(({ status }) => status))].sort()
    expect(statuses).toEqual([200, 303, 403, 404, 405, 413, 415, 421, 422, 500, 503])
    const types = new Set(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0]))
    expect([...types].sort()).toEqual(
      expect.arrayContaining(['application/pdf', 'text/css', 'text/html', 'text/javascript', 'text/plain']),
    )
  })

  it.each([
    ['x-content-type-options', /^nosniff$/],
    ['x-frame-options', /^DENY$/],
    ['referrer-policy', /^same-origin$/],
    ['cross-origin-opener-policy', /^same-origin$/],
    ['cross-origin-resource-policy', /^same-origin$/],
    ['permissions-policy', /camera=\(\).*geolocation=\(\)/],
    ['strict-transport-security', /^max-age=31536000$/],
    ['x-robots-tag', /noindex/],
    ['content-type', /^(text\/(html|css|plain|javascript); charset=utf-8|application\/pdf|image\/(svg\+xml|png).*)$/],
  ])('has %s', (name, value) => {
    for (const { what, headers } of answers)
      expect([what, headers.get(name)]).toEqual([what, expect.stringMatching(value)])
  })

  it('is not kept by anybody, but for a file whose address changes with what it holds', () => {
    for (const { what, headers } of answers) {
      const isFile = /-[0-9a-f]{12}\.(css|js|svg|png)$/.test(what)
      const kept = isFile ? 'public, max-age=31536000, immutable' : 'no-store'
      expect([what, headers.get('cache-control')]).toEqual([what, kept])
    }
  })

  it('runs and shows nothing but ours, stands in no frame, and posts to nobody else', () => {
    for (const answer of answers) {
      const policy = policyOf(answer)
      const said = Object.fromEntries(policy)
      expect([answer.what, said]).toEqual([
        answer.what,
        expect.objectContaining({ 'default-src': "'none'", 'frame-ancestors': "'none'", 'base-uri': "'none'" }),
      ])
      expect([answer.what, ["'self'", "'none'"].includes(policy.get('form-action') ?? '')]).toEqual([answer.what, true])
      for (const [name, value] of policy)
        expect([answer.what, name, value]).toEqual([answer.what, name, expect.stringMatching(/^'(self|none)'$/)])
    }
  })

  it('allows scripts only where there is one of ours, and holds none of its own, no style and no handler', () => {
    for (const answer of answers) {
      const { what, html } = answer
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      for (const tag of scripts)
        expect([what, tag]).toEqual([what, expect.stringMatching(/^<script [^>]*src="\/[\w-]+\.js"[^>]*>$/)])
      expect([what, policyOf(answer).has('script-src')]).toEqual([
        what,
        scripts.length > 0 || (policyOf(answer).has('script-src') && what.startsWith('HEAD ')),
      ])
      expect([what, /<style\b| style="| on\w+="|javascript:/.exec(html)?.[0]]).toEqual([what, undefined])
    }
  })

  it('tells nothing of what it is made with', () => {
    for (const { what, headers } of answers)
      expect([what, headers.get('server'), headers.get('x-powered-by')]).toEqual([what, null, null])
  })

  it('sets only cookies of this host that no script reads', () => {
    const lines = answers.flatMap(({ headers }) => headers.getSetCookie())
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(line).toMatch(/^__Host-elk[^;]*; Path=\/; Secure; HttpOnly; SameSite=Lax/)
  })
})
