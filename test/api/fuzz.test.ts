import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../src/api/operation.js'
import { operations } from '../../src/api/operations.js'
import { type RequestLine, silentLog } from '../../src/portal/log.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { sayRaw, statusesIn, wire } from '../portal/support/raw-socket.js'
import { elkNumber } from '../support/a-school.js'
import { makeKey } from '../support/make-key.js'
import { mutatedBytes } from '../support/mutated-bytes.js'
import { seededRandom } from '../support/seeded-random.js'
import { twoSchools } from '../support/two-schools.js'
import { type ApiWorld, openApi } from './support/api-world.js'

const seconds = Number(process.env.ELK_FUZZ_SECONDS ?? 0)
const seed = process.env.ELK_SEED ?? (seconds > 0 ? String(Date.now()) : 'quick')
const AT_ONCE = 8
const SILENCE_MS = 300
const MIB = 2 ** 20
const csv = 'BRIN;Leerlingnummer;Roepnaam;Achternaam;Geboortedatum\r\n18AB00;70;Youssef;Haddad;14-02-2014\r\n'
const tricky = [
  ...['\r\n', '\0', '%', '%00', '%E0%A4%A', '?', '&', '=', '/', '../', 'number:', '{', '[', '"', '\\u0000', 'null'],
  ...[';', '"";"', '\u00ff\u00fe', '\ufeff', 'elk=1&elk=2', '__proto__', 'Accept: */*;q=x\r\n', 'columns=1e9,', '=1+1'],
  '\r\nContent-Length: 0\r\n',
  '\r\nContent-Encoding: gzip\r\n',
  '\r\nAccept: application/vnd.elk.terminal+json\r\n',
  '\r\nIdempotency-Key: \u00ff\r\n',
]

let world: ApiWorld
let serving: Serving
let key: string
const faults: RequestLine[] = []

beforeAll(async () => {
  const { app } = await twoSchools()
  const config = { ...app.config, portal: { url: 'http://localhost:8080', trustedProxies: [] } }
  world = openApi({ ...app, config })
  key = await makeKey(app)
  const log = { ...silentLog, error: (line: RequestLine) => void faults.push(line) }
  serving = await servePortal(world.app, { host: '127.0.0.1', port: 0, log, sideDoor: world.api })
})
afterAll(async () => {
  await serving.stop()
  await world.close()
})

const bodies: Readonly<Record<string, string>> = {
  correctPupil: '{"set":["voornaam=Bo"],"reason":"x","dryRun":true}',
  recordAdvice: '{"advice":"havo","dryRun":true}',
  sendLogins: '{"all":true,"dryRun":true}',
  printLetters: '{"all":true,"dryRun":true}',
}

/** A request of every operation as it should be, to spoil. */
function wellFormed(): Buffer[] {
  return operations.flatMap(({ id, method, path, upload }) => {
    const address = `/api/v1${path.replace('{pupil}', elkNumber(1))}`
    const body = upload ? csv : (bodies[id] ?? '')
    const accept = ['Accept: */*', 'Accept: application/vnd.elk.terminal+json\r\nElk-Terminal: columns=80, json=1']
    return accept.map((form) => {
      const headers = [`Host: localhost:${serving.port}`, `Authorization: Bearer ${key}`, form]
      if (method === 'get') return Buffer.from(wire(`GET ${address} HTTP/1.1`, headers))
      const sent = [`Content-Type: ${upload ? 'text/csv' : 'application/json'}`, `Content-Length: ${body.length}`]
      return Buffer.from(wire(`POST ${address}${upload ? '?dryRun=true' : ''} HTTP/1.1`, [...headers, ...sent], body))
    })
  })
}

/** Sends bytes, says that there are no more when nothing comes back, and hears all until the connection closes. */
function throwAt(bytes: Buffer): Promise<number[]> {
  return new Promise((resolve) => {
    const socket = connect(serving.port, '127.0.0.1')
    let text = ''
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
    })
    const silence = setTimeout(() => socket.end(), SILENCE_MS)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(silence)
      resolve(statusesIn({ text, ms: 0 }))
    })
    socket.write(bytes)
  })
}

async function throwMany(spoil: () => Buffer): Promise<Set<number>> {
  const end = performance.now() + seconds * 1000
  const statuses = new Set<number>()
  for (let thrown = 0; thrown < 120 || performance.now() < end; thrown += AT_ONCE)
    for (const heard of await Promise.all(Array.from({ length: AT_ONCE }, () => throwAt(spoil()))))
      for (const status of heard) statuses.add(status)
  return statuses
}

describe('bytes at the door of the schools', () => {
  it(
    `of any kind are answered or refused, none as a fault of ours (ELK_SEED=${seed})`,
    async () => {
      const corpus = wellFormed()
      const random = seededRandom(seed)
      const memory = process.memoryUsage().rss
      const statuses = await throwMany(() => mutatedBytes(random, { corpus, tricky }, 1 + random.below(3)))
      expect(faults).toEqual([])
      expect([...statuses].filter((status) => status >= 500)).toEqual([])
      expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404]))
      expect((process.memoryUsage().rss - memory) / MIB).toBeLessThan(200)
    },
    (seconds + 60) * 1000,
  )

  it('are refused when they are more than 2 MB, whether they say so or not', async () => {
    const own = await makeKey(world.app)
    const send = async (headers: string[], body: string) => {
      const line = 'POST /api/v1/pupils/import HTTP/1.1'
      const always = [`Host: localhost:${serving.port}`, `Authorization: Bearer ${own}`, 'Content-Type: text/csv']
      return statusesIn(await sayRaw(serving.port, wire(line, [...always, ...headers], body)))
    }
    const large = 'a'.repeat(2 * MIB + 1)
    expect(await send([`Content-Length: ${large.length}`], large)).toEqual([413])
    const piece = `10000\r\n${'a'.repeat(65_536)}\r\n`
    expect(await send(['Transfer-Encoding: chunked'], `${piece.repeat(40)}0\r\n\r\n`)).toEqual([413])
  })
})

describe('what is said to an operation', () => {
  const strange = [
    ['nothing', ''],
    ['a zero byte', '\0'],
    ['half a letter', '\ufffd\u0301'],
    ['a word that a program uses itself', '__proto__'],
    ['no number', 'NaN'],
    ['a number without end', '9'.repeat(400)],
    ['an attempt at SQL', "' or 1=1; --"],
    ['letters without end', 'a'.repeat(6000)],
  ]
  const flags = ['dryRun', 'preliminary', 'resend', 'all', 'onlyValid']
  const asTexts = ({ fields }: Operation, value: string): [string, string | string[]][] =>
    Object.keys(fields)
      .filter((name) => !flags.includes(name))
      .map((name) => [name, ['elk', 'set'].includes(name) ? [value] : value])

  const sentTo = (operation: Operation, value: string) => {
    const { method, path, upload } = operation
    const json = Object.fromEntries(asTexts(operation, value))
    const query = `?${new URLSearchParams(json as Record<string, string>)}`.slice(0, 7000)
    const pathname = path.replace('{pupil}', encodeURIComponent(value.slice(0, 500) || 'x'))
    if (upload) return [pathname + query, { csv: value }] as const
    return method === 'get' ? ([pathname + query, {}] as const) : ([pathname, { json }] as const)
  }

  it.each(strange)('may be %s: it is no fault', async (_what, value = '') => {
    const own = await makeKey(world.app)
    for (const operation of operations) {
      const [address, sent] = sentTo(operation, value)
      const { status } = await world.ask(operation.method.toUpperCase(), address, { key: own, ...sent })
      expect([operation.id, status]).toEqual([operation.id, expect.toSatisfy((code: number) => code < 500)])
    }
  })
})
