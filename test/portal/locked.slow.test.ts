import { afterEach, beforeEach, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addPupil } from '../support/a-school.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { fieldValue, openBrowser, textOf } from './support/browser.js'
import { logInAs, openAccount } from './support/family.js'

let app: TestApp
let portal: Portal
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  portal = createPortal(app)
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

it('while a command keeps the database, families read on; who saves waits, is then asked to come back, and keeps what it typed', async () => {
  const [saving, reading, entering] = [openBrowser(portal), openBrowser(portal), openBrowser(portal)]
  await openAccount(app, portal, fatima, saving)
  await logInAs(reading, fatima)
  const page = await saving.get('/aanmelding/contact')
  expect(page.status).toBe(200)
  await entering.get('/inloggen')
  const command = openSqlite(app.home.database, { mustExist: true })
  command.exec('begin immediate')
  const before = await hashTables(app.db)

  let isAnswered = false
  const save = () => saving.submit('/aanmelding/contact', { 'telefoon-1': '020 765 43 21' })
  const [saved, entered] = [save(), logInAs(entering, fatima)]
  const answers = Promise.all([saved, entered]).finally(() => {
    isAnswered = true
  })
  const times: number[] = []
  while (!isAnswered) {
    const start = performance.now()
    expect((await reading.get('/aanmelding')).status).toBe(200)
    times.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const [kept, login] = await answers
  expect(times.length).toBeGreaterThan(50)
  expect(Math.max(...times)).toBeLessThan(5000)
  for (const { status, headers, html } of [kept, login]) {
    expect([status, headers.get('retry-after')]).toEqual([503, '60'])
    expect(textOf(html)).toContain('Het is nu erg druk. Wacht een minuut')
  }
  expect(fieldValue(kept.html, 'telefoon-1')).toBe('020 765 43 21')
  expect(fieldValue(login.html, 'elk-nummer')).toBe(fatima.elkNumber)
  expect(fieldValue(login.html, 'wachtwoord')).toBe('')

  command.exec('rollback')
  command.close()
  expect(await hashTables(app.db)).toBe(before)
  expect((await save()).status).toBe(303)
})
