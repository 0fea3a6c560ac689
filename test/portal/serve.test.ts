import { existsSync, readFileSync, statSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { silentLog } from '../../src/portal/log.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { addPupil } from '../support/a-school.js'
import { type Ran, type RunOptions, run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

const config = { portal: { url: 'http://localhost:8080', trustedProxies: [] } }
let app: TestApp
let serving: Serving
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00', rehearsal: true, config })
  serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
})
afterEach(async () => {
  await serving.stop()
  await app.close()
})

/** Sends bytes and answers all that came back before the connection closed. */
function raw(...pieces: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(serving.port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      answer += text
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    for (const piece of pieces) socket.write(piece)
  })
}

const request = (line: string, ...headers: string[]) =>
  [line, `Host: localhost:${serving.port}`, 'Connection: close', ...headers, '', ''].join('\r\n')
const statusOf = (answer: string) => Number(answer.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length))

describe('the portal on a real port', () => {
  it('answers with its headers, and with several cookies when there are several', async () => {
    const answer = await raw(request('GET /inloggen?taal=en HTTP/1.1'))
    expect(statusOf(answer)).toBe(200)
    expect(answer).toMatch(/\r\ncontent-security-policy: default-src 'none'/i)
    expect(answer.match(/\r\nset-cookie: /gi)).toHaveLength(2)
    expect(answer).not.toMatch(/strict-transport-security/i)
    expect(statusOf(await raw(request('HEAD /inloggen HTTP/1.1')))).toBe(200)
  })

  it('takes a form, whole or in pieces, and lets a family in', async () => {
    const pupil = await addPupil(app, { advice: 'havo' })
    const page = await raw(request('GET /inloggen HTTP/1.1'))
    const cookie = /set-cookie: ([^;]+)/i.exec(page)?.[1] ?? ''
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const body = `csrf=${csrf}&elk-nummer=${pupil.elkNumber}&wachtwoord=een+verkeerd+wachtwoord`
    const headers = [
      `Cookie: ${cookie}`,
      'Content-Type: application/x-www-form-urlencoded',
      'Sec-Fetch-Site: same-origin',
    ]
    expect(
      statusOf(
        await raw(
          request('POST /inloggen HTTP/1.1', ...headers, `Content-Length: ${body.length}`),
          body.slice(0, 20),
          body.slice(20),
        ),
      ),
    ).toBe(422)
    const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
    expect(
      statusOf(await raw(request('POST /inloggen HTTP/1.1', ...headers, 'Transfer-Encoding: chunked'), chunked)),
    ).toBe(422)
  })

  it('refuses too much of anything', async () => {
    expect(statusOf(await raw(request('GET / HTTP/1.1', `X-Long: ${'a'.repeat(9000)}`)))).toBe(431)
    const form = 'Content-Type: application/x-www-form-urlencoded'
    expect(
      statusOf(await raw(request('POST /inloggen HTTP/1.1', form, 'Content-Length: 70000'), 'a'.repeat(70000))),
    ).toBe(413)
    const endless = '2000\r\n'.concat('a'.repeat(8192), '\r\n').repeat(10)
    expect(
      statusOf(
        await raw(request('POST /inloggen HTTP/1.1', form, 'Transfer-Encoding: chunked'), `${endless}0\r\n\r\n`),
      ),
    ).toBe(413)
  })

  it('refuses what is not HTTP, or not meant for it', async () => {
    const nonsense = [
      '\0\0\0\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'HELO mail\r\n\r\n',
      request('GET \\\\kwaad HTTP/1.1'),
    ]
    for (const bytes of nonsense) {
      const answer = await raw(bytes)
      expect([bytes, statusOf(answer)]).toEqual([bytes, 400])
    }
    expect(await raw('\0\r\n\r\n')).toMatch(/content-security-policy/i)
    expect(statusOf(await raw('GET /inloggen HTTP/1.1\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n'))).toBe(421)
    expect(
      statusOf(
        await raw('GET http://kwaad.example/inloggen HTTP/1.1\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n'),
      ),
    ).toBe(421)
  })

  it('protects also with the answers that no page gives', async () => {
    const answers = [
      await raw('GET /inloggen HTTP/1.1\r\nConnection: close\r\n\r\n'),
      await raw('GET /inloggen HTTP/1.0\r\n\r\n'),
      await raw(request('POST /inloggen HTTP/1.1', 'Expect: gifts', 'Content-Length: 3'), 'a=b'),
      await raw(request('GET //kwaad.example/ HTTP/1.1')),
      await raw(request('PUT /inloggen HTTP/1.1')),
    ]
    expect(answers.map(statusOf)).toEqual([400, 400, 417, 404, 405])
    for (const answer of answers) expect(answer).toMatch(/content-security-policy: .*nosniff.*no-store/is)
  })

  it('believes a forwarded host and address only of its own proxies', async () => {
    const forwarded = ['X-Forwarded-Host: kwaad.example', 'X-Forwarded-For: 203.0.113.9']
    expect(statusOf(await raw(request('GET /inloggen HTTP/1.1', ...forwarded)))).toBe(200)
    const behind = await testApp({
      config: { portal: { url: 'https://aanmelden.example.org', trustedProxies: ['127.0.0.0/8'] } },
    })
    const proxied = await servePortal(behind, { host: '127.0.0.1', port: 0, log: silentLog })
    const own = serving
    serving = proxied
    expect(statusOf(await raw(request('GET /inloggen HTTP/1.1', 'X-Forwarded-Host: aanmelden.example.org')))).toBe(200)
    expect(statusOf(await raw(request('GET /inloggen HTTP/1.1', 'X-Forwarded-Host: kwaad.example')))).toBe(421)
    serving = own
    await proxied.stop()
    await behind.close()
  })

  it('is not bothered by 500 connections that say nothing', async () => {
    const idle = await Promise.all(
      Array.from(
        { length: 500 },
        () =>
          new Promise<Socket>((resolve) => {
            const socket = connect(serving.port, '127.0.0.1', () => resolve(socket))
            socket.on('error', () => undefined)
          }),
      ),
    )
    expect(statusOf(await raw(request('GET /hulp HTTP/1.1')))).toBe(200)
    for (const socket of idle) socket.destroy()
  })

  it('lets a request end that was under way when it was asked to stop', async () => {
    const length = 40_000
    const sending = request(
      'POST /inloggen HTTP/1.1',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${length}`,
    )
    const socket = connect(serving.port, '127.0.0.1')
    socket.setEncoding('utf8')
    const answered = new Promise<string>((resolve) => {
      let text = ''
      socket.on('data', (piece: string) => {
        text += piece
      })
      socket.on('close', () => resolve(text))
    })
    await new Promise<void>((resolve) => socket.write(`${sending}a=`, () => resolve()))
    await new Promise<void>((resolve) => setTimeout(resolve, 50))
    const stopping = serving.stop()
    socket.write('b'.repeat(length - 2))
    expect(statusOf(await answered)).toBe(403)
    await stopping
    await expect(raw('GET / HTTP/1.1\r\n\r\n')).rejects.toThrow('ECONNREFUSED')
  })
})

const aVisit = expect.objectContaining({ method: 'GET', route: '/inloggen', status: 200 })
const linesOf = (log: string) =>
  log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Runs the command in the place of the portal that was there, until somebody has come to it. */
async function visited(options: RunOptions): Promise<Ran> {
  const stop = new AbortController()
  await serving.stop()
  const ran = runAs({ ...options, stop: stop.signal }, app, 'portal', 'serve', '--port', String(serving.port))
  await vi.waitFor(() => raw(request('GET /inloggen HTTP/1.1')))
  stop.abort()
  return ran
}

describe('elk portal serve', () => {
  it('says where it listens, until it is asked to stop', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 300)
    const { code, out } = await runAs({ stop: stop.signal }, app, 'portal', 'serve', '--port', '0')
    expect(code).toBe(0)
    expect(out).toMatch(/Het ouderportaal draait op http:\/\/localhost:\d+\. Stoppen: Ctrl\+C\./)
    expect(out).toContain('Het ouderportaal is gestopt.')
  })

  it('keeps the lines about requests off a screen that somebody looks at', async () => {
    const file = join(app.home.logs, 'portal.log')
    for (const visits of [1, 2]) {
      const { code, out, err } = await visited({ tty: true, columns: 300 })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain(`Elk bezoek komt als regel in ${file}.\n`)
      expect(linesOf(readFileSync(file, 'utf8'))).toEqual(Array(visits).fill(aVisit))
    }
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('gives those lines to whoever keeps the log of a service', async () => {
    const { out, err } = await visited({})
    expect(linesOf(err)).toEqual([aVisit])
    expect(out).not.toContain('portal.log')
    expect(existsSync(join(app.home.logs, 'portal.log'))).toBe(false)
  })

  it('warns when no web server is named in front of it, since it cannot tell visitors apart then', async () => {
    const said = async (trustedProxies: string[]) => {
      const home = await testApp({ config: { portal: { url: 'https://aanmelden.example.org', trustedProxies } } })
      const stop = new AbortController()
      setTimeout(() => stop.abort(), 300)
      const { out } = await runAs({ stop: stop.signal }, home, 'portal', 'serve', '--port', '0')
      await home.close()
      return out
    }
    expect(await said([])).toContain('Let op: in config.toml is trusted_proxies leeg.')
    expect(await said(['10.0.0.5'])).not.toContain('trusted_proxies')
  })

  it('refuses a port that is taken, and one that is none', async () => {
    const taken = await run(app, 'portal', 'serve', '--port', String(serving.port))
    expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('al in gebruik')])
    const none = await run(app, 'portal', 'serve', '--port', 'acht')
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('geen poort')])
  })
})
