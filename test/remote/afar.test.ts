import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { operations } from '../../src/api/operations.js'
import { commandTable, wordsOf } from '../doors/support/command-table.js'
import { type Ran, type RunOptions, runAs } from '../support/run.js'
import {
  plainAnswer,
  type Scripted,
  type ScriptedServer,
  serveScript,
  terminalAnswer,
} from './support/scripted-server.js'

const token = `elk_${'a'.repeat(43)}`
let cwd: string
let server: ScriptedServer | undefined

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'elk-afar-'))
})
afterEach(async () => {
  await server?.close()
  server = undefined
  rmSync(cwd, { recursive: true })
})

async function type(script: readonly Scripted[], words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  server = await serveScript(...script)
  return runAs({ cwd, ...options, env: { ELK_URL: server.url, ELK_TOKEN: token, ...options.env } }, undefined, ...words)
}

const typeIn = (env: Record<string, string>, ...words: string[]) => runAs({ cwd, env }, undefined, ...words)

describe('where the portal is and which key opens it', () => {
  const url = 'https://aanmelden.example.org'
  it.each([
    ['a home beside it', { ELK_URL: url, ELK_TOKEN: token, ELK_HOME: '/x' }, 'ELK_URL en ELK_HOME kunnen niet samen'],
    ['no address', { ELK_TOKEN: token }, 'Zet ook ELK_URL'],
    ['no address to a key in a file', { ELK_TOKEN_FILE: 'key' }, 'Zet ook ELK_URL'],
    ['what is no address', { ELK_URL: 'aanmelden', ELK_TOKEN: token }, '“aanmelden” is geen adres van een portaal'],
    ['an address of something else', { ELK_URL: 'ftp://x.example', ELK_TOKEN: token }, 'is geen adres van een portaal'],
    [
      'an address without https',
      { ELK_URL: 'http://elk.example.org', ELK_TOKEN: token },
      'Zet ELK_URL op https://elk.example.org.',
    ],
    ['a page of the portal', { ELK_URL: `${url}/inloggen`, ELK_TOKEN: token }, `Zet het op ${url}.`],
    [
      'a password in the address',
      { ELK_URL: 'https://a:b@x.example', ELK_TOKEN: token },
      'Zet het op https://x.example.',
    ],
    ['no key', { ELK_URL: url }, 'De toegangssleutel ontbreekt'],
    [
      'two keys',
      { ELK_URL: url, ELK_TOKEN: token, ELK_TOKEN_FILE: 'x' },
      'ELK_TOKEN en ELK_TOKEN_FILE kunnen niet samen',
    ],
    ['half a key', { ELK_URL: url, ELK_TOKEN: 'elk_abc' }, 'In ELK_TOKEN staat geen toegangssleutel'],
  ])('is a usage error with %s', async (_, env, sentence) => {
    const { code, out, err } = await typeIn(env as Record<string, string>, 'status')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toMatch(/\nHulp: elk status --help\n$/)
    expect(err).not.toContain('aaaaa')
  })

  it('is a usage error with --home', async () => {
    const { code, err } = await typeIn({ ELK_URL: url, ELK_TOKEN: token }, 'status', '--home', 'x')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('ELK_URL en --home kunnen niet samen') })
  })

  it.each([
    ['as a text editor writes it', Buffer.from(`${token}\n`)],
    ['as Windows writes it', Buffer.from(`\ufeff${token}\r\n`)],
    ['as PowerShell writes it', Buffer.from(`\ufeff${token}\r\n`, 'utf16le')],
  ])('can stand in a file, %s', async (_, bytes) => {
    writeFileSync(join(cwd, 'key'), bytes)
    server = await serveScript(terminalAnswer())
    expect(await typeIn({ ELK_URL: `${server.url}/`, ELK_TOKEN_FILE: 'key' }, 'status')).toMatchObject({
      code: 0,
      out: 'done\n',
    })
    expect(server.arrived[0]?.headers.authorization).toBe(`Bearer ${token}`)
  })

  it('names the file of a key that is not there or holds none', async () => {
    const ofFile = { ELK_URL: url, ELK_TOKEN_FILE: 'key' }
    expect(await typeIn(ofFile, 'status')).toMatchObject({ code: 1, err: expect.stringContaining(join(cwd, 'key')) })
    writeFileSync(join(cwd, 'key'), 'hallo')
    const { code, err } = await typeIn(ofFile, 'status')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('In ELK_TOKEN_FILE (key) staat geen') })
  })

  it('matters not to a command that has a home, or needs none', async () => {
    const { err } = await typeIn({ ELK_TOKEN: token }, 'status', '--home', 'nowhere')
    expect(err).toContain('elk init --home')
    expect(await typeIn({ ELK_URL: url }, 'completion', 'bash')).toMatchObject({ code: 0, err: '' })
  })
})

describe('a command that is for whoever runs ELK', () => {
  const known = operations.map(({ command }) => command.join(' '))
  const others = Object.entries(commandTable).filter(([name, { bare }]) => !bare && !known.includes(name))

  it.each(others.map(([name]) => name))('elk %s says that it works only where the home is', async (name) => {
    const url = 'https://aanmelden.example.org'
    expect(await typeIn({ ELK_URL: url, ELK_TOKEN: token }, ...wordsOf(name))).toEqual({
      code: 1,
      out: '',
      err: `elk ${name} werkt alleen op de computer waar ELK staat, niet via ${url}. Vraag het aan wie ELK beheert.\n`,
    })
  })
})

describe('what is sent', () => {
  it('is what was typed, with the terminal it was typed on', async () => {
    const words = [
      'logins',
      'send',
      '100001003',
      '--email',
      'a@example.org',
      '--resend',
      '--yes',
      '--school',
      '18AB00',
      '--json',
    ]
    await type([terminalAnswer({ json: {} })], words, { columns: 100, tty: true, env: { ELK_LANG: 'en' } })
    const [{ method, url, headers, body } = { method: '', url: '', headers: {}, body: '' }] = server?.arrived ?? []
    expect({ method, url, body: JSON.parse(body) }).toEqual({
      method: 'POST',
      url: '/api/v1/logins',
      body: { elk: ['100001003'], email: 'a@example.org', resend: true },
    })
    expect(headers).toMatchObject({
      accept: 'application/vnd.elk.terminal+json',
      'accept-language': 'en',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'elk-terminal': expect.stringMatching(/^columns=100, (color=1, )?json=1, yes=1, school=18AB00$/),
      'idempotency-key': expect.stringMatching(/^[0-9a-f]{32}$/),
      'user-agent': expect.stringMatching(/^elk\/\d/),
    })
  })

  it('is a file as it is, under its own name', async () => {
    writeFileSync(join(cwd, 'groep 8 ë.csv'), Buffer.from([0xe9, 0x3b, 0x0a]))
    await type([terminalAnswer()], ['pupils', 'import', './groep 8 ë.csv', '--only-valid', '--yes'])
    const [arrived] = server?.arrived ?? []
    expect(arrived?.url).toBe('/api/v1/pupils/import?onlyValid=true&file=groep+8+%C3%AB.csv')
    expect(arrived?.body).toBe('\ufffd;\n')
    expect(arrived?.headers['content-type']).toBe('text/csv')
  })

  it.each(['.', '..'])('goes nowhere else for a pupil that is %j', async (elk) => {
    const { code, err } = await type([terminalAnswer()], ['forms', 'list', elk])
    expect({ code, arrived: server?.arrived }).toEqual({ code: 1, arrived: [] })
    expect(err).toContain(`“${elk}” is geen ELK-nummer.`)
  })

  it('has a name of a length that every disk can have', async () => {
    const file = `${'é'.repeat(125)}.csv`
    writeFileSync(join(cwd, file), 'x')
    await type([terminalAnswer()], ['pupils', 'import', file, '--yes'])
    const name = new URL(server?.arrived[0]?.url ?? '', 'http://x').searchParams.get('file') ?? ''
    expect(name).toBe('é'.repeat(75))
  })

  it('names a pupil by the number of the school, and asks for nothing of another board', async () => {
    await type([terminalAnswer()], ['advice', 'record', '--number', '4/b', 'havo'])
    expect(server?.arrived[0]?.url).toBe('/api/v1/pupils/number%3A4%2Fb/advice')
    await server?.close()
    const { code, err } = await type([terminalAnswer()], ['status', '--board', 'Stichting Stoom'])
    expect([code, err, server?.arrived]).toEqual([2, expect.stringContaining('Laat --board weg'), []])
  })
})

describe('what comes back', () => {
  it('is said on the stream where it was said, with the exit code', async () => {
    const lines = [
      { stream: 'out', text: 'one\ntwo' },
      { stream: 'err', text: 'three' },
    ]
    expect(await type([terminalAnswer({ exitCode: 3, lines })], ['status'])).toEqual({
      code: 3,
      out: 'one\ntwo\n',
      err: 'three\n',
    })
  })

  it('cannot steer the terminal', async () => {
    const lines = [{ stream: 'out', text: 'a\u001b]0;x\u0007b\u202e\u001b[32mc' }]
    expect((await type([terminalAnswer({ lines })], ['status'], { env: { FORCE_COLOR: '1' } })).out).toBe(
      'a]0;xb\u001b[32mc\n',
    )
  })

  it('puts a file only where it was asked for', async () => {
    const files = [
      { name: '../evil.csv', base64: 'eA==' },
      { name: 'status.csv', base64: 'eA==' },
    ]
    expect(await type([terminalAnswer({ files })], ['status', '--csv', 'status.csv'])).toMatchObject({ code: 0 })
    expect(readdirSync(cwd)).toEqual([])
  })

  it.each([
    [
      'a refusal of another form',
      plainAnswer(403, { 'content-type': 'application/problem+json' }, '{"detail":"Niet hier."}'),
      1,
      'Niet hier.',
    ],
    [
      'a question that was wrong',
      plainAnswer(400, { 'content-type': 'application/problem+json' }, '{"detail":"Hoe dan?"}'),
      2,
      'Hoe dan?',
    ],
    [
      'a web page',
      plainAnswer(200, { 'content-type': 'text/html' }, '<h1>Welkom</h1>'),
      1,
      'is geen ELK, of een te oude (status 200)',
    ],
    [
      'half an answer',
      plainAnswer(200, { 'content-type': 'application/vnd.elk.terminal+json' }, '{"exitCode":0}'),
      1,
      'is geen ELK',
    ],
    [
      'another address',
      plainAnswer(301, { location: 'https://elders.example.org/api' }),
      1,
      'stuurt door naar https://elders.example.org.',
    ],
  ])('is told in a sentence when it is %s', async (_, answer, code, sentence) => {
    expect(await type([answer], ['status'])).toEqual({ code, out: '', err: expect.stringContaining(sentence) })
  })

  it('is not written where a file cannot be, which is known before anything is asked', async () => {
    const { code, err } = await type(
      [terminalAnswer()],
      ['logins', 'letter', '100001003', '-o', 'nowhere/l.pdf', '--yes'],
    )
    expect([code, err, server?.arrived]).toEqual([1, expect.stringContaining('kan niet worden geschreven'), []])
    writeFileSync(join(cwd, 'letters.pdf'), 'old')
    await server?.close()
    const again = await type([terminalAnswer()], ['logins', 'letter', '100001003', '-o', 'letters.pdf', '--yes'])
    expect([again.code, again.err, server?.arrived]).toEqual([1, expect.stringContaining('bestaat al'), []])
  })
})

describe('a file that cannot be written any more when it comes', () => {
  /** The command was done; meanwhile the folder went away. */
  const doneWithout =
    (option: string): Scripted =>
    (response, arrived) => {
      rmSync(join(cwd, 'out'), { recursive: true })
      const inQuery = new URL(arrived.url, 'http://x').searchParams.get(option)
      const name = inQuery ?? (JSON.parse(arrived.body) as Record<string, string>)[option]
      const lines = [{ stream: 'out', text: `read ${name}` }]
      terminalAnswer({ lines, files: [{ name, base64: 'eA==' }] })(response, arrived)
    }

  it.each([
    [
      'letters count as sent',
      ['logins', 'letter', '100001003', '-o', 'out/x.pdf', '--yes'],
      '',
      'De brieven gelden als verstuurd',
    ],
    ['forms can be made again', ['forms', 'print', '100001003', '-o', 'out/x.pdf'], '', 'kan niet worden geschreven'],
    [
      'an import was done',
      ['pupils', 'import', 'a.csv', '--errors', 'out/x.csv', '--yes'],
      'read x.csv\n',
      'kan niet worden geschreven',
    ],
  ] as const)('%s, and that is said', async (_, words, out, sentence) => {
    mkdirSync(join(cwd, 'out'))
    writeFileSync(join(cwd, 'a.csv'), 'x')
    const option = words[0] === 'pupils' ? 'errors' : 'output'
    expect(await type([doneWithout(option)], words)).toEqual({ code: 1, out, err: expect.stringContaining(sentence) })
  })
})

describe('a person at a terminal', () => {
  it('hears that it is tried again, and reads nothing twice', async () => {
    const question = {
      exitCode: 1,
      lines: [{ stream: 'out', text: 'plan' }],
      question: 'Goed?',
      code: 'confirmation-required',
    }
    const done = { lines: [...question.lines, { stream: 'out', text: 'gedaan' }] }
    const script = [plainAnswer(503), terminalAnswer(question, 409), terminalAnswer(done)]
    const { code, out, err } = await type(script, ['logins', 'send', '100001003'], {
      tty: true,
      answers: [[/Goed\?/, 'j']],
    })
    expect({ code, out }).toEqual({ code: 0, out: 'plan\ngedaan\n' })
    expect(err.replaceAll('\n', ' ')).toContain('ELK probeert het over 1 seconde opnieuw.')
    expect(server?.arrived.map(({ headers }) => headers['elk-terminal'])).toEqual([
      expect.not.stringContaining('yes'),
      expect.not.stringContaining('yes'),
      expect.stringContaining('yes=1'),
    ])
    expect(new Set(server?.arrived.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  })
})
