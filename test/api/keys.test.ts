import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../src/api/operations.js'
import { findApiTokenByName, markApiTokenRevoked } from '../../src/db/api-tokens.js'
import { tokenScopes } from '../../src/domain/token-scope.js'
import { elkNumber, schoolCode } from '../support/a-school.js'
import { makeKey } from '../support/make-key.js'
import { twoSchools } from '../support/two-schools.js'
import { type ApiWorld, openApi } from './support/api-world.js'

const TERMINAL = 'application/vnd.elk.terminal+json'

let world: ApiWorld
beforeAll(async () => {
  world = openApi((await twoSchools()).app)
})
afterAll(() => world.close())

const everyOperation = operations.map((operation) => [operation.id, operation] as const)
const pathOf = (path: string) => path.replace('{pupil}', elkNumber(1))

async function revokedKey(): Promise<string> {
  const { app } = world
  const key = await makeKey(app, '18AB00', { name: 'ingetrokken' })
  await revoke('ingetrokken')
  return key
}

async function revoke(name: string): Promise<void> {
  const { db, clock } = world.app
  const token = await findApiTokenByName(db, { school: schoolCode('18AB00'), name })
  const revocation = { at: clock.now(), by: 'test', reason: 'De laptop is weg.' }
  await db.transaction().execute((trx) => markApiTokenRevoked(trx, token?.id ?? 0, revocation))
}

describe('a request without a key that works', () => {
  it.each(everyOperation)('does nothing of %s', async (_id, { method, path }) => {
    const answered = await world.ask(method.toUpperCase(), pathOf(path))
    expect(answered).toMatchObject({ status: 401, type: 'application/problem+json' })
    expect(answered.json()).toMatchObject({ code: 'key-missing', status: 401 })
    expect(answered.headers.get('www-authenticate')).toBe('Bearer realm="ELK"')
  })

  it('hears what is the matter with the key, in its own language', async () => {
    const expired = await makeKey(world.app, '18AB00', { name: 'oud', expiresAt: '2026-03-26T08:00:00.000Z' })
    const revoked = await revokedKey()
    const said = async (key: string, language = 'nl') => {
      const { status, json } = await world.ask('GET', '/status', { key, headers: { 'accept-language': language } })
      return [status, (json() as { detail: string }).detail]
    }
    expect(await said('elk_niks')).toEqual([401, expect.stringContaining('kent deze toegangssleutel niet')])
    expect(await said(expired)).toEqual([
      401,
      'De toegangssleutel “oud” werkt niet meer sinds donderdag 26 maart 2026, 9.00 uur. Vraag de beheerder om een nieuwe.',
    ])
    expect(await said(revoked)).toEqual([
      401,
      'De toegangssleutel “ingetrokken” is ingetrokken. De reden: De laptop is weg. Vraag de beheerder om een nieuwe.',
    ])
    expect(await said(revoked, 'en-GB,nl;q=0.5')).toEqual([401, expect.stringContaining('was revoked')])
  })

  it('hears it at a terminal as a line that stands on stderr', async () => {
    const { status, json } = await world.ask('GET', '/status', { key: 'elk_niks', accept: TERMINAL })
    expect(status).toBe(401)
    expect(json()).toMatchObject({ exitCode: 1, lines: [{ stream: 'err' }], json: null, code: 'key-unknown' })
  })
})

describe('a key', () => {
  it.each([
    ['POST', '/pupils/import'],
    ['POST', '/logins/letters'],
  ])('that is revoked while its request %s %s comes in does nothing any more', async (method, path) => {
    const key = await makeKey(world.app, '18AB00', { name: path })
    const { origin } = new URL(world.app.config.portal.url)
    const slowly = {
      pull: async (sending: ReadableStreamDefaultController) => {
        await revoke(path)
        sending.enqueue(Buffer.from(path === '/logins/letters' ? '{"all":true}' : 'Leerlingnummer\n'))
        sending.close()
      },
    }
    const body = new ReadableStream(slowly, { highWaterMark: 0 })
    const type = path === '/logins/letters' ? 'application/json' : 'text/csv'
    const headers = { authorization: `Bearer ${key}`, 'content-type': type, accept: '*/*' }
    const request = new Request(`${origin}/api/v1${path}`, { method, headers, body, duplex: 'half' } as RequestInit)
    expect(await world.api.answer(request, 'x')).toMatchObject({
      status: 401,
      body: expect.stringContaining('key-revoked'),
    })
  })

  it.each(everyOperation)('that is for all else cannot do %s', async (_id, { method, path, scope }) => {
    const key = await makeKey(world.app, '18AB00', { scopes: tokenScopes.filter((other) => other !== scope) })
    const answered = await world.ask(method.toUpperCase(), pathOf(path), { key })
    expect(answered.status).toBe(403)
    expect(answered.json()).toMatchObject({ code: 'key-scope' })
  })

  it('is not used for another school than somebody thinks', async () => {
    const key = await makeKey(world.app)
    const as = (school: string) =>
      world.ask('GET', '/status', {
        key,
        accept: TERMINAL,
        headers: { 'elk-terminal': `columns=80, school=${school}` },
      })
    expect((await as('19CD01')).json()).toMatchObject({ exitCode: 1, code: 'key-of-other-school' })
    expect((await as('18ab00')).status).toBe(200)
  })

  it('remembers to the minute when it was used', async () => {
    const key = await makeKey(world.app, '18AB00', { name: 'gebruikt' })
    await world.ask('GET', '/status', { key })
    const { last_used_at } = await world.app.db
      .selectFrom('api_tokens')
      .select('last_used_at')
      .where('name', '=', 'gebruikt')
      .executeTakeFirstOrThrow()
    expect(last_used_at).toBe(world.app.clock.now())
  })

  it('is heard though others of its network send wrong ones all the time, who are not heard for long', async () => {
    const key = await makeKey(world.app)
    const statuses = await Promise.all(
      Array.from({ length: 70 }, () => world.ask('GET', '/status', { key: 'elk_niks' }).then(({ status }) => status)),
    )
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect((await world.ask('GET', '/status', { key })).status).toBe(200)
  })

  it('that never stops asking is told to wait, and the keys of others are not', async () => {
    const [busy, calm] = [await makeKey(world.app), await makeKey(world.app)]
    const asked = () => world.ask('GET', '/pupils?strange=1', { key: busy })
    for (let n = 0; n < 600; n++) expect((await asked()).status).toBe(400)
    const told = await asked()
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await world.ask('GET', '/pupils', { key: calm })).status).toBe(200)
  })
})
