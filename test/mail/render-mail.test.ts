import fc from 'fast-check'
import { type ParsedMail, simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addLink } from '../../src/db/links.js'
import type { RenderedMail } from '../../src/db/mail-outcomes.js'
import { type KeptPupil, replacePupilData } from '../../src/db/pupils.js'
import type { PrimarySchool } from '../../src/db/schools.js'
import { type FamilyLanguage, languages } from '../../src/domain/language.js'
import { type MailKind, mailKinds } from '../../src/domain/mail.js'
import { addMs, HOUR_MS } from '../../src/domain/time.js'
import type { MailData } from '../../src/mail/mail-data.js'
import { type MailFacts, readMailFacts } from '../../src/mail/mail-facts.js'
import { renderMail } from '../../src/mail/render-mail.js'
import { addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { day, moment } from '../support/test-config.js'

let app: TestApp
let school: PrimarySchool
let pupil: KeptPupil
let linkId: number
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T09:00' })
  school = await addSchool(app)
  pupil = await addPupil(app, {
    advice: 'havo/vwo',
    birthDate: day('2013-10-29'),
    street: 'Geheimstraat',
    houseNumber: '7391',
    postcode: '1099 ZX',
    city: 'Verborgenstad',
    contactName: 'Ouder Eenmans',
    phone: '06 98 76 54 32',
    contactName2: 'Ouder Tweemans',
    email2: 'tweede@example.org',
    phone2: '06 11 22 33 44',
    number: '8812',
  })
  const link = { pupilId: pupil.id, purpose: 'login', nonce: 'nonce', tokenHash: 'hash' } as const
  linkId = await app.db
    .transaction()
    .execute((trx) => addLink(trx, { ...link, createdAt: app.clock.now(), expiresAt: addMs(app.clock.now(), HOUR_MS) }))
})
afterEach(() => app.close())

const data: MailData = {
  login: {},
  'login-reminder': { round: '1', last: true },
  'finish-reminder': { round: '1', last: true },
  'form-renewed': { version: 2 },
  receipt: { round: '1', receiptCode: 'ABCD-EFGH-JKMN', submittedAt: moment('2026-03-26T09:00') },
  'round-extended': { round: '1', closesAt: moment('2026-04-02T12:00') },
  'result-link': { round: '1' },
  'password-reset': {},
  'password-changed': {},
  'school-digest': { round: '1', last: false },
}
const withLink: readonly MailKind[] = ['login', 'login-reminder', 'password-reset']

async function factsOf(kind: MailKind): Promise<MailFacts> {
  const toSchool = kind === 'school-digest'
  const facts = await readMailFacts(app, {
    kind,
    data: data[kind],
    pupilId: toSchool ? undefined : pupil.id,
    schoolId: toSchool ? school.id : undefined,
    linkId: withLink.includes(kind) ? linkId : undefined,
  })
  if (facts.to === 'school') return facts
  const changes = [{ field: 'birthDate', old: '2013-10-29', new: '2013-10-28' }] as const
  const forms = facts.forms.map((form) => ({ ...form, version: 2, changes: [...changes] }))
  return { ...facts, forms }
}

function render(kind: MailKind, language: FamilyLanguage, facts: MailFacts): RenderedMail {
  const mail = {
    id: 1,
    kind,
    language,
    linkId: facts.to === 'family' ? facts.link?.id : undefined,
    data: data[kind],
    createdAt: app.clock.now(),
  }
  return renderMail(app, mail, facts, app.clock.now())
}

const everyMail = mailKinds.flatMap((kind) => languages.map((language) => [kind, language] as const))

describe.each(everyMail)('%s in %s', (kind, language) => {
  it('holds nothing that must not be in a mail', async () => {
    const { message, recipient } = render(kind, language, await factsOf(kind))
    const parsed = await simpleParser(message)
    const said = `${parsed.subject} ${parsed.text} ${parsed.html}`.toLowerCase()
    const secrets = [
      '2013',
      '29 okt',
      '29-10',
      '29 oct',
      'geheimstraat',
      '7391',
      '1099',
      'zx',
      'verborgenstad',
      'havo',
      'vwo',
      'eenmans',
      'tweemans',
    ]
    for (const secret of [...secrets, '98 76', 'tweede@', '11 22 33', '8812', recipient])
      expect(said).not.toContain(secret)
    expect(said).toContain(kind === 'school-digest' ? 'fatima el amrani' : 'fatima')
  })

  it('has a Message-ID of its own on the domain of the sender, and goes to whom it is for alone', async () => {
    const facts = await factsOf(kind)
    const [one, other] = [render(kind, language, facts), render(kind, language, facts)]
    expect(one.messageId).toMatch(/^<elk\.1\.[\w-]{20}@example\.org>$/)
    expect(one.messageId).not.toBe(other.messageId)
    expect((await simpleParser(one.message)).messageId).toBe(one.messageId)
    expect(one.recipient).toBe(kind === 'school-digest' ? school.email : pupil.email)
  })
})

it.each([
  ['nl', 'nl'],
  ['en', 'en'],
  ['tr', 'tr, nl'],
  ['ar', 'ar, nl'],
] as const)('a mail in %s says that it is in %s', async (language, said) => {
  const { message } = render('login', language, await factsOf('login'))
  expect((await simpleParser(message)).headers.get('content-language')).toBe(said)
})

it('the overview for a school names nobody in its subject, and only the pupils of that school', async () => {
  const other = await addSchool(app, { code: schoolCode('21CD00'), name: 'De Boog' })
  await addPupil(app, { school: other.code, firstName: 'Bram', advice: 'havo' })
  const { subject, text } = await simpleParser(render('school-digest', 'nl', await factsOf('school-digest')).message)
  expect(subject).toBe('Aanmelden middelbare school: 1 van uw leerlingen nog niet klaar')
  expect(text).toContain(`- Fatima el Amrani (${pupil.elkNumber})`)
  expect(text).toContain('elk status --needs-help --school 18AB00')
  expect(text).not.toContain('Bram')
})

it('a family whose first address was taken away gets its mail at the second', async () => {
  await app.db.transaction().execute((trx) => replacePupilData(trx, pupil, { email: '' }, app.clock.now()))
  expect(render('login', 'nl', await factsOf('login')).recipient).toBe('tweede@example.org')
})

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '\r\nBcc: evil@example.net',
    '--=_elk--',
    '\u001b[31m',
    '\u202eevil',
    '<script>alert(1)</script>',
    '"><img src=x>',
    '=HYPERLINK("x")',
    '&lt;b&gt;',
  ),
)

it('no name of a child or a school can break out of a mail', async () => {
  const facts = new Map(await Promise.all(mailKinds.map(async (kind) => [kind, await factsOf(kind)] as const)))
  const usual = await simpleParser(render('login', 'nl', await factsOf('login')).message)
  const headers = [...usual.headers.keys()]
  await fc.assert(
    fc.asyncProperty(
      nasty,
      nasty,
      nasty,
      fc.constantFrom(...everyMail),
      async (first, last, school, [kind, language]) => {
        const known = facts.get(kind)
        if (!known) return
        const hostile = withNames(known, { first, last, school })
        const { message } = render(kind, language, hostile)
        const parsed = await simpleParser(message)
        expect(recipients(parsed)).toEqual([known.recipient])
        expect([...parsed.headers.keys()]).toEqual(headers)
        expect(parsed.attachments).toEqual([])
        expect(parsed.text?.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
        const html = String(parsed.html)
        expect(html.match(/<(script|img)/g)).toBeNull()
        expect(html.match(/<a /g)).toHaveLength(1)
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      },
    ),
    { numRuns: 150 },
  )
})

/** The same facts about a child and a school with other names. */
function withNames(facts: MailFacts, { first, last, school }: Record<'first' | 'last' | 'school', string>): MailFacts {
  const named = { ...facts.school, name: school, phone: last }
  if (facts.to === 'family')
    return { ...facts, school: named, pupil: { ...facts.pupil, firstName: first, lastName: last } }
  const noLogin = facts.behind.noLogin.map((behind) => ({ ...behind, name: `${first} ${last}` }))
  return { ...facts, school: named, behind: { ...facts.behind, noLogin } }
}

function recipients({ to, cc, bcc }: ParsedMail): (string | undefined)[] {
  return [to, cc, bcc].flatMap((field) =>
    [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address)),
  )
}
