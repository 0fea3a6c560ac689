import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { elkNumber } from '../support/a-school.js'
import { makeKey } from '../support/make-key.js'
import { readPdf } from '../support/pdf-text.js'
import { hashTables } from '../support/tables.js'
import { twoSchools } from '../support/two-schools.js'
import { type ApiWorld, openApi } from './support/api-world.js'

const header = 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum'
const youssef = `${header}\n18AB00,70,Youssef,Haddad,14-02-2014\n`

let world: ApiWorld
let key: string
beforeEach(async () => {
  world = openApi((await twoSchools()).app)
  key = await makeKey(world.app)
})
afterEach(() => world.close())

describe('a script of a school', () => {
  it('imports its pupils, whom the status then knows', async () => {
    const imported = await world.ask('POST', '/pupils/import?file=groep8.csv', { key, csv: youssef })
    expect(imported.text).toContain('"added": 1')
    expect(imported).toMatchObject({ status: 200, type: 'application/json' })
    expect(imported.headers.get('elk-exit-code')).toBe('0')
    const status = await world.ask('GET', '/status', { key, accept: 'text/csv' })
    expect(status.type).toBe('text/csv; charset=utf-8')
    expect(status.text).toContain('Haddad, Youssef')
    expect(status.headers.get('content-disposition')).toBe('attachment; filename="readStatus.csv"')
  })

  it('stands in the log under the name of its key', async () => {
    const nightly = await makeKey(world.app, '18AB00', { name: 'nachtelijk script' })
    await world.ask('POST', '/pupils/import?file=groep8.csv', { key: nightly, csv: youssef })
    const entries = await world.app.db
      .selectFrom('audit')
      .select(['act', 'reason'])
      .where('actor', '=', 'api:18AB00/nachtelijk script')
      .execute()
    expect(entries).toContainEqual({ act: 'pupils imported', reason: 'groep8.csv' })
  })

  it('gets the rows that were refused as a file, and nothing is kept of the others', async () => {
    const before = await hashTables(world.app.db)
    const csv = `${youssef}18AB00,71,Olga,Nowak,31-02-2014\n`
    const refused = await world.ask('POST', '/pupils/import', { key, csv })
    expect(refused).toMatchObject({ status: 422, type: 'application/json' })
    expect(refused.json()).toMatchObject({ rejected: 1, problems: [{ row: 3, code: 'invalid-date' }] })
    const rows = await world.ask('POST', '/pupils/import', { key, csv, accept: 'text/csv' })
    expect(rows).toMatchObject({ status: 422, type: 'text/csv; charset=utf-8' })
    expect(rows.text).toContain('31-02-2014')
    await world.app.db.updateTable('api_tokens').set({ last_used_at: null }).execute()
    expect(await hashTables(world.app.db)).toBe(before)
  })

  it('gets its forms as one file', async () => {
    const forms = await world.ask('GET', '/forms', { key })
    expect([forms.status, forms.type, forms.headers.get('elk-exit-code')]).toEqual([200, 'application/pdf', '3'])
    expect(readPdf(forms.bytes).pages.join(' ')).toContain('Amrani')
  })

  it('sends logins to whom it names, and to nobody when it names nobody', async () => {
    const whom = await world.ask('POST', '/logins', { key, json: {} })
    expect([whom.status, whom.type]).toEqual([400, 'application/problem+json'])
    const sent = await world.ask('POST', '/logins', { key, json: { elk: [elkNumber(3)], resend: true } })
    expect(sent.json()).toMatchObject({ queued: 1, dryRun: false })
    expect((await world.ask('POST', '/logins', { key, json: { all: true, dryRun: true } })).status).toBe(200)
  })

  it('gets letters as a file only', async () => {
    const json = await world.ask('POST', '/logins/letters', { key, json: { all: true }, accept: 'application/json' })
    expect(json.status).toBe(406)
    const trial = await world.ask('POST', '/logins/letters', { key, json: { all: true, dryRun: true } })
    expect([trial.status, trial.type]).toEqual([200, 'application/json'])
  })

  it('corrects a pupil by the number of its own administration', async () => {
    const json = { set: ['voornaam=Fatma'], reason: 'typefout' }
    const corrected = await world.ask('POST', '/pupils/number:1/corrections', { key, json })
    expect(corrected.json()).toMatchObject({ dryRun: false, changes: [{ field: 'firstName', new: 'Fatma' }] })
  })

  it('leaves no file behind', async () => {
    await world.ask('POST', '/pupils/import', { key, csv: youssef, accept: 'text/csv' })
    await world.ask('GET', '/forms', { key })
    expect(readdirSync(world.app.home.requests)).toEqual([])
  })
})

it.each([
  ['numbers without end', '/logins', { elk: Array.from({ length: 1001 }, () => elkNumber(1)), dryRun: true }],
  ['fields without end', `/pupils/${elkNumber(1)}/corrections`, { set: ['voornaam=x'.repeat(200)], reason: 'x' }],
  ['a reason without end', `/pupils/${elkNumber(1)}/corrections`, { set: ['voornaam=x'], reason: 'x'.repeat(1001) }],
])('%s are refused before anybody has to wait for them', async (_what, path, json) => {
  expect((await world.ask('POST', path, { key, json })).json()).toMatchObject({ status: 400, code: 'wrong-input' })
})

it('a file of more rows than any school has pupils is refused before it is read', async () => {
  const csv = `${header}\n${'18AB00,1,A,B,14-02-2014\n'.repeat(10_001)}`
  expect((await world.ask('POST', '/pupils/import', { key, csv })).json()).toMatchObject({
    status: 413,
    code: 'too-many-rows',
  })
})
