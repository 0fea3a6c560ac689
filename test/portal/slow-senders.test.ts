import type { ServerOptions } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { silentLog } from '../../src/portal/log.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { type Heard, sayRaw, statusesIn, wire } from './support/raw-socket.js'

const HOST = 'Host: aanmelden.example.org'
const POST = ['POST /inloggen HTTP/1.1', HOST, 'Content-Type: application/x-www-form-urlencoded']
const MIB = 2 ** 20
const IDLE = 2_000
/** How much later than its moment a connection may be closed: the server looks every two seconds. */
const LATE_MS = 4_000
/** Node adds a second to what it promises for the next request, and a busy machine adds some more. */
const BUSY_MS = 2_500

/** Every limit of time that the portal gives to Node's server lasts a tenth of it here, unless ELK_REAL_TIME is set. */
const speed = vi.hoisted(() => (process.env.ELK_REAL_TIME ? 1 : 10))
const asked = vi.hoisted((): ServerOptions[] => [])
vi.mock('node:http', async (importOriginal) => {
  const http = await importOriginal<typeof import('node:http')>()
  const createServer = (options: ServerOptions) => {
    asked.push(options)
    const times = Object.entries(options).filter(([name]) => /Timeout$|Interval$/.test(name))
    return http.createServer({ ...options, ...Object.fromEntries(times.map(([name, ms]) => [name, ms / speed])) })
  }
  return { ...http, createServer }
})

let app: TestApp
let serving: Serving
let idle: Socket[] = []
beforeEach(async () => {
  app = await testApp()
  serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
})
afterEach(async () => {
  for (const socket of idle) socket.destroy()
  await serving.stop()
  await app.close()
})

/** Sends the beginning, and then one letter more four times a second for as long as somebody listens. */
function dribble(beginning: string, letters: string): Promise<Heard> {
  return new Promise((resolve) => {
    const startedAt = performance.now()
    const socket = connect(serving.port, '127.0.0.1')
    let [text, sent] = ['', 0]
    socket.write(beginning)
    const ticking = setInterval(() => socket.write(letters[sent++ % letters.length] ?? ''), 250 / speed)
    socket.on('data', (bytes) => {
      text += bytes
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(ticking)
      resolve({ text, ms: performance.now() - startedAt })
    })
  })
}

const openIdle = () =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect(serving.port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })

async function slowestAnswer(until: Promise<unknown>): Promise<number> {
  let [slowest, isOver] = [0, false]
  void until.then(() => {
    isOver = true
  })
  while (!isOver) {
    const heard = await sayRaw(serving.port, wire('GET /inloggen HTTP/1.1', [HOST]))
    expect(statusesIn(heard)).toEqual([200])
    slowest = Math.max(slowest, heard.ms)
    await new Promise((resolve) => setTimeout(resolve, 250 / speed))
  }
  return slowest
}

it(`who sends slowly is cut off in time, and meanwhile, beside ${IDLE} silent connections, everybody is answered`, async () => {
  const memory = process.memoryUsage().rss
  idle = await Promise.all(Array.from({ length: IDLE }, openIdle))
  const keptOpen = sayRaw(serving.port, `GET /inloggen HTTP/1.1\r\n${HOST}\r\n\r\n`)
  const silent = sayRaw(serving.port)
  const slowHeaders = dribble(`GET /inloggen HTTP/1.1\r\n${HOST}\r\nX-Slow: `, 'a')
  const slowLine = dribble('GET /inloggen', 'a')
  const slowBody = dribble(`${[...POST, 'Content-Length: 60000'].join('\r\n')}\r\n\r\n`, 'a')
  const slowChunks = dribble(`${[...POST, 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n`, '1\r\na\r\n')
  const all = Promise.all([keptOpen, silent, slowHeaders, slowLine, slowBody, slowChunks])
  const slowest = await slowestAnswer(all)
  const ends = (await all).map((heard) => ({ statuses: statusesIn(heard), ms: heard.ms }))
  expect(asked).toMatchObject([{ keepAliveTimeout: 5_000, headersTimeout: 10_000, requestTimeout: 20_000 }])
  const within = (fromMs: number) => {
    const [from, to] = [fromMs / speed - 100, (fromMs + LATE_MS) / speed + BUSY_MS]
    return expect.toSatisfy((ms: number) => ms >= from && ms < to, `between ${from} and ${to} ms`)
  }
  expect(ends).toEqual([
    { statuses: [200], ms: within(5_000) },
    { statuses: [408], ms: within(10_000) },
    { statuses: [408], ms: within(10_000) },
    { statuses: [408], ms: within(10_000) },
    { statuses: [408], ms: within(20_000) },
    { statuses: [408], ms: within(20_000) },
  ])
  expect(slowest).toBeLessThan(2_000)
  expect((process.memoryUsage().rss - memory) / MIB).toBeLessThan(150)
}, 60_000)
