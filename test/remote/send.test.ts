import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Problem } from '../../src/domain/problems.js'
import { UserError } from '../../src/domain/problems.js'
import { type Patience, type RemoteRequest, send } from '../../src/remote/send.js'
import { freePort } from '../support/free-port.js'
import { makeCertificate, makeIssuer } from '../support/tls-smtp-server.js'
import {
  dropped,
  plainAnswer,
  type Scripted,
  type ScriptedServer,
  serveScript,
  terminalAnswer,
} from './support/scripted-server.js'

let server: ScriptedServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

/** Sends a request to a server with a script; answers how it ended, how often it was asked, and the waits in between. */
async function sendTo(script: readonly Scripted[], request: Partial<RemoteRequest> = {}, stop?: AbortSignal) {
  server = await serveScript(...script)
  const waits: number[] = []
  const patience: Patience = { stop, waiting: (ms) => waits.push(ms), chance: () => 0, pause: async () => undefined }
  const headers = { 'idempotency-key': 'k' }
  const asked = { url: `${server.url}/api/v1/logins`, method: 'POST', headers, body: '{}', writes: true, ...request }
  const ended = await send(asked, patience).then(({ status, body }) => ({ status, body }), problemOf)
  const keys = server.arrived.map((came) => came.headers['idempotency-key'])
  return { ended, keys, waits, url: server.url, arrived: server.arrived }
}

function problemOf(error: unknown): Problem {
  if (error instanceof UserError) return error.problem
  throw error
}

describe('a request whose connection is lost', () => {
  it('is sent again under the same name until an answer comes', async () => {
    const { ended, keys, waits } = await sendTo([dropped, dropped, terminalAnswer()])
    expect(ended).toMatchObject({ status: 200 })
    expect(keys).toEqual(['k', 'k', 'k'])
    expect(waits).toEqual([500, 2000])
  })

  it('is sent again when the answer breaks off half-way', async () => {
    const half: Scripted = (response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"exitCode"', () => response.socket?.destroy())
    }
    expect(await sendTo([half, terminalAnswer()])).toMatchObject({ ended: { status: 200 }, keys: ['k', 'k'] })
  })

  it('is given up after six times; of what writes nobody can say that nothing was done', async () => {
    const { ended, waits, keys, url } = await sendTo([dropped])
    expect(ended).toEqual({ code: 'remote-lost', url, mayBeDone: true })
    expect([keys.length, waits]).toEqual([6, [500, 2000, 5000, 15_000, 30_000]])
    await server?.close()
    const reading = await sendTo([dropped], { method: 'GET', body: undefined, writes: false })
    expect(reading.ended).toEqual({ code: 'remote-lost', url: reading.url, mayBeDone: false })
  })
})

describe('a portal that asks for patience', () => {
  it.each([429, 502, 503, 504])('is asked again after status %i', async (status) => {
    expect(await sendTo([plainAnswer(status), terminalAnswer()])).toMatchObject({
      ended: { status: 200 },
      waits: [500],
    })
  })

  it('is given the time it asks for, and a fifth more at most, so that schools do not come back together', async () => {
    const { waits } = await sendTo([plainAnswer(429, { 'retry-after': '7' }), terminalAnswer()])
    expect(waits).toEqual([7000])
    server = await serveScript(plainAnswer(503, { 'retry-after': '10' }), terminalAnswer())
    const spread: number[] = []
    const patience = {
      stop: undefined,
      waiting: (ms: number) => spread.push(ms),
      chance: () => 0.999,
      pause: async () => undefined,
    }
    await send({ url: server.url, method: 'GET', headers: {}, body: undefined, writes: false }, patience)
    expect(spread).toEqual([11_998])
  })

  it('is not waited for longer than two minutes', async () => {
    const { ended, waits } = await sendTo([plainAnswer(429, { 'retry-after': '3600' })])
    expect([ended, waits]).toMatchObject([{ status: 429 }, []])
  })

  it('is believed in the end', async () => {
    const { ended, keys } = await sendTo([plainAnswer(503, {}, 'away')])
    expect([ended, keys.length]).toEqual([{ status: 503, body: 'away' }, 6])
  })
})

describe('what is not tried again', () => {
  it.each([200, 302, 400, 401, 403, 404, 409, 422, 500])('an answer with status %i', async (status) => {
    expect(await sendTo([plainAnswer(status)])).toMatchObject({ ended: { status }, waits: [] })
  })

  it('a name that no machine has', async () => {
    const { ended } = await sendTo([dropped], { url: 'http://nergens.invalid/api/v1/status' })
    expect(ended).toEqual({ code: 'remote-unknown-host', url: 'http://nergens.invalid' })
  })

  it('a certificate that this machine does not trust', async () => {
    const certificate = await makeCertificate(await makeIssuer(), 'localhost', 30)
    const https = createServer(certificate, (_request, response) => response.end('hello'))
    await new Promise<void>((resolve) => https.listen(0, '127.0.0.1', resolve))
    const url = `https://localhost:${(https.address() as AddressInfo).port}`
    const { ended, waits } = await sendTo([dropped], { url })
    https.close()
    expect([ended, waits]).toEqual([{ code: 'remote-certificate', url, fault: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, []])
  })

  it('another program than a web server behind https', async () => {
    server = await serveScript(terminalAnswer())
    const url = server.url.replace('http:', 'https:')
    const { ended, waits } = await sendTo([dropped], { url })
    expect([ended, waits]).toEqual([{ code: 'remote-insecure', url }, []])
  })
})

describe('a portal that is not there', () => {
  it('is looked for a while; then nothing was changed', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    const { ended, waits } = await sendTo([dropped], { url })
    expect([ended, waits.length]).toEqual([{ code: 'remote-refused', url }, 5])
  })

  it('may have done what was asked when it went away in between', async () => {
    const going: Scripted = (response) => {
      response.socket?.destroy()
      void server?.close()
    }
    const { ended, url } = await sendTo([going])
    expect(ended).toEqual({ code: 'remote-lost', url, mayBeDone: true })
  })
})

it('a person who stops waiting hears that it may be done', async () => {
  const stop = new AbortController()
  const { ended, url } = await sendTo([() => stop.abort()], {}, stop.signal)
  expect(ended).toEqual({ code: 'remote-stopped', url })
})

it('an answer without an end is not read to it', async () => {
  let sent = 0
  const endless: Scripted = (response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024))) sent++
      sent++
    }
    response.writeHead(200).on('drain', more)
    more()
  }
  const { ended, url, keys } = await sendTo([endless])
  expect(ended).toEqual({ code: 'remote-not-elk', url, status: 200 })
  expect(keys).toHaveLength(1)
  expect(sent).toBeLessThan(150)
})

it('a key is not shown where a portal leads to', async () => {
  const other = await serveScript(terminalAnswer())
  const { ended } = await sendTo([plainAnswer(307, { location: `${other.url}/api/v1/logins` })])
  expect(ended).toMatchObject({ status: 307 })
  expect(other.arrived).toEqual([])
  await other.close()
})
