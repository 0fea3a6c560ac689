import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findApiToken, touchApiToken } from '../../src/db/api-tokens.js'
import { listAudit } from '../../src/db/list-audit.js'
import { hashToken } from '../../src/domain/link-token.js'
import { addSchool, schoolCode } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-16T09:00' })
  await addSchool(app)
  await addSchool(app, { code: schoolCode('19CD01'), name: 'De Lantaarn', board: 'Stichting Licht' })
})
afterEach(() => app.close())

const add = (...words: string[]) => run(app, 'tokens', 'add', '--school', '18AB00', ...words)
const nightly = [
  '--name',
  'nachtelijk script',
  '--scope',
  'pupils,advices,logins,status,forms',
  '--expires',
  '2026-09-01',
]
const secretIn = (text: string) => /elk_[\w-]{43}/.exec(text)?.[0] ?? ''
const found = (secret: string) => findApiToken(app.db, hashToken(secret))

describe('elk tokens add', () => {
  it('shows the secret once, with what to do with it, and keeps only its hash', async () => {
    const { code, out, err } = await add(...nightly)
    const secret = secretIn(out)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`Toegangssleutel 1, “nachtelijk script”, is gemaakt voor De Stoomboot (18AB00).
Hij is voor: leerlingen, adviezen, ouderinlogs, status, formulieren.
Hij werkt tot en met dinsdag 1 september 2026, 23.59 uur (nog 170 dagen).

  ${secret}

ELK laat deze sleutel maar één keer zien. Kopieer hem nu.
Geef hem veilig aan de school: in persoon of met een wachtwoordkluis, niet per mail.
De school bewaart hem in een bestand dat alleen haar eigen computer kan lezen. Daarna typt zij:
  export ELK_URL=${app.config.portal.url}
  export ELK_TOKEN_FILE=/pad/naar/dat/bestand
  elk status
Wat de school verder doet, staat in docs/scholen.md.
Is de sleutel kwijt of heeft een ander hem gezien? Typ meteen: elk tokens revoke 1 --reason "…"
`)
    expect(await found(secret)).toEqual({
      id: 1,
      school: '18AB00',
      name: 'nachtelijk script',
      scopes: ['pupils', 'advices', 'logins', 'status', 'forms'],
      createdAt: expect.stringMatching(/^2026-03-16T08:00:0/),
      createdBy: 'test',
      expiresAt: moment('2026-09-02T00:00'),
      lastUsedAt: undefined,
      revokedAt: undefined,
      revokedBy: undefined,
      revocationReason: undefined,
    })
    const dump = JSON.stringify([
      await app.db.selectFrom('api_tokens').selectAll().execute(),
      await app.db.selectFrom('audit').selectAll().execute(),
    ])
    expect(dump).not.toContain(secret.slice(4))
  })

  it('gives a script the secret as JSON', async () => {
    const { out } = await add('--name', 'x', '--scope', 'status, pupils', '--expires', '2026-03-16', '--json')
    const document = JSON.parse(out)
    expect(document).toEqual({
      id: 1,
      school: '18AB00',
      name: 'x',
      scopes: ['pupils', 'status'],
      expiresAt: moment('2026-03-17T00:00'),
      token: secretIn(out),
    })
    expect(document.token).toHaveLength(47)
  })

  it('asks in a terminal for whatever is missing', async () => {
    const answers = [
      [/welke basisschool/, '18ab00'],
      [/Waar is de sleutel voor/, 'proef'],
      [/Wat mag de sleutel/, 'status forms'],
      [/welke dag/, '2026-04-01'],
    ] as const
    const { code, out } = await runAs({ tty: true, answers }, app, 'tokens', 'add')
    expect(code).toBe(0)
    expect(out).toContain('Toegangssleutel 1, “proef”, is gemaakt voor De Stoomboot (18AB00).')
    expect(out).toContain('Hij is voor: status, formulieren.')
  })

  it('writes down who made it and for what, not the secret', async () => {
    const { out } = await add(...nightly)
    const [entry] = await listAudit(app.db, {})
    expect(entry).toMatchObject({
      actor: 'test',
      act: 'api key made',
      details: { number: 1, school: '18AB00', name: 'nachtelijk script', expiresAt: moment('2026-09-02T00:00') },
    })
    expect((await run(app, 'audit', 'list')).out).not.toContain(secretIn(out))
  })

  it('gives no two keys of a school one name, and lets another school have it', async () => {
    await add(...nightly)
    expect((await add(...nightly)).err).toContain(
      'School 18AB00 heeft al een toegangssleutel met de naam “nachtelijk script”',
    )
    expect(await run(app, 'tokens', 'add', '--school', '19CD01', ...nightly)).toMatchObject({ code: 0 })
    await run(app, 'tokens', 'revoke', '1', '--reason', 'x', '--yes')
    expect(await add(...nightly)).toMatchObject({ code: 0 })
  })
})

describe('elk tokens list', () => {
  it('shows who, what for, when last used and how long still, on eighty columns', async () => {
    const { out: made } = await add(...nightly)
    await run(
      app,
      'tokens',
      'add',
      '--school',
      '19CD01',
      '--name',
      'proef',
      '--scope',
      'status',
      '--expires',
      '2026-04-01',
    )
    await add('--name', 'oud', '--scope', 'forms', '--expires', '2026-05-01')
    await run(app, 'tokens', 'revoke', '3', '--reason', 'kwijt', '--yes')
    await touchApiToken(app.db, { id: 1, lastUsedAt: undefined }, moment('2026-03-16T09:30'))
    app.travelTo('2026-03-16T10:00')
    const { code, out } = await runAs(
      { columns: 80, env: { PAGER: '', NO_COLOR: '1' }, tty: true },
      app,
      'tokens',
      'list',
    )
    expect(code).toBe(0)
    expect(out).toBe(`nr  school  naam               laatst gebruikt   werkt
1   18AB00  nachtelijk script  2026-03-16 09:30  nog 170 dagen
    leerlingen, adviezen, ouderinlogs, status, formulieren · gemaakt door test,
    2026-03-16 09:00
2   19CD01  proef              nog nooit         nog 17 dagen
    status · gemaakt door test, 2026-03-16 09:00
3   18AB00  oud                nog nooit         ingetrokken
    formulieren · gemaakt door test, 2026-03-16 09:00
    ingetrokken door test, 2026-03-16 09:00: kwijt
`)
    expect(out).not.toContain(secretIn(made))
  })

  it('gives scripts each key with its state, of one school when it is limited to one', async () => {
    await add(...nightly)
    await run(
      app,
      'tokens',
      'add',
      '--school',
      '19CD01',
      '--name',
      'proef',
      '--scope',
      'status',
      '--expires',
      '2026-04-01',
    )
    app.travelTo('2026-04-02T00:00')
    const listed = JSON.parse((await run(app, 'tokens', 'list', '--school', '19CD01', '--json')).out)
    expect(listed).toEqual([
      {
        id: 2,
        school: '19CD01',
        name: 'proef',
        scopes: ['status'],
        createdAt: expect.stringMatching(/^2026-03-16/),
        createdBy: 'test',
        expiresAt: moment('2026-04-02T00:00'),
        lastUsedAt: null,
        revokedAt: null,
        revokedBy: null,
        revocationReason: null,
        state: 'expired',
        daysLeft: 0,
      },
    ])
  })

  it('says how to make one when there is none', async () => {
    expect((await run(app, 'tokens', 'list')).out).toBe(
      'Er zijn geen toegangssleutels. Maak er een met: elk tokens add\n',
    )
  })
})

describe('elk tokens revoke', () => {
  it('works at once, and writes down why', async () => {
    const secret = secretIn((await add(...nightly)).out)
    const { code, out } = await run(app, 'tokens', 'revoke', '1', '--reason', 'laptop gestolen', '--yes')
    expect({ code, out }).toEqual({
      code: 0,
      out: `Toegangssleutel “nachtelijk script” van 18AB00 werkt straks niet meer. Wat ermee is gedaan, blijft staan.
Toegangssleutel “nachtelijk script” is ingetrokken en werkt vanaf nu niet meer.
Een nieuwe maakt u met: elk tokens add --school 18AB00
`,
    })
    expect(await found(secret)).toMatchObject({ revokedBy: 'test', revocationReason: 'laptop gestolen' })
    expect(await listAudit(app.db, {})).toMatchObject([
      { act: 'api key made' },
      { act: 'api key revoked', reason: 'laptop gestolen', details: { number: 1, school: '18AB00' } },
    ])
  })
})

describe('the last use of a key', () => {
  it('is written down once a minute at most', async () => {
    const secret = secretIn((await add(...nightly)).out)
    const uses: unknown[] = []
    for (const at of ['09:10:00', '09:10:59', '09:11:01']) {
      const token = await found(secret)
      if (token) await touchApiToken(app.db, token, moment(`2026-03-16T${at}`))
      uses.push((await found(secret))?.lastUsedAt)
    }
    expect(uses).toEqual(['09:10:00', '09:10:00', '09:11:01'].map((at) => moment(`2026-03-16T${at}`)))
  })
})
