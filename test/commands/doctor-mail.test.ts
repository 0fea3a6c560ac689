import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SmtpSettings } from '../../src/config.js'
import { dkimRecord } from '../../src/mail/dkim-key.js'
import { dkim, keepKey, makeKey } from '../support/dkim.js'
import { startDnsServer, type TestDnsServer, type Zone } from '../support/dns-server.js'
import { elk } from '../support/elk-process.js'
import { keepHome, run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp, testConfig } from '../support/test-config.js'
import { makeCertificate, makeIssuer, startTlsSmtpServer } from '../support/tls-smtp-server.js'

const key = makeKey()
const { name: dkimName, value: dkimValue } = dkimRecord(dkim, key)
const host = 'smtp.example.org'
const good: Zone = {
  'example.org': { MX: ['10 mx.example.org'], TXT: ['v=spf1 mx -all'] },
  'mx.example.org': { A: ['198.51.100.1'] },
  [host]: { A: ['127.0.0.1'] },
  '_dmarc.example.org': { TXT: ['v=DMARC1; p=reject'] },
  [dkimName]: { TXT: [dkimValue] },
}

let dns: TestDnsServer
let app: TestApp
beforeAll(async () => {
  dns = await startDnsServer()
})
afterAll(() => dns.stop())
beforeEach(async () => {
  dns.knows(good)
  app = await testApp({
    at: new Date().toISOString(),
    config: { mail: { ...testConfig().mail, bounces: 'terug@example.org', dkim } },
  })
  keepKey(app, key)
})
afterEach(() => app.close())

const doctor = (...argv: string[]) => run(app, 'doctor', 'mail', '--dns-server', dns.address, ...argv)

it('says that all is well', async () => {
  const { code, out } = await doctor()
  expect(out).toBe(`Controle van de mail van aanmelden@example.org

goed    MX: mail aan example.org
        mx.example.org neemt dit aan: mail aan de afzender, antwoorden van ouders, teruggekomen mail.
goed    SPF: wie mail van example.org mag versturen
        Er staat wie mag versturen. Dat kost 1 van de 10 vragen die mogen.
goed    DKIM: de handtekening van example.org
        De sleutel elk2026 in de DNS hoort bij die van ELK.
goed    DMARC: wat er met valse mail van example.org gebeurt
        Anderen weigeren mail die niet echt van u is (p=reject).
goed    De afzender
        Anderen kunnen zien dat mail echt van example.org komt: aan SPF en DKIM.
later   De mailserver
        Er is geen mailserver ingesteld. Mail komt als bestand in de map outbox.
goed    Het portaal aanmelden.example.org
        De links in mail horen bij de afzender.

Alles wat te controleren is, staat goed.
`)
  expect(code).toBe(0)
})

it('gives the records that are missing in words that can be sent on', async () => {
  dns.knows({ ...good, [dkimName]: {}, '_dmarc.example.org': {} })
  const { code, out } = await doctor()
  const pieces = [dkimValue.slice(0, 255), dkimValue.slice(255)]
  expect(out).toContain(`
Stuur dit door aan wie de DNS van example.org beheert:

  Graag in de DNS van example.org:

  naam      ${dkimName}
  type      TXT
  waarde    ${dkimValue}
  Kan een waarde hoogstens 255 tekens hebben? Dan in stukken:
  "${pieces[0]}"
  "${pieces[1]}"

  naam      _dmarc.example.org
  type      TXT
  waarde    v=DMARC1; p=none

2 fouten.
Een wijziging in de DNS is soms pas na een uur te zien. Controleer dan weer met: elk doctor mail
`)
  expect(code).toBe(1)
})

it('a warning is no failure', async () => {
  dns.knows({ ...good, '_dmarc.example.org': { TXT: ['v=DMARC1; p=none'] } })
  const { code, out } = await doctor('--lang', 'en')
  expect(out).toContain('mind   DMARC: what happens to false mail of example.org')
  expect(out).toContain('\n1 thing to mind.\n')
  expect(code).toBe(0)
})

it('a script gets the same, with codes that stay', async () => {
  dns.knows({ ...good, [dkimName]: { TXT: ['v=DKIM1; p='] } })
  const { code, out, err } = await doctor('--json')
  const { ok, checks } = JSON.parse(out) as { ok: boolean; checks: Record<string, unknown>[] }
  expect([code, ok, err]).toEqual([1, false, ''])
  expect(checks.map(({ level, code: found }) => [level, found])).toEqual([
    ['ok', 'mx-ok'],
    ['ok', 'spf-ok'],
    ['problem', 'dkim-revoked'],
    ['ok', 'dmarc-ok'],
    ['ok', 'alignment-ok'],
    ['skipped', 'server-none'],
    ['ok', 'portal-ok'],
  ])
  expect(checks[2]).toMatchObject({
    subject: 'dkim',
    about: 'example.org',
    details: { selector: 'elk2026' },
    message: expect.stringContaining('ingetrokken'),
    record: { name: dkimName, type: 'TXT', value: dkimValue, replaces: 'v=DKIM1; p=' },
  })
  expect(checks[0]).toMatchObject({ record: null })
})

it('what others put in the DNS is only ever text', async () => {
  dns.knows({
    ...good,
    'example.org': { MX: ['10 mx.example.org'], TXT: ['v=spf1 \u001b]0;x\u0007\u001b[31mall\u202e'] },
  })
  const { out } = await runAs({ tty: true, env: { NO_COLOR: '1' } }, app, 'doctor', 'mail', '--dns-server', dns.address)
  expect(out).toContain('SPF')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
})

it.each(['elsewhere', '127.0.0.1:x', ''])('does not ask a name server that is none: %j', async (address) => {
  const { code, err } = await run(app, 'doctor', 'mail', '--dns-server', address)
  expect(code).toBe(2)
  expect(err).toContain('is geen adres van een nameserver')
})

it('looks at the mail of a whole home', async () => {
  expect(await doctor('--school', '18AB00')).toMatchObject({ code: 2 })
})

describe('the mail server', () => {
  const dir = mkdtempSync(join(tmpdir(), 'elk-issuer-'))
  let issuer: Awaited<ReturnType<typeof makeIssuer>>
  beforeAll(async () => {
    issuer = await makeIssuer()
    writeFileSync(join(dir, 'issuer.pem'), issuer.cert)
    vi.stubEnv('NODE_EXTRA_CA_CERTS', join(dir, 'issuer.pem'))
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(dir, { recursive: true })
  })

  interface Situation {
    code: string
    security?: SmtpSettings['security']
    speaks?: SmtpSettings['security']
    certificate?: [host: string, days: number]
    settings?: Partial<SmtpSettings>
    login?: boolean
    says?: string
  }

  it.each<Situation>([
    { code: 'server-ok', certificate: [host, 100], says: 'Inloggen lukt.' },
    { code: 'server-ok', security: 'tls', certificate: [host, 100], says: 'Het certificaat geldt tot en met' },
    { code: 'server-ok', security: 'none', says: 'blijft binnen uw netwerk' },
    { code: 'server-certificate-ends', certificate: [host, 13], says: 'geldt nog maar tot en met' },
    { code: 'server-certificate-wrong', certificate: [host, -1], says: 'is verlopen' },
    { code: 'server-certificate-wrong', security: 'tls', certificate: [host, -1], says: 'is verlopen' },
    {
      code: 'server-certificate-wrong',
      certificate: ['mx.example.org', 100],
      says: 'geldt niet voor smtp.example.org',
    },
    { code: 'server-login-refused', certificate: [host, 100], settings: { password: 'fout' }, says: '535' },
    { code: 'server-no-login', certificate: [host, 100], login: false },
    { code: 'server-no-starttls', speaks: 'none' },
    { code: 'server-no-tls', security: 'tls', speaks: 'starttls', certificate: [host, 100] },
  ])('$code: $security $speaks $certificate', async (situation) => {
    const { code, security = 'starttls', speaks = security, certificate, settings, login, says = '' } = situation
    const shown = certificate && (await makeCertificate(issuer, ...certificate))
    const server = await startTlsSmtpServer(speaks, shown, { login: login ?? true })
    const smtp = { ...plainSmtp, host, port: server.port, security, user: 'elk', password: 'geheim', ...settings }
    keepHome({ ...app, config: { ...app.config, smtp } })
    const { out } = await elk(app.home.dir, 'doctor', 'mail', '--json', '--dns-server', dns.address)
    const { checks } = JSON.parse(out) as { checks: { subject: string; code: string; message: string }[] }
    const [found] = checks.filter(({ subject }) => subject === 'server')
    expect(found).toMatchObject({ code, message: expect.stringContaining(says) })
    expect(found?.message).not.toContain('geheim')
    expect(server.begun()).toBe(0)
    await server.stop()
  })

  it('is not trusted with a certificate of an issuer that nobody knows', async () => {
    const stranger = await makeCertificate(await makeIssuer(), host, 100)
    const server = await startTlsSmtpServer('starttls', stranger)
    app.config = { ...app.config, smtp: { ...plainSmtp, host, port: server.port, security: 'starttls' } }
    const { code, out } = await doctor()
    expect(code).toBe(1)
    expect(out).toContain('fout    De mailserver smtp.example.org')
    expect(out).toContain('komt niet van een bekende uitgever')
    await server.stop()
  })

  it('may not be there', async () => {
    app.config = { ...app.config, smtp: { ...plainSmtp, host, port: 1 } }
    expect((await doctor()).out).toContain('smtp.example.org geeft geen antwoord op poort 1.')
  })
})
