import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer, globalAgent } from 'node:https'
import { type AddressInfo, createServer as createDeafServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDns } from '../../src/mail/doctor/dns.js'
import { beat, readHeartbeat } from '../../src/mail/heartbeat.js'
import { workMail } from '../../src/mail/worker.js'
import { silentLog } from '../../src/portal/log.js'
import { servePortal } from '../../src/portal/serve.js'
import { receiveLogin } from '../support/a-family.js'
import { addPupil } from '../support/a-school.js'
import { type CheckUp, checkUp, detailsOf, told } from '../support/check-up.js'
import { startDnsServer } from '../support/dns-server.js'
import { freePort } from '../support/free-port.js'
import { queueLogins, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp } from '../support/test-config.js'
import { makeCertificate, makeIssuer } from '../support/tls-smtp-server.js'

let app: TestApp
const opened: Server[] = []
beforeEach(async () => {
  app = await testApp()
})
afterEach(async () => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections?.()
    server.close()
    await once(server, 'close')
  }
  await app.close()
})

async function open(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  opened.push(server)
  return (server.address() as AddressInfo).port
}

const saying =
  (status: number, text: string): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(text)

describe('the portal', () => {
  // Who asks the portal asks the DNS too; a name server that knows nothing answers at once.
  let dns: CheckUp['dns']
  beforeAll(async () => {
    const server = await startDnsServer()
    dns = openDns(server.address)
    return () => server.stop()
  })
  const at = (url: string, more: CheckUp = {}) =>
    checkUp(app, { ...(dns && { dns }), config: { portal: { url, trustedProxies: [] } }, ...more })

  it('answers', async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const serving = await servePortal(app, { host: '127.0.0.1', port, log: silentLog })
    const findings = await at(url)
    await serving.stop()
    expect(detailsOf(findings, 'portal-ok')).toEqual({ url, certificateEnds: undefined })
  })

  it('is not there: a warning before the year, a problem near it, and no news after it', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    expect(detailsOf(await at(url), 'portal-not-yet')).toEqual({ url, reason: 'ECONNREFUSED' })
    app.travelTo('2026-03-23T09:00')
    expect(detailsOf(await at(url), 'portal-silent')).toEqual({ url, reason: 'ECONNREFUSED' })
    app.travelTo('2026-06-01T09:00')
    expect(told(await at(url), 'portal')).toEqual(['skipped portal-closed'])
    expect(told(await at(url, { rehearsal: true }), 'portal')).toEqual(['skipped portal-practice'])
  })

  it('runs, but its own address leads elsewhere', async () => {
    const port = await open(createServer(saying(200, 'ok')))
    const url = `http://127.0.0.1:${await freePort()}`
    const findings = await at(url, { portalHere: { host: '127.0.0.1', port } })
    expect(detailsOf(findings, 'portal-hidden')).toEqual({
      url,
      reason: 'ECONNREFUSED',
      here: `http://127.0.0.1:${port}`,
    })
  })

  it('cannot read its data', async () => {
    const url = `http://127.0.0.1:${await open(createServer(saying(503, 'home-busy')))}`
    expect(detailsOf(await at(url), 'portal-unwell')).toEqual({ url, status: 503, answer: 'home-busy' })
  })

  it.each([
    [200, '<!doctype html><title>Welcome to nginx</title>'],
    [404, 'not found'],
    [200, 'ok'.repeat(100_000)],
    [503, 'Even niet bereikbaar.'],
  ])('is something else that answers %d', async (status, text) => {
    const url = `http://127.0.0.1:${await open(createServer(saying(status, text)))}`
    expect(detailsOf(await at(url), 'portal-stranger')).toEqual({ url, status })
  })

  it('speaks no HTTP, or hangs up', async () => {
    const rude = createDeafServer((socket) =>
      socket.end('220 smtp ready\r\n', () => socket.destroy()),
    ) as unknown as Server
    const url = `http://127.0.0.1:${await open(rude)}`
    expect(told(await at(url), 'portal')).toEqual(['warning portal-not-yet'])
  })

  describe('with a certificate', () => {
    let issuer: Awaited<ReturnType<typeof makeIssuer>>
    beforeAll(async () => {
      issuer = await makeIssuer()
      globalAgent.options.ca = issuer.cert
      return () => {
        globalAgent.options.ca = undefined
      }
    })
    const secured = async (host: string, days: number, by = issuer) => {
      const certificate = await makeCertificate(by, host, days)
      return `https://localhost:${await open(createSecureServer(certificate, saying(200, 'ok')))}`
    }
    const today = () => app.travelTo(new Date().toISOString())

    it('that holds for long', async () => {
      today()
      const found = detailsOf(await at(await secured('localhost', 60)), 'portal-ok')
      expect(found).toMatchObject({ certificateEnds: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    })

    it('that ends within two weeks', async () => {
      today()
      expect(told(await at(await secured('localhost', 13)), 'portal')).toEqual(['warning portal-certificate-ends'])
    })

    it.each([
      ['expired', 'localhost', -1],
      ['other-name', 'elsewhere.example.org', 60],
    ] as const)('that is %s', async (fault, host, days) => {
      const found = detailsOf(await at(await secured(host, days)), 'portal-certificate-wrong')
      expect(found).toEqual({ host: 'localhost', fault })
    })

    it('of an issuer that nobody knows', async () => {
      const url = await secured('localhost', 60, await makeIssuer())
      expect(detailsOf(await at(url), 'portal-certificate-wrong')).toEqual({ host: 'localhost', fault: 'untrusted' })
    })
  })

  it('and the way of mail are not asked when it must be quick', async () => {
    expect(told(await checkUp(app), 'portal', 'mail-ok', 'mail-wrong', 'mail-mind')).toEqual([])
  })

  it('the way of mail does not matter where nothing leaves the home', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    expect(told(await at(url, { rehearsal: true }), 'mail')).toEqual(['skipped mail-practice'])
  })

  it('the way of mail is told in one sentence per gravity', async () => {
    const findings = await at(`http://127.0.0.1:${await freePort()}`, { config: { smtp: { ...plainSmtp, port: 1 } } })
    expect(told(findings, 'mail')).toEqual(['problem mail-wrong', 'warning mail-mind'])
    const wrong = detailsOf(findings, 'mail-wrong') as { findings: { code: string }[] }
    expect(wrong.findings.map(({ code }) => code)).toEqual([
      'mx-missing',
      'spf-missing',
      'dmarc-missing',
      'server-unreachable',
    ])
  })
})

describe('the mail worker', () => {
  it('never worked: a problem as soon as it is missed', async () => {
    expect(detailsOf(await checkUp(app), 'worker-not-yet')).toEqual({ at: undefined, ended: false })
    await queueLogins(app, await addPupil(app, { advice: 'havo' }))
    expect(told(await checkUp(app), 'worker')).toEqual(['problem worker-away'])
  })

  it('is missed near the opening, and not when all is over', async () => {
    app.travelTo('2026-03-23T09:00')
    expect(told(await checkUp(app), 'worker')).toEqual(['problem worker-away'])
    app.travelTo('2026-06-01T09:00')
    expect(told(await checkUp(app), 'worker')).toEqual(['skipped worker-idle'])
  })

  it('leaves a sign of life while it works, and says that it stopped', async () => {
    const stop = new AbortController()
    const worker = workMail(app, { once: false, stop: stop.signal })
    await expect.poll(() => readHeartbeat(app.home)).toEqual({ at: app.clock.now(), ended: false, once: false })
    expect(told(await checkUp(app), 'worker')).toEqual(['ok worker-ok'])
    stop.abort()
    await worker
    expect(readHeartbeat(app.home)).toMatchObject({ ended: true })
    app.travelTo('2026-03-23T09:00')
    expect(detailsOf(await checkUp(app), 'worker-away')).toMatchObject({ ended: true })
  })

  it('hangs: its sign is older than two minutes', async () => {
    app.travelTo('2026-03-23T09:00')
    beat(app, { ended: false, once: false })
    app.travelTo('2026-03-23T09:02')
    expect(told(await checkUp(app), 'worker')).toEqual(['ok worker-ok'])
    app.travelTo('2026-03-23T09:02:01')
    expect(told(await checkUp(app), 'worker')).toEqual(['problem worker-away'])
  })

  it('is called by a timer, and need not stay', async () => {
    app.travelTo('2026-03-23T09:00')
    await workOnce(app)
    app.travelTo('2026-03-23T09:20')
    expect(told(await checkUp(app), 'worker')).toEqual(['ok worker-ok'])
    app.travelTo('2026-03-23T09:21')
    expect(told(await checkUp(app), 'worker')).toEqual(['problem worker-away'])
  })

  it('works on where it can leave no sign, and leaves one that is damaged for none', async () => {
    writeFileSync(app.home.logs, 'no folder')
    await queueLogins(app, await addPupil(app, { advice: 'havo' }))
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
    rmSync(app.home.logs)
    mkdirSync(app.home.logs)
    writeFileSync(join(app.home.logs, 'mail-worker.alive'), '{"at":')
    expect(readHeartbeat(app.home)).toBeUndefined()
  })

  it('keeps its sign to itself, and out of the database', async () => {
    beat(app, { ended: false, once: false })
    const file = join(app.home.logs, 'mail-worker.alive')
    expect(existsSync(`${file}.new`)).toBe(false)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ at: app.clock.now(), ended: false, once: false })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})

describe('the queue', () => {
  it('is empty, or has just got a mail', async () => {
    expect(detailsOf(await checkUp(app), 'queue-ok')).toEqual({ waiting: 0 })
    await queueLogins(app, await addPupil(app, { advice: 'havo' }))
    expect(detailsOf(await checkUp(app), 'queue-ok')).toEqual({ waiting: 1 })
  })

  it('has a mail that nobody takes', async () => {
    const since = app.clock.now()
    await queueLogins(app, await addPupil(app, { advice: 'havo' }))
    app.travelTo('2026-03-16T09:15:01')
    expect(detailsOf(await checkUp(app), 'queue-late')).toEqual({ waiting: 1, since })
  })

  it('is long, but moves', async () => {
    const smtp = { ...plainSmtp, perMinute: 1, perDay: undefined }
    const [sent, ...others] = [await addPupil(app, { advice: 'havo' }), await addPupil(app, { advice: 'havo' })]
    await queueLogins(app, sent, ...others)
    app.travelTo('2026-03-16T10:00')
    await app.db
      .insertInto('mail_attempts')
      .values({ mail_id: 1, attempt: 1, started_at: app.clock.now(), ended_at: null, outcome: 'sent', reply: '' })
      .execute()
    app.travelTo('2026-03-16T10:00:30')
    expect(told(await checkUp(app, { config: { smtp } }), 'queue')).toEqual(['ok queue-ok'])
    app.travelTo('2026-03-16T10:15:30')
    expect(told(await checkUp(app, { config: { smtp } }), 'queue')).toEqual(['problem queue-late'])
  })

  it('stands still because the mail server refuses', async () => {
    await queueLogins(app, await addPupil(app, { advice: 'havo' }))
    const due = '2026-03-16T10:00:00.000Z'
    await app.db
      .updateTable('mails')
      .set({ state: 'deferred', reason: 'policy-refused', due_at: due as never })
      .execute()
    expect(detailsOf(await checkUp(app), 'queue-paused')).toEqual({ until: due })
  })

  it('has mail of which nobody knows whether it came', async () => {
    await receiveLogin(app, await addPupil(app, { advice: 'havo' }), 'unknown')
    expect(detailsOf(await checkUp(app), 'queue-unknown')).toEqual({ unknown: 1 })
  })
})
