import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { type RequestLine, silentLog } from '../../src/portal/log.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { mutatedBytes } from '../support/mutated-bytes.js'
import { seededRandom } from '../support/seeded-random.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Browser, fieldValue, openBrowser } from './support/browser.js'
import { fillIn, openAccount, PASSWORD, sendLink } from './support/family.js'
import { sayRaw, statusesIn, wire } from './support/raw-socket.js'

const seconds = Number(process.env.ELK_FUZZ_SECONDS ?? 0)
const seed = process.env.ELK_SEED ?? (seconds > 0 ? String(Date.now()) : 'quick')
const AT_ONCE = 10
const MIB = 2 ** 20
const HOST = 'Host: aanmelden.example.org'
const FORM = 'Content-Type: application/x-www-form-urlencoded'

let app: TestApp
let serving: Serving
let fatima: KeptPupil
let portal: Portal
let family: Browser
let link: string
const faults: RequestLine[] = []

beforeAll(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app, { code: 'north/havo' })
  fatima = await addPupil(app, { advice: 'havo' })
  portal = createPortal(app)
  family = await openAccount(app, portal, fatima)
  await fillIn(family, ['north/havo'])
  link = await sendLink(app, await addPupil(app, { firstName: 'Lot' }))
  const log = { ...silentLog, error: (line: RequestLine) => void faults.push(line) }
  serving = await servePortal(app, { host: '127.0.0.1', port: 0, log })
})
afterAll(async () => {
  await serving?.stop()
  await app?.close()
})

const cookie = () => `Cookie: ${[...family.cookies].map((pair) => pair.join('=')).join('; ')}`

/** Requests as they should be, to spoil. */
async function wellFormed(): Promise<Buffer[]> {
  const csrf = fieldValue((await family.get('/aanmelding/contact')).html, 'csrf')
  const list = await family.get('/aanmelding/voorkeuren')
  const form = new URLSearchParams({ csrf, actie: 'omhoog:north/havo', versie: fieldValue(list.html, 'versie') })
  const posted = `${form}&plaats-north/havo=1&zoek=%C3%A9cole&niveau=havo`
  const login = `csrf=x&elk-nummer=${fatima.elkNumber}&wachtwoord=${PASSWORD}`
  const chunked = (body: string) => `${body.length.toString(16)};a=b\r\n${body}\r\n0\r\nX-Trailer: 1\r\n\r\n`
  return [
    wire('GET /inloggen?taal=en&naar=%2Fuitslag HTTP/1.1', [HOST, 'Accept: text/html']),
    wire('GET /aanmelding/voorkeuren?zoek=lyceum&alles=ja&gedaan=weggehaald&code=x HTTP/1.1', [HOST, cookie()]),
    wire(`GET ${link} HTTP/1.1`, [HOST]),
    wire('HEAD /aanmelding HTTP/1.1', [HOST, cookie()]),
    wire('POST /inloggen HTTP/1.1', [HOST, FORM, `Content-Length: ${login.length}`], login),
    wire('POST /aanmelding/voorkeuren HTTP/1.1', [HOST, cookie(), FORM, `Content-Length: ${posted.length}`], posted),
    wire('POST /aanmelding/voorkeuren HTTP/1.1', [HOST, cookie(), FORM, 'Transfer-Encoding: chunked'], chunked(posted)),
    `GET /hulp HTTP/1.1\r\n${HOST}\r\n\r\n`.repeat(3) + wire('GET /health HTTP/1.1', [HOST]),
  ].map((text) => Buffer.from(text, 'latin1'))
}

const tricky = [
  '\r\n',
  '\r',
  '\n',
  '\0',
  ' ',
  ':',
  '%',
  '%00',
  '%E0%A4%A',
  '%u0000',
  '../',
  '//',
  '?',
  '#',
  '&',
  '=',
  '\u00ff',
  'a'.repeat(200),
  '\r\nContent-Length: 0\r\n',
  '\r\nContent-Length: 99999999999999999999\r\n',
  '\r\nContent-Length: -1\r\n',
  '\r\nTransfer-Encoding: chunked\r\n',
  '\r\nTransfer-Encoding: gzip, chunked\r\n',
  '\r\nExpect: 100-continue\r\n',
  '\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n',
  '\r\nX-Forwarded-For: 1.2.3.4, ::1, x\r\n',
  '\r\nX-Forwarded-Host: [\r\n',
  '\r\nCookie: __Host-elk=~~~; __Host-elk=%\r\n',
  '\r\nHost: \r\n',
  'ffffffffffffffff\r\n',
  '0\r\n\r\n',
  'GET / HTTP/1.1\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '__proto__=1&constructor=2&',
]

/** Sends bytes, says that there are no more, and hears what comes back until the connection closes; a hang is an error. */
function throwAt(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(serving.port, '127.0.0.1')
    let heard = ''
    const hang = setTimeout(() => reject(new Error(`no end to ${JSON.stringify(bytes.toString('latin1'))}`)), 20_000)
    socket.on('data', (piece) => {
      heard += piece.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(hang)
      resolve(heard)
    })
    socket.end(bytes)
  })
}

describe('bytes at the door', () => {
  it(
    `of any kind are answered or refused, none as a fault of ours (ELK_SEED=${seed})`,
    async () => {
      const corpus = await wellFormed()
      const random = seededRandom(seed)
      const end = performance.now() + seconds * 1_000
      // Most of what is wrong in many places gets no further than the reader of headers.
      const spoil = () => mutatedBytes(random, { corpus, tricky }, random.below(3) === 0 ? 8 : 1)
      const statuses = new Set<number>(await throwMany(spoil, (thrown) => thrown < 300))
      const memory = process.memoryUsage().rss
      const goOn = seconds > 0 ? () => performance.now() < end : (thrown: number) => thrown < 300
      for (const status of await throwMany(spoil, goOn)) statuses.add(status)
      expect(faults).toEqual([])
      expect([...statuses].filter((status) => status >= 500)).toEqual([])
      expect([...statuses]).toEqual(expect.arrayContaining([200, 303, 400, 404]))
      expect((process.memoryUsage().rss - memory) / MIB).toBeLessThan(150)
      expect(statusesIn(await sayRaw(serving.port, wire('GET /inloggen HTTP/1.1', [HOST])))).toEqual([200])
    },
    (seconds + 60) * 1_000,
  )

  async function throwMany(spoil: () => Buffer, goOn: (thrown: number) => boolean): Promise<Set<number>> {
    const statuses = new Set<number>()
    for (let thrown = 0; goOn(thrown); thrown += AT_ONCE)
      for (const text of await Promise.all(Array.from({ length: AT_ONCE }, () => throwAt(spoil()))))
        for (const status of statusesIn({ text, ms: 0 })) statuses.add(status)
    return statuses
  }

  const post = (...headers: string[]) => ['POST /inloggen HTTP/1.1', HOST, FORM, ...headers].join('\r\n')
  it.each([
    ['two lengths', `${post('Content-Length: 3', 'Content-Length: 30')}\r\n\r\na=b`],
    ['a length and pieces', `${post('Content-Length: 3', 'Transfer-Encoding: chunked')}\r\n\r\n0\r\n\r\n`],
    ['a length with a sign', `${post('Content-Length: +3')}\r\n\r\na=b`],
    ['a length in hexadecimal', `${post('Content-Length: 0x3')}\r\n\r\na=b`],
    ['a space before the colon', `${post('Transfer-Encoding : chunked')}\r\n\r\n0\r\n\r\n`],
    ['pieces that are not the last encoding', `${post('Transfer-Encoding: chunked, identity')}\r\n\r\n0\r\n\r\n`],
    ['a header over two lines', `${post('X-Long: a\r\n b: c')}\r\n\r\n`],
    ['a line that ends in half', `${post('X: y').replaceAll('\r\n', '\n')}\n\n`],
    ['a zero byte in a header', `${post('X: a\0b')}\r\n\r\n`],
    ['a return in a header', `${post('X: a\rb: c')}\r\n\r\n`],
    ['a piece of impossible size', `${post('Transfer-Encoding: chunked')}\r\n\r\nfffffffffffffffff\r\n`],
    ['a piece that is longer than it says', `${post('Transfer-Encoding: chunked')}\r\n\r\n1\r\nabc\r\n0\r\n\r\n`],
  ])('that two servers could read in two ways are refused, with all that comes behind: %s', async (_, bytes) => {
    const heard = await throwAt(Buffer.from(`${bytes}GET /hulp HTTP/1.1\r\n${HOST}\r\n\r\n`, 'latin1'))
    expect(statusesIn({ text: heard, ms: 0 })).toEqual([400])
  })
})

describe('a field of a form', () => {
  const LONG = 60_000
  const strange: [what: string, value: string][] = [
    ['nothing', ''],
    ['a zero byte', '\0'],
    ['letters without a meaning', '\ufdd0\ufdd1\ufffe\ud800'],
    ['words that a program uses itself', '__proto__'],
    ['a number that is none', 'NaN'],
    ['a number without end', '9'.repeat(400)],
    ['a number below nothing', '-1'],
    ['numbers of another script', '١٢٣'],
    ['an attempt at SQL', "' or 1=1; drop table pupils; --"],
    ['letters without end', 'a'.repeat(LONG)],
    ['spaces without end', ' '.repeat(LONG)],
    ['marks without end', 'e\u0301'.repeat(10_000)],
    ['addresses without end', 'a@b.'.repeat(15_000)],
    ['digits without end', '1-'.repeat(30_000)],
    ['dots without end', '.'.repeat(LONG)],
  ]

  it.each(strange)('may hold %s, on every page: it is no fault, and no work', async (_, value) => {
    const csrf = fieldValue((await family.get('/aanmelding/contact')).html, 'csrf')
    // As many at a time as fit in the 64 KB of a body.
    for (const [path, names] of await formFields())
      for (const some of value.length > 1_000 ? names.map((name) => [name]) : [names]) {
        const startedAt = performance.now()
        const { status } = await family.post(path, { ...Object.fromEntries(some.map((name) => [name, value])), csrf })
        expect([path, some, status]).toEqual([path, some, expect.toSatisfy((code) => code < 500)])
        expect([path, some, performance.now() - startedAt < 2_000]).toEqual([path, some, true])
      }
    expect((await family.get('/aanmelding')).status).toBe(200)
  })

  /** The fields of the form on every page that has one. */
  async function formFields(): Promise<[path: string, names: string[]][]> {
    const paths = routes.filter(({ post, path }) => post && path !== '/uitloggen').map(({ path }) => path)
    return Promise.all(
      paths.map(async (pattern): Promise<[string, string[]]> => {
        const path = pattern.replace('/w/:token', link)
        const browser = pattern.startsWith('/aanmelding') ? family : openBrowser(portal)
        const { html } = await browser.get(path)
        const names = [...html.matchAll(/<(?:input|select|button)[^>]* name="([^"]+)"/g)].map(([, name]) => name ?? '')
        return [path, [...new Set([...names, 'terug', 'school'])].filter((name) => name !== 'csrf')]
      }),
    )
  }
})
