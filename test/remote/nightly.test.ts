import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { packageRoot } from '../../src/package.js'
import { addSchool, schoolCode } from '../support/a-school.js'
import { endAll, startElk } from '../support/elk-process.js'
import { readPage } from '../support/markdown.js'
import { keepHome, type Ran, run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type LosingProxy, startLosingProxy } from './support/losing-proxy.js'

const pupils = `BRIN;Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;E-mail
18AB00;1;Fatima;el Amrani;31-01-2014;familie1@example.org
18AB00;2;Zoë;Bakır;14-02-2014;familie2@example.org
18AB00;3;Ali;Nowak;31-02-2014;familie3@example.org
`
const advices = 'BRIN;Leerlingnummer;Advies\n18AB00;1;havo/vwo\n18AB00;2;vwo\n'

let app: TestApp
let portal: string
let school: string
let proxy: LosingProxy | undefined

beforeAll(async () => {
  app = await testApp({
    rehearsal: true,
    at: '2026-03-16T02:17',
    config: { portal: { url: 'http://127.0.0.1:8080', trustedProxies: [] } },
  })
  await addSchool(app)
  await addSchool(app, { code: schoolCode('19CD01'), name: 'De Lantaarn', board: 'Stichting Licht' })
  keepHome(app)
  portal = await servePortal()
  school = mkdtempSync(join(tmpdir(), 'elk-school-'))
  mkdirSync(join(school, 'elk'))
  writeFileSync(join(school, 'elk/leerlingen.csv'), pupils)
  writeFileSync(join(school, 'elk/adviezen.csv'), advices)
  mkdirSync(join(school, 'bin'))
  symlinkSync(process.execPath, join(school, 'bin/node'))
  symlinkSync(join(packageRoot, 'bin/elk'), join(school, 'bin/elk'))
})
afterAll(async () => {
  await proxy?.close()
  await endAll()
  await app.close()
  rmSync(school, { recursive: true })
})

/** The portal of the home, in a process of its own. */
async function servePortal(): Promise<string> {
  const serving = startElk(app.home.dir, 'portal', 'serve', '--port', '0', '--json')
  serving.stderr?.resume()
  let said = ''
  for await (const chunk of serving.stdout ?? []) {
    said += chunk
    if (said.includes('\n}\n')) break
  }
  return (JSON.parse(said) as { url: string }).url
}

/** A key in the file where the script looks for it; answers its number. */
async function giveKey({
  code = '18AB00',
  scopes = 'pupils,advices,logins,status',
  name = 'nachtelijk script',
  expires = '2026-04-01',
} = {}): Promise<string> {
  const words = ['--school', code, '--name', name, '--scope', scopes, '--expires', expires, '--json']
  const { id, token } = JSON.parse((await run(app.home.dir, 'tokens', 'add', ...words)).out)
  rmSync(join(school, 'elk/sleutel'), { force: true })
  writeFileSync(join(school, 'elk/sleutel'), `${token}\n`, { mode: 0o600 })
  return String(id)
}

/** The script of docs/scholen.md, run as cron runs it: with next to nothing around it. */
async function runAtNight(url = portal): Promise<Ran> {
  const script = readPage('docs/scholen.md').blocks.find((block) => block.startsWith('#!/bin/sh')) ?? ''
  expect(script).toContain('https://aanmelden.voorbeeld.nl')
  const file = join(school, 'elk/nacht.sh')
  writeFileSync(file, script.replace('https://aanmelden.voorbeeld.nl', url), { mode: 0o700 })
  const env = { HOME: school, LOGNAME: 'school', SHELL: '/bin/sh', PATH: `${school}/bin:/usr/bin:/bin` }
  const cron = spawn('/bin/sh', ['-c', file], { env, cwd: school, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  cron.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text
  })
  cron.stderr.setEncoding('utf8').on('data', (text) => {
    said.err += text
  })
  const [code] = (await once(cron, 'close')) as [number]
  return { code, ...said }
}

const written = (name: string) => readFileSync(join(school, 'elk', name), 'utf8')
const acts = async () =>
  (await listAudit(app.db, {})).filter(({ actor }) => actor.startsWith('api:')).map(({ act }) => act)
const inHome = async (...words: string[]) => JSON.parse((await run(app.home.dir, ...words, '--json')).out)

describe('the script that a school runs at night', () => {
  it('tells the one who gets the mail of cron when its key was revoked, and changes nothing', async () => {
    const id = await giveKey({ name: 'oud' })
    await run(app.home.dir, 'tokens', 'revoke', id, '--reason', 'laptop gestolen', '--yes')
    const { code, out, err } = await runAtNight()
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('De toegangssleutel “oud” is ingetrokken. De reden: laptop gestolen')
    expect(await inHome('pupils', 'list')).toEqual([])
  })

  it('tells it when it has the key of another school, and changes nothing there either', async () => {
    await giveKey({ code: '19CD01' })
    const { code, err } = await runAtNight()
    expect(code).toBe(1)
    expect(err).toContain('is van school 19CD01, niet van 18AB00')
    expect(await inHome('pupils', 'list')).toEqual([])
    expect(written('status.csv')).not.toContain('18AB00')
  })

  it('tells it when its key has expired', async () => {
    await giveKey({ name: 'kort', expires: '2026-03-16' })
    await run(app.home.dir, 'clock', 'set', '2026-03-17T02:17')
    const { code, err } = await runAtNight()
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('werkt niet meer sinds') })
    expect(await inHome('pupils', 'list')).toEqual([])
  })

  it('imports, sends and fetches once, over a network that loses the answer to every first try', async () => {
    await giveKey()
    proxy = await startLosingProxy(portal)
    const { code, out, err } = await runAtNight(proxy.url)
    expect({ code, err }).toEqual({
      code: 3,
      err: 'In fouten-leerlingen.csv staat 1 rij om te verbeteren. Importeer dat bestand daarna.\n',
    })
    expect(proxy.lost()).toBe(4)
    expect(out).toContain('2 ouderinlogs staan klaar.')
    expect(out).not.toContain(app.home.dir)
    expect(written('status.csv')).toMatch(/Fatima[^\n]*;18AB00;havo\/vwo;/)
    expect(written('fouten-leerlingen.csv')).toContain('31-02-2014')
    const done = await acts()
    const often = (act: string) => done.filter((other) => other === act).length
    expect(['pupils imported', 'pupil added', 'advice recorded', 'login queued'].map(often)).toEqual([1, 2, 2, 2])
    expect((await listAudit(app.db, {})).at(-1)?.actor).toBe('api:18AB00/nachtelijk script')
    expect(await run(app.home.dir, 'audit', 'verify')).toMatchObject({ code: 0 })
  })

  it('does nothing the night after, when nothing is new', async () => {
    const before = await acts()
    const { out } = await runAtNight()
    expect(out).toContain('Er is niemand om een ouderinlog aan te sturen.')
    expect(await acts()).toEqual(before)
  })
})
