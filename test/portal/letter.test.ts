import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planLetters } from '../../src/actions/plan-letters.js'
import { printLetters } from '../../src/actions/print-letters.js'
import { revokeLogin } from '../../src/actions/revoke-login.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { letterCode } from '../../src/domain/letter-code.js'
import { silentLog } from '../../src/portal/log.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { servePortal } from '../../src/portal/serve.js'
import { addPupil, elkNumber } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { run } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'
import { webVisitor } from '../support/web-visitor.js'
import { ORIGIN, openBrowser, type Page, textOf } from './support/browser.js'
import { openAccount, proofOf, sendLink } from './support/family.js'

const WRONG = '7K3M-9QXD-2HVA'
let app: TestApp
let portal: Portal
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-24T10:00' })
  portal = createPortal(app)
  fatima = await addPupil(app, { advice: 'havo', email: '' })
})
afterEach(() => app.close())

/** Prints a family's letter; answers the code on it. */
async function printLetter({ id }: KeptPupil): Promise<string> {
  const request = { pupils: { ids: [id] }, resend: true, withoutEmailOnly: false }
  const prepare = () => ({ place: () => undefined, discard: () => undefined })
  await printLetters(app, request, await planLetters(app.db, request), { prepare })
  return codeOfNewestLink()
}

async function codeOfNewestLink(): Promise<string> {
  const link = await app.db.selectFrom('links').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  return letterCode(app.key, { pupilId: link.pupil_id, purpose: link.purpose, nonce: link.nonce })
}

async function type(number: string, code: string, browser = openBrowser(portal)): Promise<Page> {
  await browser.get('/brief')
  return browser.submit('/brief', { 'elk-nummer': number, code })
}

describe('a family with a letter', () => {
  it('comes in with its number and code, as the link beside them would, and chooses a password', async () => {
    const code = await printLetter(fatima)
    const browser = openBrowser(portal)
    const page = await type(fatima.elkNumber, code, browser)
    expect([page.status, page.location]).toEqual([303, expect.stringMatching(/^\/w\/[\w-]{43}$/)])
    expect((await browser.follow(page)).status).toBe(200)
    expect((await browser.submit(page.location, proofOf(fatima))).location).toBe('/aanmelding')
  })

  it.each([
    ['small letters', (code: string) => code.toLowerCase()],
    ['spaces for dashes', (code: string) => ` ${code.replaceAll('-', '  ')} `],
    ['nothing between', (code: string) => code.replaceAll('-', '')],
    ['long dashes', (code: string) => code.replaceAll('-', '–')],
    ['O for 0 and l for 1', (code: string) => code.replaceAll('0', 'o').replaceAll('1', 'l')],
    ['O for 0 and I for 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'I')],
  ])('may type it with %s', async (_, as) => {
    for (let letter = 0; letter < 5; letter++) {
      const code = await printLetter(fatima)
      const spaced = fatima.elkNumber.replace(/(...)(...)/, '$1 $2.')
      expect([code, (await type(spaced, as(code))).status]).toEqual([code, 303])
    }
  })

  it('changes nothing by looking, nor by typing, right or wrong', async () => {
    const code = await printLetter(fatima)
    const before = await hashTables(app.db)
    await type(fatima.elkNumber, code)
    await type(fatima.elkNumber, WRONG)
    await type(elkNumber(99), code)
    expect(await hashTables(app.db)).toBe(before)
  })

  it('is asked for what it left out, and keeps what it typed', async () => {
    const empty = await type('', ' ')
    expect([empty.status, textOf(empty.html)]).toEqual([422, expect.stringContaining('Vul het ELK-nummer in.')])
    expect(textOf(empty.html)).toContain('Vul de code in die op de brief staat.')
    const wrong = await type('123', '<b>x')
    expect(wrong.html).toContain('value="123"')
    expect(wrong.html).toContain('value="&lt;b&gt;x"')
  })

  it('does all of it with an ordinary browser at a portal that is served', async () => {
    const served = await testApp({
      rehearsal: true,
      config: { portal: { ...testConfig().portal, url: 'http://localhost:8080' } },
    })
    const zoe = await addPupil(served, { firstName: 'Zoë', email: '' })
    const file = join(served.home.dir, 'letters.pdf')
    await run(served, 'logins', 'letter', zoe.elkNumber, '-o', file, '--yes')
    const [code = ''] = /\w{4}-\w{4}-\w{4}/.exec(readPdf(readFileSync(file)).pages[0] ?? '') ?? []
    const serving = await servePortal(served, { host: '127.0.0.1', port: 0, log: silentLog })
    try {
      const visitor = webVisitor(`http://localhost:${serving.port}`)
      const login = await visitor.visit('/inloggen')
      expect(login.document.querySelector('a[href="/brief"]')?.textContent).toBe('Ik heb een brief')
      const page = await visitor.visit('/brief')
      const opened = await visitor.press(page, 'Verder', { 'elk-nummer': zoe.elkNumber, code })
      expect([opened.status, opened.path]).toEqual([200, expect.stringMatching(/^\/w\//)])
      const { 'elk-nummer': _, ...proof } = { 'elk-nummer': '', ...proofOf(zoe) }
      expect((await visitor.press(opened, 'Wachtwoord opslaan', proof)).path).toBe('/aanmelding')
    } finally {
      await serving.stop()
      await served.close()
    }
  })
})

describe('whoever cannot come in', () => {
  const withoutTyped = ({ html }: Page) => html.replace(/(name="(csrf|elk-nummer|code)"[^>]*) value="[^"]*"/g, '$1')

  it('hears the same, whatever the reason, and what to do', async () => {
    const used = await addPupil(app, { firstName: 'Sem', email: '' })
    const usedCode = await printLetter(used)
    const comesIn = openBrowser(portal)
    const link = (await type(used.elkNumber, usedCode, comesIn)).location
    await comesIn.follow(await type(used.elkNumber, usedCode, comesIn))
    await comesIn.submit(link, proofOf(used))
    const revoked = await addPupil(app, { firstName: 'Noor', email: '' })
    const revokedCode = await printLetter(revoked)
    await revokeLogin(app, { elkNumber: revoked.elkNumber, reason: 'x' })
    const twice = await addPupil(app, { firstName: 'Ali', email: '' })
    const olderCode = await printLetter(twice)
    await printLetter(twice)
    const mailed = await addPupil(app, { firstName: 'Tim' })
    await sendLink(app, mailed)
    const mailedCode = await codeOfNewestLink()
    const shut = await addPupil(app, { firstName: 'Lot', email: '' })
    const shutCode = await printLetter(shut)
    for (let tries = 0; tries < 10; tries++) await type(shut.elkNumber, WRONG)
    const late = await addPupil(app, { firstName: 'Bo', email: '' })
    const lateCode = await printLetter(late)
    await app.db.updateTable('links').set({ expires_at: app.clock.now() }).where('pupil_id', '=', late.id).execute()
    const code = await printLetter(fatima)
    const answers = await Promise.all([
      type(fatima.elkNumber, WRONG),
      type(elkNumber(99), code),
      type('12345', code),
      type(fatima.elkNumber, 'geen code'),
      type(used.elkNumber, usedCode),
      type(revoked.elkNumber, revokedCode),
      type(twice.elkNumber, olderCode),
      type(mailed.elkNumber, mailedCode),
      type(shut.elkNumber, shutCode),
      type(late.elkNumber, lateCode),
    ])
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(422))
    expect(new Set(answers.map(withoutTyped)).size).toBe(1)
    expect(textOf(answers[0]?.html ?? '')).toContain('werkt de code niet? Bel de basisschool van uw kind.')
  })

  // Times of a busy machine are chance too: only a difference that stays is one.
  it('waits as long for a number nobody has as for a wrong code', { retry: 3 }, async () => {
    await printLetter(fatima)
    const none = await addPupil(app, { firstName: 'Sem', email: '' })
    const numbers = [fatima.elkNumber, none.elkNumber, elkNumber(99)]
    const times = numbers.map(() => [] as number[])
    for (let round = 0; round < 40; round++)
      for (const [index, number] of numbers.entries()) {
        const browser = openBrowser(createPortal(app))
        await browser.get('/brief')
        const start = performance.now()
        await browser.submit('/brief', { 'elk-nummer': number, code: WRONG })
        times[index]?.push(performance.now() - start)
      }
    const quickest = times.map((list) => Math.min(...list))
    expect(Math.max(...quickest) / Math.min(...quickest)).toBeLessThan(1.5)
  })

  it('is not heard after ten wrong codes, for a quarter of an hour, while the family elsewhere goes on', async () => {
    const code = await printLetter(fatima)
    for (let tries = 0; tries < 10; tries++) await type(fatima.elkNumber, WRONG)
    expect((await type(fatima.elkNumber, code)).status).toBe(422)
    const elsewhere = openBrowser(portal, { remoteAddress: '203.0.113.7' })
    expect((await type(fatima.elkNumber, code, elsewhere)).status).toBe(303)
    app.travelTo('2026-03-24T10:15')
    expect((await type(fatima.elkNumber, code)).status).toBe(303)
  })

  it('of many numbers from one network ends too', async () => {
    const code = await printLetter(fatima)
    const guesser = openBrowser(portal)
    await guesser.get('/brief')
    await Promise.all(
      Array.from({ length: 300 }, (_, n) =>
        guesser.submit('/brief', { 'elk-nummer': elkNumber(200 + n), code: WRONG }),
      ),
    )
    expect((await type(fatima.elkNumber, code)).status).toBe(422)
    expect((await type(fatima.elkNumber, code, openBrowser(portal, { remoteAddress: '203.0.113.8' }))).status).toBe(303)
  })

  it('from another website comes in with no code at all', async () => {
    const code = await printLetter(fatima)
    const browser = openBrowser(portal)
    await browser.get('/brief')
    const typed = { 'elk-nummer': fatima.elkNumber, code }
    expect((await browser.post('/brief', typed, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await browser.post('/brief', { ...typed, csrf: 'x' })).status).toBe(403)
    const { headers } = await portal.fetch(new Request(`${ORIGIN}/brief`))
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('may be another family that is logged in: it stays where it is', async () => {
    const code = await printLetter(fatima)
    const other = await openAccount(app, portal, await addPupil(app, { firstName: 'Sem' }))
    expect((await type(fatima.elkNumber, code, other)).status).toBe(303)
    expect(textOf((await other.get('/aanmelding')).html)).toContain('Voor Sem')
  })
})
