import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Finding, levelOf, type Subject } from '../../src/domain/mail-finding.js'
import { dkimRecord } from '../../src/mail/dkim-key.js'
import { checkSpf } from '../../src/mail/doctor/check-spf.js'
import { type Dns, openDns } from '../../src/mail/doctor/dns.js'
import { examineMail } from '../../src/mail/doctor/examine-mail.js'
import { dkim, keepKey, makeKey } from '../support/dkim.js'
import { type DnsMood, startDnsServer, type TestDnsServer, type Zone } from '../support/dns-server.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp, testConfig } from '../support/test-config.js'

const key = makeKey()
const { name: dkimName, value: dkimValue } = dkimRecord(dkim, key)
const mail = { ...testConfig().mail, bounces: 'terug@bounces.example.org', dkim }

/** A DNS in which nothing is missing. */
const good: Zone = {
  'example.org': { MX: ['20 mx2.example.org', '10 mx1.example.org'], TXT: ['v=spf1 -all', 'something else'] },
  'mx1.example.org': { A: ['198.51.100.1'] },
  'mx2.example.org': { AAAA: ['2001:db8::2'] },
  'bounces.example.org': { MX: ['10 mx1.example.org'], TXT: ['v=spf1 mx a:smtp.example.org ~all'] },
  'smtp.example.org': { A: ['198.51.100.7'], AAAA: ['2001:db8::7'] },
  '_dmarc.example.org': { TXT: ['v=DMARC1; p=reject; rua=mailto:x@example.org'] },
  [dkimName]: { TXT: [dkimValue] },
}

let server: TestDnsServer
let app: TestApp
let dns: Dns
beforeAll(async () => {
  server = await startDnsServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  app = await testApp({ config: { mail } })
  keepKey(app, key)
  dns = openDns(server.address)
})
afterEach(async () => {
  dns.close()
  await app.close()
})

async function examine(zone: Zone = {}, config: Partial<typeof app.config> = {}): Promise<Finding[]> {
  server.knows({ ...good, ...zone })
  return await examineMail({ ...app, config: { ...app.config, ...config } }, dns)
}

const of = (subject: Subject, findings: readonly Finding[]) => findings.filter((finding) => finding.subject === subject)
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code)

it('a home whose mail is well cared for', async () => {
  const findings = await examine()
  expect(codes(findings)).toEqual([
    'mx-ok',
    'mx-ok',
    'spf-ok',
    'dkim-ok',
    'dmarc-ok',
    'alignment-ok',
    'server-none',
    'portal-ok',
  ])
  expect(findings.filter(({ record }) => record)).toEqual([])
  expect(findings[0]).toMatchObject({
    about: 'example.org',
    details: { uses: ['from', 'reply'], host: 'mx1.example.org' },
  })
  expect(findings[2]).toMatchObject({ about: 'bounces.example.org', details: { lookups: 2 } })
  expect(findings[5]).toMatchObject({ details: { by: ['spf', 'dkim'] } })
})

it('a home of which the DNS knows nothing gets the records that it needs', async () => {
  server.knows({})
  const findings = await examineMail(app, dns)
  const records = findings.flatMap(({ code, record }) =>
    record ? [[code, record.name, record.type, record.value]] : [],
  )
  expect(records).toEqual([
    ['mx-missing', 'example.org', 'MX', undefined],
    ['mx-missing', 'bounces.example.org', 'MX', undefined],
    ['spf-missing', 'bounces.example.org', 'TXT', 'v=spf1 mx ~all'],
    ['dkim-missing', 'elk2026._domainkey.example.org', 'TXT', dkimValue],
    ['dmarc-missing', '_dmarc.example.org', 'TXT', 'v=DMARC1; p=none'],
  ])
  expect(records.flat().join()).toContain('p=MII')
})

describe('mail that has to arrive', () => {
  it.each([
    ['mx-missing', {}],
    ['mx-by-address', { A: ['198.51.100.1'] }],
    ['mx-refuses', { MX: ['0 .'] }],
    ['mx-host-unknown', { MX: ['10 gone.example.org'] }],
    ['mx-ok', { MX: ['10 gone.example.org', '20 mx1.example.org'] }],
  ] as const)('%s: %j', async (code, records) => {
    expect(codes(of('mx', await examine({ 'bounces.example.org': { TXT: [], ...records } as Zone[string] })))).toEqual([
      'mx-ok',
      code,
    ])
  })

  it('without an address for returned mail ELK does not see it', async () => {
    const findings = await examine({}, { mail: { ...mail, bounces: undefined } })
    expect(codes(of('bounces', findings))).toEqual(['bounces-unset'])
    expect(of('spf', findings)).toMatchObject([{ about: 'example.org', code: 'spf-ok' }])
  })
})

const included = (count: number): Zone =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`i${index}.example.org`, { TXT: ['v=spf1 -all'] }]))
const includes = (count: number) =>
  Array.from({ length: count }, (_, index) => `include:i${index}.example.org`).join(' ')

describe('SPF', () => {
  it.each<[code: string, texts: string[], record?: string]>([
    ['spf-missing', [], 'v=spf1 mx a:smtp.example.org ~all'],
    ['spf-missing', ['v=spf10 -all'], 'v=spf1 mx a:smtp.example.org ~all'],
    ['spf-several', ['v=spf1 -all', 'v=spf1 mx -all']],
    ['spf-wrong', ['v=spf1 ipv4:198.51.100.7 -all']],
    ['spf-wrong', ['v=spf1 ip4:198.51.100.700 -all']],
    ['spf-wrong', ['v=spf1 include:none.example.org -all']],
    ['spf-too-many-lookups', [`v=spf1 ${includes(11)} -all`]],
    ['spf-server-not-listed', [`v=spf1 ${includes(10)} -all`]],
    ['spf-open', ['v=spf1 mx +all'], 'v=spf1 mx ~all'],
    ['spf-open', ['v=spf1 all'], 'v=spf1 ~all'],
    ['spf-no-end', ['v=spf1 mx'], 'v=spf1 mx ~all'],
    ['spf-no-end', ['v=spf1 mx ?all'], 'v=spf1 mx ~all'],
    ['spf-no-end', ['v=spf1 redirect=i0.example.net']],
    ['spf-server-not-listed', ['v=spf1 mx -all']],
    ['spf-server-not-listed', ['v=spf1 ip4:198.51.100.7 -all']],
    ['spf-server-allowed', ['v=spf1 ip4:198.51.100.7 ip6:2001:db8::/64 ~all']],
    ['spf-server-allowed', ['v=spf1 a:smtp.example.org -all']],
    ['spf-server-allowed', ['V=SPF1 include:deep.example.org -ALL']],
  ])('%s: %j', async (code, texts, value) => {
    server.knows({
      ...good,
      ...included(11),
      'i0.example.net': { TXT: ['v=spf1 ?all'] },
      'deep.example.org': { TXT: ['v=spf1 include:deeper.example.org ~all'] },
      'deeper.example.org': { TXT: ['v=spf1 a:smtp.example.org ~all'] },
      'bounces.example.org': { TXT: texts },
    })
    const known = { host: 'smtp.example.org', addresses: ['198.51.100.7', '2001:db8::7'] }
    const finding = await checkSpf(dns, 'bounces.example.org', known)
    expect(finding.code).toBe(code)
    if (value !== undefined) expect(finding.record).toMatchObject({ value })
  })

  it('does not name the mail server of a provider as one that sends by itself', async () => {
    server.knows({ ...good, 'bounces.example.org': {} })
    const provider = { host: 'smtp.example.net', addresses: ['198.51.100.9'] }
    const { record } = await checkSpf(dns, 'bounces.example.org', provider)
    expect(record).toMatchObject({ value: 'v=spf1 mx ~all' })
  })

  it('cannot tell of a server on our own network by which way its mail leaves', async () => {
    server.knows(good)
    const near = { host: 'localhost', addresses: ['127.0.0.1', '10.0.0.3', '::1', 'fd00::3'] }
    expect(await checkSpf(dns, 'bounces.example.org', near)).toMatchObject({ code: 'spf-server-unknown' })
  })
})

describe('DKIM', () => {
  const [pub = ''] = /p=.*/.exec(dkimValue) ?? []
  it.each<[code: string, texts: string[], record: boolean]>([
    ['dkim-missing', [], true],
    ['dkim-ok', [`k=rsa;${pub.slice(0, 90)} ${pub.slice(90)};`], false],
    ['dkim-several', [dkimValue, dkimValue], true],
    ['dkim-revoked', ['v=DKIM1; p='], true],
    ['dkim-other-key', [dkimRecord(dkim, makeKey()).value], true],
    ['dkim-other-key', ['nonsense'], true],
    ['dkim-testing', [`v=DKIM1; t=s:y; ${pub}`], true],
  ])('%s: %j', async (code, texts, record) => {
    const [finding] = of('dkim', await examine({ [dkimName]: { TXT: texts } }))
    expect(finding?.code).toBe(code)
    expect(finding?.record !== undefined).toBe(record)
    if (record) expect(finding?.record).toEqual({ name: dkimName, type: 'TXT', value: dkimValue, replaces: texts[0] })
  })

  it('is found behind an alias', async () => {
    const zone = { [dkimName]: { CNAME: 'key.example.net' }, 'key.example.net': { TXT: [dkimValue] } }
    expect(codes(of('dkim', await examine(zone)))).toEqual(['dkim-ok'])
  })

  it('tells when ELK does not sign, cannot sign, or has a short key', async () => {
    const unset = await examine({}, { mail: { ...mail, dkim: undefined } })
    expect(codes(of('dkim', unset))).toEqual(['dkim-unset'])
    const elsewhere = { ...dkim, keyFile: 'elsewhere.key' }
    const [gone] = of('dkim', await examine({}, { mail: { ...mail, dkim: elsewhere } }))
    expect(gone).toMatchObject({ code: 'dkim-no-key', details: { reason: 'missing', file: 'elsewhere.key' } })
    const short = makeKey(1024)
    keepKey(app, short)
    dns = openDns(server.address)
    const found = await examine({ [dkimName]: { TXT: [dkimRecord(dkim, short).value] } })
    expect(of('dkim', found)).toMatchObject([{ code: 'dkim-short-key', details: { bits: 1024 } }])
  })
})

describe('DMARC', () => {
  it.each<[code: string, texts: string[]]>([
    ['dmarc-missing', []],
    ['dmarc-missing', ['v=spf1 -all']],
    ['dmarc-several', ['v=DMARC1; p=none', 'v=DMARC1; p=reject']],
    ['dmarc-wrong', ['v=DMARC1']],
    ['dmarc-wrong', ['v=DMARC1; p=strict']],
    ['dmarc-wrong', ['v=DMARC1; p=none; p=reject']],
    ['dmarc-only-watches', ['v=DMARC1;p=none']],
    ['dmarc-ok', ['v=DMARC1; p=Quarantine; pct=100']],
    ['dmarc-ok', ['v=DMARC1 ; p = reject ; fo=1']],
  ])('%s: %j', async (code, texts) => {
    expect(codes(of('dmarc', await examine({ '_dmarc.example.org': { TXT: texts } })))).toEqual([code])
  })

  it('of a part of an organisation is that of the organisation, with its own word for parts', async () => {
    const from = 'elk@mail.scholen.example.org'
    const part = { mail: { ...mail, from } }
    expect(codes(of('dmarc', await examine({}, part)))).toEqual(['dmarc-ok'])
    dns = openDns(server.address)
    const zone = { '_dmarc.example.org': { TXT: ['v=DMARC1; p=reject; sp=none'] } }
    expect(codes(of('dmarc', await examine(zone, part)))).toEqual(['dmarc-only-watches'])
  })

  it.each<[title: string, settings: Partial<typeof mail>, record: string, by: string[] | undefined]>([
    ['both ways', {}, '', ['spf', 'dkim']],
    ['by the signature only', { bounces: 'x@example.net' }, '', ['dkim']],
    ['by the envelope only', { dkim: { ...dkim, domain: 'example.net' } }, '', ['spf']],
    [
      'not, when both are strangers',
      { bounces: 'x@example.net', dkim: { ...dkim, domain: 'example.net' } },
      '',
      undefined,
    ],
    ['not by a part of the domain, when it must be the same', {}, '; aspf=s', ['dkim']],
    [
      'not at all, when both must be the same',
      { dkim: { ...dkim, domain: 'x.example.org' } },
      '; aspf=s; adkim=s',
      undefined,
    ],
    [
      'not, when others have a domain under the same register',
      { from: 'a@x.co.uk', bounces: 'a@y.co.uk', dkim: undefined as never },
      '',
      undefined,
    ],
  ])('knows our mail %s', async (_, settings, strict, by) => {
    const zone = { '_dmarc.example.org': { TXT: [`v=DMARC1; p=reject${strict}`] } }
    const [finding] = of('alignment', await examine(zone, { mail: { ...mail, ...settings } }))
    expect(finding?.code).toBe(by ? 'alignment-ok' : 'alignment-missing')
    if (by) expect(finding?.details).toEqual({ by })
  })
})

it.each([
  ['portal-ok', 'https://aanmelden.example.org'],
  ['portal-elsewhere', 'https://aanmelden.example.net'],
  ['portal-practice', 'http://localhost:8080'],
  ['portal-practice', 'http://[::1]:8080'],
])('%s: %s', async (code, url) => {
  const findings = await examine({}, { portal: { url, trustedProxies: [] } })
  expect(codes(of('portal', findings))).toEqual([code])
})

describe('a name server that does not answer', () => {
  it.each<[mood: DnsMood, reason: string]>([
    ['broken', 'ESERVFAIL'],
    ['refusing', 'EREFUSED'],
  ])('is not taken for a record that is missing: %s', async (mood, reason) => {
    const names = ['example.org', 'bounces.example.org', dkimName, '_dmarc.example.org']
    server.knows(good, Object.fromEntries(names.map((name) => [name, mood])))
    const findings = await examineMail(app, dns)
    expect(codes(findings).filter((code) => code !== 'server-none' && code !== 'portal-ok')).toEqual(
      Array.from({ length: 5 }, () => 'dns-silent'),
    )
    expect(findings[0]).toMatchObject({ details: { question: 'example.org', reason } })
    expect(findings.filter((finding) => levelOf(finding) === 'problem')).toHaveLength(5)
    expect(findings.filter(({ record }) => record)).toEqual([])
  })

  it('in the middle of an SPF record is no verdict on the record', async () => {
    const zone = { 'bounces.example.org': { MX: [], TXT: ['v=spf1 include:far.example.org -all'] } }
    server.knows({ ...good, ...zone }, { 'far.example.org': 'broken' })
    const [finding] = of('spf', await examineMail(app, dns))
    expect(finding).toMatchObject({ code: 'dns-silent', details: { question: 'far.example.org' } })
  })

  it('holds nobody up for more than seconds, and nothing else', async () => {
    server.knows(good, { 'bounces.example.org': 'silent' })
    const begun = Date.now()
    const findings = await examineMail(app, dns)
    expect(Date.now() - begun).toBeLessThan(12_000)
    expect(of('spf', findings)).toMatchObject([{ code: 'dns-silent', details: { reason: 'ETIMEOUT' } }])
    expect(codes(of('dmarc', findings))).toEqual(['dmarc-ok'])
  })

  it('can be given up on', async () => {
    server.knows(good, { 'bounces.example.org': 'silent' })
    const examined = examineMail(app, dns)
    dns.close()
    expect(of('spf', await examined)).toMatchObject([{ code: 'dns-silent', details: { reason: 'ECANCELLED' } }])
  })
})

describe('the mail server', () => {
  it('is not looked for in a rehearsal', async () => {
    server.knows(good)
    const settings = { ...plainSmtp, port: 1 }
    const findings = await examineMail({ ...app, rehearsal: true, config: { ...app.config, smtp: settings } }, dns)
    expect(codes(of('server', findings))).toEqual(['server-practice'])
  })

  it('has a name that somebody knows', async () => {
    const smtp = { ...plainSmtp, host: 'nowhere.invalid' }
    expect(codes(of('server', await examine({}, { smtp })))).toEqual(['server-unknown'])
  })
})
