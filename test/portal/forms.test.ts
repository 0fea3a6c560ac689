import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, fieldValue, ORIGIN, openBrowser, titleOf } from './support/browser.js'
import { openAccount, PASSWORD } from './support/family.js'

let app: TestApp
let portal: Portal
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  await addDepartment(app, { code: 'north/havo' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const sites = ['same-origin', 'same-site', 'cross-site', 'none', undefined] as const
const origins = [
  ORIGIN,
  'https://kwaad.example',
  'https://aanmelden.example.org.kwaad.example',
  'http://aanmelden.example.org',
  'null',
  undefined,
] as const
const tokens = ['right', 'of another session', 'missing'] as const

describe('a form', () => {
  let family: Browser
  let stranger: Browser
  beforeEach(async () => {
    family = await openAccount(app, portal, fatima)
    const other = await addPupil(app, { advice: 'havo', firstName: 'Sem' })
    stranger = await openAccount(app, portal, other)
    await family.get('/aanmelding/gegevens')
    await stranger.get('/aanmelding/gegevens')
  })

  const matrix = sites.flatMap((site) => origins.flatMap((origin) => tokens.map((token) => ({ site, origin, token }))))

  it('is heard only from one of our own pages, in the browser it was made for', async () => {
    const { html: form } = await family.get('/aanmelding/contact')
    const csrfOf = {
      right: fieldValue(form, 'csrf'),
      'of another session': fieldValue((await stranger.get('/aanmelding/contact')).html, 'csrf'),
      missing: '',
    }
    for (const { site, origin, token } of matrix) {
      const from = { ...(site && { 'sec-fetch-site': site }), ...(origin && { origin }) }
      const before = await hashTables(app.db)
      const { status, html } = await postContact(from, { csrf: csrfOf[token], gezien: fieldValue(form, 'gezien') })
      const changed = (await hashTables(app.db)) !== before
      const accepted = isTrusted(site, origin) && token === 'right'
      const expected = { status: accepted ? 303 : 403, changed: accepted, told: !accepted }
      const told = titleOf(html).includes('stond te lang open')
      expect({ site, origin, token, status, changed, told }).toEqual({ site, origin, token, ...expected })
    }
    expect(matrix).toHaveLength(90)
  })

  const isTrusted = (site: string | undefined, origin: string | undefined) =>
    site === undefined ? origin === ORIGIN || origin === 'null' || origin === undefined : site === 'same-origin'

  async function postContact(
    from: Record<string, string>,
    proof: { csrf: string; gezien: string },
  ): Promise<{ status: number; html: string }> {
    const cookie = [...family.cookies].map((pair) => pair.join('=')).join('; ')
    const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie, ...from }
    const body = new URLSearchParams({ 'naam-1': 'Samira', ...proof }).toString()
    const response = await portal.fetch(new Request(`${ORIGIN}/aanmelding/contact`, { method: 'POST', headers, body }))
    return { status: response.status, html: await response.text() }
  }

  it('before logging in is bound to the browser that asked for it', async () => {
    const victim = openBrowser(portal)
    const attacker = openBrowser(portal)
    const { html } = await attacker.get('/inloggen')
    await victim.get('/inloggen')
    const fields = { 'elk-nummer': fatima.elkNumber, wachtwoord: PASSWORD }
    expect((await victim.post('/inloggen', { ...fields, csrf: fieldValue(html, 'csrf') })).status).toBe(403)
    victim.cookies.delete('__Host-elk-bezoek')
    expect((await victim.post('/inloggen', fields)).status).toBe(403)
    await victim.get('/inloggen')
    expect((await victim.submit('/inloggen', fields)).status).toBe(303)
  })

  it('of a session that has ended leads to the login page', async () => {
    app.travelTo('2026-03-26T11:00')
    const page = await family.submit('/aanmelding/gegevens')
    expect([page.status, page.location]).toEqual([303, '/inloggen?melding=verlopen&naar=%2Faanmelding%2Fgegevens'])
  })
})

describe('a body', () => {
  const send = async (body: string | ReadableStream, headers: Record<string, string>) =>
    (
      await portal.fetch(
        new Request(`${ORIGIN}/inloggen`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit),
      )
    ).status
  const form = 'application/x-www-form-urlencoded'
  const stream = (chunks: number) => {
    let left = chunks
    return new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(8192).fill(97)) : controller.close()),
    })
  }

  it('of more than 64 KB is refused, whether it says so or not', async () => {
    expect(
      await send('a'.repeat(64 * 1024 + 1), { 'content-type': form, 'content-length': String(64 * 1024 + 1) }),
    ).toBe(413)
    expect(await send(stream(9), { 'content-type': form })).toBe(413)
    expect(await send(stream(1_000_000), { 'content-type': form })).toBe(413)
    expect(await send(stream(8), { 'content-type': form })).toBe(403)
  })

  it('of more than 200 fields is refused', async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, index) => `f${index}=1`).join('&')
    expect(await send(fields(201), { 'content-type': form })).toBe(413)
    expect(await send(fields(200), { 'content-type': form })).toBe(403)
  })

  it.each(['multipart/form-data; boundary=x', 'application/json', 'text/plain', ''])(
    'of type "%s" is refused',
    async (type) => {
      expect(await send('a=b', { 'content-type': type })).toBe(415)
    },
  )

  it('that is no text at all changes nothing and breaks nothing', async () => {
    const family = await openAccount(app, portal, fatima)
    await family.get('/aanmelding/contact')
    const before = await hashTables(app.db)
    for (const value of ['\0', '\ud800', '\u202e', '%', '%zz', '\u001b[2J', '\ufffe'.repeat(100)]) {
      const page = await family.submit('/aanmelding/contact', { 'naam-1': value })
      expect([value, page.status]).toEqual([value, value.startsWith('%') ? 303 : 422])
      if (page.status === 422)
        expect(['\0', '\u001b', '\u202e'].filter((letter) => page.html.includes(letter))).toEqual([])
      if (page.status === 303) await family.get('/aanmelding/contact')
    }
    expect(await hashTables(app.db)).not.toBe(before)
  })
})
