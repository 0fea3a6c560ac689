import fc from 'fast-check'
import { type ParsedMail, simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addLink } from '../../src/db/links.js'
import type { RenderedMail } from '../../src/db/mail-outcomes.js'
import { type KeptPupil, replacePupilData } from '../../src/db/pupils.js'
import { type Language, languages } from '../../src/domain/language.js'
import { type MailKind, mailKinds } from '../../src/domain/mail.js'
import { addMs, HOUR_MS } from '../../src/domain/time.js'
import { type MailFacts, readMailFacts } from '../../src/mail/mail-facts.js'
import { renderMail } from '../../src/mail/render-mail.js'
import { addPupil, addSchool } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { day } from '../support/test-config.js'

let app: TestApp
let pupil: KeptPupil
let linkId: number
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T09:00' })
  await addSchool(app)
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

const submitted = { round: '1', receiptCode: 'ABCD-EFGH', submittedAt: '2026-03-26T08:00:00.000Z' }
const dataOf: Record<MailKind, object> = {
  login: {},
  'form-renewed': { version: 2 },
  receipt: submitted,
  'password-reset': {},
  'password-changed': {},
}

async function factsOf(kind: MailKind): Promise<MailFacts> {
  const facts = await readMailFacts(app, {
    kind,
    pupilId: pupil.id,
    linkId: kind === 'login' || kind === 'password-reset' ? linkId : undefined,
  })
  const changes = [{ field: 'birthDate', old: '2013-10-29', new: '2013-10-28' }] as const
  const forms = facts.forms.map((form) => ({ ...form, version: 2, changes: [...changes] }))
  return { ...facts, forms }
}

function render(kind: MailKind, language: Language, facts: MailFacts): RenderedMail {
  const mail = { id: 1, kind, language, linkId: facts.link?.id, data: dataOf[kind], createdAt: app.clock.now() }
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
  })

  it('has a Message-ID of its own on the domain of the sender, and goes to the family alone', async () => {
    const facts = await factsOf(kind)
    const [one, other] = [render(kind, language, facts), render(kind, language, facts)]
    expect(one.messageId).toMatch(/^<elk\.1\.[\w-]{20}@example\.org>$/)
    expect(one.messageId).not.toBe(other.messageId)
    expect((await simpleParser(one.message)).messageId).toBe(one.messageId)
    expect(one.recipient).toBe(pupil.email)
  })
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
  await fc.assert(
    fc.asyncProperty(
      nasty,
      nasty,
      nasty,
      fc.constantFrom(...everyMail),
      async (first, last, school, [kind, language]) => {
        const known = facts.get(kind)
        if (!known) return
        const hostile = {
          ...known,
          pupil: { ...known.pupil, firstName: first, lastName: last },
          school: { ...known.school, name: school, phone: last },
        }
        const { message } = render(kind, language, hostile)
        const parsed = await simpleParser(message)
        expect(recipients(parsed)).toEqual([pupil.email])
        expect([...parsed.headers.keys()]).toHaveLength(10)
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

function recipients({ to, cc, bcc }: ParsedMail): (string | undefined)[] {
  return [to, cc, bcc].flatMap((field) =>
    [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address)),
  )
}
