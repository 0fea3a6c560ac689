import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { silentLog } from '../../src/portal/log.js'
import { createPortal } from '../../src/portal/portal.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { addPupil } from '../support/a-school.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { fieldValue } from './support/browser.js'
import { openAccount } from './support/family.js'
import { sayRaw, statusesIn, wire } from './support/raw-socket.js'

const OURS = 'aanmelden.example.org'
const NOWHERE = 421

describe.each([
  ['no web server in front', []],
  ['a web server in front', ['127.0.0.1']],
])('the portal with %s', (_, trustedProxies) => {
  let app: TestApp
  let serving: Serving
  beforeEach(async () => {
    app = await testApp({ config: { portal: { url: `https://${OURS}`, trustedProxies } } })
    serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
  })
  afterEach(async () => {
    await serving.stop()
    await app.close()
  })
  const isBehind = trustedProxies.length > 0

  const cases: [line: string, headers: string[], status: number][] = [
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}`], 200],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS.toUpperCase()}:443`], 200],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}:80`], NOWHERE],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}:8443`], NOWHERE],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}.`], NOWHERE],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}.kwaad.example`], NOWHERE],
    ['GET /inloggen HTTP/1.1', [`Host: kwaad${OURS}`], NOWHERE],
    ['GET /inloggen HTTP/1.1', ['Host: localhost'], NOWHERE],
    ['GET /inloggen HTTP/1.1', ['Host: 127.0.0.1'], NOWHERE],
    ['GET /inloggen HTTP/1.1', ['Host: [::1]'], NOWHERE],
    ['GET /inloggen HTTP/1.1', ['Host: kwaad.example'], NOWHERE],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}@kwaad.example`], 400],
    ['GET /inloggen HTTP/1.1', [`Host: kwaad.example/${OURS}`], 400],
    ['GET /inloggen HTTP/1.1', [`Host: kwaad.example#${OURS}`], 400],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}`, 'Host: kwaad.example'], NOWHERE],
    ['GET /inloggen HTTP/1.1', ['Host: kwaad.example', `Host: ${OURS}`], NOWHERE],
    ['GET /inloggen HTTP/1.1', ['Host:'], 400],
    ['GET https://kwaad.example/inloggen HTTP/1.1', ['Host: kwaad.example'], NOWHERE],
    [`GET https://${OURS}/inloggen HTTP/1.1`, ['Host: kwaad.example'], NOWHERE],
    ['GET //kwaad.example/inloggen HTTP/1.1', [`Host: ${OURS}`], 404],
    ['OPTIONS * HTTP/1.1', [`Host: ${OURS}`], 400],
    ['CONNECT kwaad.example:443 HTTP/1.1', [`Host: ${OURS}`], 0],
    ['TRACE /inloggen HTTP/1.1', [`Host: ${OURS}`, 'X-Secret: geheim'], 405],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}`, 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'], 200],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}`, 'X-Forwarded-Host: kwaad.example'], isBehind ? NOWHERE : 200],
    ['GET /inloggen HTTP/1.1', ['Host: kwaad.example', `X-Forwarded-Host: ${OURS}`], isBehind ? 200 : NOWHERE],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}`, `X-Forwarded-Host: ${OURS}, kwaad.example`], isBehind ? NOWHERE : 200],
    [
      'GET /inloggen HTTP/1.1',
      [`Host: ${OURS}`, 'X-Forwarded-Host: kwaad.example', `X-Forwarded-Host: ${OURS}`],
      isBehind ? NOWHERE : 200,
    ],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}`, 'Forwarded: host=kwaad.example;proto=http'], 200],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}`, 'X-Forwarded-Proto: http', 'X-Forwarded-Port: 8080'], 200],
    ['GET /inloggen HTTP/1.1', [`Host: ${OURS}`, 'X-Original-URL: /aanmelding', 'X-Rewrite-URL: /aanmelding'], 200],
    ['GET /aanmelding HTTP/1.1', [`Host: ${OURS}`, 'X-Original-URL: /hulp', 'X-HTTP-Method-Override: POST'], 303],
  ]

  it('answers only to its own name, and repeats no other', async () => {
    for (const [line, headers, status] of cases) {
      const heard = await sayRaw(serving.port, wire(line, headers))
      expect([line, headers, statusesIn(heard)[0] ?? 0]).toEqual([line, headers, status])
      // As the path of a page that is not there it leads back to us.
      expect(heard.text.replaceAll('"/kwaad', '')).not.toMatch(/kwaad|geheim/)
      if (status > 0) expect(heard.text).toMatch(/content-security-policy: default-src 'none'/i)
    }
  })
})

describe('the link in a mail', () => {
  let app: TestApp
  let fatima: KeptPupil
  beforeEach(async () => {
    app = await testApp({
      at: '2026-03-26T10:00',
      rehearsal: true,
      config: { portal: { url: 'http://localhost:8080', trustedProxies: ['127.0.0.1'] } },
    })
    fatima = await addPupil(app, { advice: 'havo' })
  })
  afterEach(() => app.close())

  it.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080'])(
    'leads to the address in the settings, also when it was asked for at %s',
    async (host) => {
      await openAccount(
        app,
        createPortal({
          ...app,
          config: { ...app.config, portal: { url: 'https://aanmelden.example.org', trustedProxies: [] } },
        }),
        fatima,
      )
      const portal = createPortal(app)
      const headers = { host, 'x-forwarded-host': host, 'x-forwarded-proto': 'gopher', forwarded: 'host=kwaad.example' }
      const asked = await portal.fetch(new Request(`http://${host}/wachtwoord-vergeten`, { headers }), {
        remoteAddress: '127.0.0.1',
      })
      const cookie = asked.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      const body = new URLSearchParams({ csrf: fieldValue(await asked.text(), 'csrf'), 'elk-nummer': fatima.elkNumber })
      const post = { method: 'POST', headers: { ...headers, cookie }, body }
      const answered = await portal.fetch(new Request(`http://${host}/wachtwoord-vergeten`, post), {
        remoteAddress: '127.0.0.1',
      })
      expect([answered.status, answered.headers.get('location')]).toEqual([303, '/wachtwoord-vergeten?verstuurd=ja'])
      await run(app, 'mail', 'work', '--once')
      const { outbox } = app.home
      const [file = ''] = readdirSync(outbox).filter((name) => name.includes('password-reset') && name.endsWith('.eml'))
      const mail = await simpleParser(readFileSync(join(outbox, file)))
      const links = `${mail.text} ${mail.html}`.match(/\bhttps?:\/\/[^/\s"<]+/g) ?? []
      expect([...new Set(links)]).toEqual(['http://localhost:8080'])
    },
  )
})
