import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { revokeLinks } from '../../src/db/links.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { linkToken } from '../../src/domain/link-token.js'
import { addMs, HOUR_MS } from '../../src/domain/time.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addPupil } from '../support/a-school.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, fieldValue, openBrowser, type Page, titleOf } from './support/browser.js'
import { logInAs, openAccount, PASSWORD, proofOf, sendLink } from './support/family.js'

const NEW_PASSWORD = 'nijlpaard op een ladder'
const purposes = ['login', 'password-reset'] as const
type Purpose = (typeof purposes)[number]

let app: TestApp
let portal: Portal
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const revoke = () => app.db.transaction().execute((trx) => revokeLinks(trx, fatima.id, app.clock.now()))

/** A link in a state; the family has an account when the link is for a new password, or was used. */
async function linkThatIs(state: string, purpose: Purpose): Promise<string> {
  if (purpose === 'password-reset') await openAccount(app, portal, fatima)
  const expiresAt = purpose === 'login' && state !== 'expired' ? undefined : addMs(app.clock.now(), HOUR_MS)
  const link = await sendLink(app, fatima, { purpose, ...(expiresAt && { expiresAt }) })
  if (state === 'used') await use(link)
  if (state === 'superseded') await sendLink(app, fatima, { purpose })
  if (state === 'revoked') await revoke()
  if (state === 'expired') app.travelTo(addMs(app.clock.now(), HOUR_MS))
  return state === 'unknown' ? `/w/${'A'.repeat(43)}` : link
}

async function use(link: string): Promise<Page> {
  const browser = openBrowser(portal)
  await browser.get(link)
  return browser.submit(link, proofOf(fatima, NEW_PASSWORD))
}

/** Posts to a link with the proof of a form that is still open, as a page does that stood open too long. */
async function postTo(link: string): Promise<Page> {
  const browser = openBrowser(portal)
  await browser.get('/inloggen')
  return browser.post(link, proofOf(fatima, NEW_PASSWORD))
}

describe('the token of a link', () => {
  const states: [state: string, status: number, title: RegExp][] = [
    ['used', 410, /al gebruikt/],
    ['superseded', 410, /nieuwere e-mail/],
    ['revoked', 410, /ingetrokken/],
    ['expired', 410, /verlopen/],
    ['unknown', 404, /werkt niet/],
  ]
  const matrix = purposes.flatMap((purpose) =>
    states.map(([state, status, title]) => ({ purpose, state, status, title })),
  )

  it.each(matrix)(
    'for a $purpose that is $state opens nothing, by looking or by posting, and says why',
    async ({ purpose, state, status, title }) => {
      const link = await linkThatIs(state, purpose)
      const before = await hashTables(app.db)
      const seen = await openBrowser(portal).get(link)
      expect([seen.status, titleOf(seen.html)]).toEqual([status, expect.stringMatching(title)])
      expect((await postTo(link)).status).toBe(status)
      expect(await hashTables(app.db)).toBe(before)
      expect((await logInAs(openBrowser(portal), fatima, NEW_PASSWORD)).status).toBe(state === 'used' ? 303 : 422)
    },
  )

  it.each(purposes)(
    'for a %s is used up by the post that opens it, by no look before it, and only once',
    async (purpose) => {
      const link = await linkThatIs('open', purpose)
      for (let looks = 0; looks < 3; looks++) expect((await openBrowser(portal).get(link)).status).toBe(200)
      expect((await use(link)).status).toBe(303)
      expect((await postTo(link)).status).toBe(410)
    },
  )

  it('is for one purpose: that of another with the same beginnings is unknown', async () => {
    await openAccount(app, portal, fatima)
    const links = await app.db.selectFrom('links').selectAll().execute()
    for (const { purpose, nonce } of links)
      for (const other of ['login', 'password-reset', 'session', 'form', 'letter'].filter((name) => name !== purpose)) {
        const token = linkToken(app.key, { pupilId: fatima.id, purpose: other, nonce })
        expect([other, (await openBrowser(portal).get(`/w/${token}`)).status]).toEqual([other, 404])
      }
  })

  it('holds 256 bits and is never the same', async () => {
    const tokens = await Promise.all(Array.from({ length: 200 }, () => sendLink(app, fatima)))
    for (const token of tokens) expect(Buffer.from(token.slice('/w/'.length), 'base64url')).toHaveLength(32)
    expect(new Set(tokens).size).toBe(200)
  })
})

describe('a secret in the place of another', () => {
  let family: Browser
  let link: string
  let csrf: string
  let secrets: string[]
  beforeEach(async () => {
    family = await openAccount(app, portal, fatima)
    link = (await sendLink(app, await addPupil(app, { firstName: 'Sem' }))).slice('/w/'.length)
    csrf = fieldValue((await family.get('/aanmelding/contact')).html, 'csrf')
    const cookies = [...family.cookies.values()].flatMap((cookie) => [cookie, ...cookie.split('~')])
    secrets = [link, csrf, PASSWORD, ...cookies]
  })

  it('opens no link', async () => {
    for (const secret of secrets.filter((other) => other !== link))
      expect((await openBrowser(portal).get(`/w/${encodeURIComponent(secret)}`)).status).toBe(404)
  })

  it('is no session', async () => {
    for (const secret of secrets.filter((other) => other !== family.cookies.get('__Host-elk'))) {
      const thief = openBrowser(portal)
      thief.cookies.set('__Host-elk', secret)
      expect((await thief.get('/aanmelding')).status).toBe(303)
    }
  })

  it('does not prove where a form came from', async () => {
    for (const secret of secrets.filter((other) => other !== csrf))
      expect((await family.post('/aanmelding/contact', { csrf: secret })).status).toBe(403)
  })
})

describe('a new password', () => {
  it('ends the sessions of everybody who was in, and its link opens no session itself', async () => {
    const parents = [await openAccount(app, portal, fatima), openBrowser(portal)]
    await logInAs(parents[1] as Browser, fatima)
    const reset = await sendLink(app, fatima, { purpose: 'password-reset', expiresAt: addMs(app.clock.now(), HOUR_MS) })
    const browser = openBrowser(portal)
    await browser.get(reset)
    expect((await browser.submit(reset, proofOf(fatima, NEW_PASSWORD))).location).toBe('/inloggen?melding=gewijzigd')
    for (const who of [...parents, browser]) expect((await who.get('/aanmelding')).status).toBe(303)
    expect(await app.db.selectFrom('sessions').selectAll().execute()).toEqual([])
  })

  it('is hashed as strongly as is asked today, in the form that says how (PHC)', async () => {
    await openAccount(app, portal, fatima)
    const { password_hash: hash } = await app.db.selectFrom('accounts').selectAll().executeTakeFirstOrThrow()
    const [, m, t, p, salt, sum] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash) ?? []
    expect([Number(m) >= 19_456, Number(t) >= 2, Number(p) >= 1]).toEqual([true, true, true])
    expect([Buffer.from(salt ?? '', 'base64').length, Buffer.from(sum ?? '', 'base64').length]).toEqual([16, 32])
  })
})
