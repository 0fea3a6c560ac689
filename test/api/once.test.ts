import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { elkNumber } from '../support/a-school.js'
import { makeKey } from '../support/make-key.js'
import { twoSchools } from '../support/two-schools.js'
import { type ApiWorld, openApi } from './support/api-world.js'

const TERMINAL = 'application/vnd.elk.terminal+json'
const csv = 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum\n18AB00,70,Youssef,Haddad,14-02-2014\n'
const wrong = `${csv}18AB00,71,Olga,Nowak,31-02-2014\n`

let world: ApiWorld
let key: string
beforeEach(async () => {
  world = openApi((await twoSchools()).app)
  key = await makeKey(world.app)
})
afterEach(() => world.close())

const countOf = async (table: 'pupils' | 'mails' | 'api_requests') => {
  const { count } = await world.app.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
interface Document {
  exitCode: number
  lines: { text: string }[]
  files: { name: string; base64: string }[]
  question: string | null
}
const named = (name: string, as = key) => ({ key: as, headers: { 'idempotency-key': name } })

describe('a request that is sent again under its name', () => {
  it('is answered again and not done again', async () => {
    const json = { elk: [elkNumber(3)], resend: true }
    const mails = await countOf('mails')
    const first = await world.ask('POST', '/logins', { ...named('nacht-1'), json })
    const again = await world.ask('POST', '/logins', { ...named('nacht-1'), json })
    expect(again.text).toBe(first.text)
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
    expect(await countOf('mails')).toBe(mails + 1)
  })

  it('is done once when all come at the same moment', async () => {
    const pupils = await countOf('pupils')
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => world.ask('POST', '/pupils/import', { ...named('samen'), csv })),
    )
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(await countOf('pupils')).toBe(pupils + 1)
  })

  it('is refused when it asks for something else', async () => {
    await world.ask('POST', '/pupils/import', { ...named('nacht-2'), csv })
    const other = await world.ask('POST', '/pupils/import', { ...named('nacht-2'), csv: `${csv}\n` })
    expect(other.json()).toMatchObject({ status: 422, code: 'key-reused' })
  })

  it('makes letters that did not arrive again for the same families, and for no others', async () => {
    const send = (json: object) =>
      world.ask('POST', '/logins/letters', { ...named('brieven'), accept: 'application/pdf', json })
    const noor = { elk: [elkNumber(4)] }
    const [first, again] = [await send(noor), await send(noor)]
    expect([first, again].map(({ status, type }) => [status, type])).toEqual([
      [200, 'application/pdf'],
      [200, 'application/pdf'],
    ])
    expect((await send({ elk: [elkNumber(3)] })).json()).toMatchObject({ status: 422, code: 'key-reused' })
    const otherName = await world.ask('POST', '/logins/letters', { key, accept: 'application/pdf', json: noor })
    expect(otherName.json()).toMatchObject({ printed: 0, skipped: [{ reason: 'already-sent' }] })
    world.app.travelTo('2026-03-27T09:01')
    expect((await send(noor)).json()).toMatchObject({ printed: 0 })
  })

  it('is another request for another key', async () => {
    const other = await makeKey(world.app)
    await world.ask('POST', '/pupils/import', { ...named('nacht-3'), csv })
    const answered = await world.ask('POST', '/pupils/import', { ...named('nacht-3', other), csv })
    expect(answered.json()).toMatchObject({ added: 0, unchanged: 1 })
  })

  it('is done when it was refused the first time', async () => {
    expect((await world.ask('POST', '/pupils/import', { ...named('nacht-4'), csv: wrong })).status).toBe(422)
    expect(await countOf('api_requests')).toBe(0)
    expect((await world.ask('POST', '/pupils/import', { ...named('nacht-4'), csv })).status).toBe(200)
  })

  it('is kept for a day', async () => {
    await world.ask('POST', '/pupils/import', { ...named('vandaag'), csv })
    world.app.travelTo('2026-03-27T10:00')
    await world.ask('POST', '/pupils/import', { ...named('morgen'), csv })
    expect(await countOf('api_requests')).toBe(1)
  })

  it('must have a name that is one', async () => {
    const answered = await world.ask('POST', '/pupils/import', { ...named('n'.repeat(201)), csv })
    expect(answered.json()).toMatchObject({ status: 400, code: 'wrong-input' })
  })
})

describe('a person at a terminal elsewhere', () => {
  const type = async (terminal: string, text = csv) => {
    const headers = { 'elk-terminal': terminal, 'idempotency-key': 'getypt' }
    const answered = await world.ask('POST', '/pupils/import?file=groep8.csv', {
      key,
      accept: TERMINAL,
      headers,
      csv: text,
    })
    return { status: answered.status, ...(answered.json() as Document) }
  }

  it('is asked first, and nothing is done before the answer', async () => {
    const pupils = await countOf('pupils')
    const asked = await type('columns=80')
    expect(asked).toMatchObject({ status: 409, exitCode: 1, code: 'confirmation-required' })
    expect(asked.question).toBe('1 rij opslaan?')
    expect(await countOf('pupils')).toBe(pupils)
    const done = await type('columns=80, yes=1')
    expect(done).toMatchObject({ status: 200, exitCode: 0, question: null, code: null })
    expect(await countOf('pupils')).toBe(pupils + 1)
    expect(await type('columns=80, yes=1')).toEqual(done)
    expect(await countOf('pupils')).toBe(pupils + 1)
  })

  it('who says no reads that nothing was done', async () => {
    const no = await type('columns=80, no=1')
    expect(no).toMatchObject({ exitCode: 1, question: null })
    expect(JSON.stringify(no.lines)).toContain('niets')
  })

  it('reads the same lines as there, in colours when wanted', async () => {
    const status = await world.ask('GET', '/status', {
      key,
      accept: TERMINAL,
      headers: { 'elk-terminal': 'columns=60, color=1' },
    })
    const { lines } = status.json() as Document
    expect(lines.some(({ text }) => text.includes('\u001b['))).toBe(true)
  })

  it('gets files, and reads nothing of where they lay', async () => {
    const path = '/pupils/import?file=groep8.csv&errors=fout.csv'
    const refused = await world.ask('POST', path, { key, accept: TERMINAL, csv: wrong })
    const { files, lines } = refused.json() as Document
    expect(files.map(({ name }) => name)).toEqual(['fout.csv'])
    expect(Buffer.from(files[0]?.base64 ?? '', 'base64').toString('utf8')).toContain('31-02-2014')
    expect(JSON.stringify(lines)).not.toContain(world.app.home.dir)
  })

  it.each(['../config.toml', '.verborgen', '/etc/passwd', 'a\\b', 'a\u202eb', '', 'é'.repeat(140)])(
    'cannot name a file %j',
    async (name) => {
      const path = `/pupils/import?file=${encodeURIComponent(name)}`
      expect((await world.ask('POST', path, { key, accept: TERMINAL, csv })).status).toBe(400)
    },
  )
})
