import { type FamilyLanguage, isHelpLanguage } from '../domain/language.js'
import type { MailKind } from '../domain/mail.js'
import type { Instant } from '../domain/time.js'
import type { MailContent } from '../templates/mail/mail-content.js'
import type { MailData } from './mail-data.js'
import type { MailFacts } from './mail-facts.js'
import { mailContent, type Wordsmith } from './render-mail.js'
import { definitive, sampleFamily, sampleSchool, started } from './sample-facts.js'

/** An example of a mail, for people to look at. */
export interface SampleMail {
  /** The name of its files: the kind, what sets it apart from others of the kind, and the language. */
  name: string
  kind: MailKind
  language: FamilyLanguage
  content: MailContent
}

interface Sample<Kind extends MailKind = MailKind> {
  kind: Kind
  variant?: string
  data: MailData[Kind]
  facts: MailFacts
}

const withLink: readonly MailKind[] = ['login', 'login-reminder', 'password-reset']

/** Every kind of mail that there is in one language, about an invented child, with the settings of this home. */
export function sampleMails(house: Wordsmith, language: FamilyLanguage, now: Instant): SampleMail[] {
  const samples = [...toFamilies(house, now), ...(isHelpLanguage(language) ? [] : toSchools(house))]
  return samples.map(({ kind, data, variant, facts }) => {
    const linkId = withLink.includes(kind) ? 1 : undefined
    const mail = { id: 1, kind, data, language, linkId, createdAt: now }
    const name = [kind, variant, language].filter(Boolean).join('.')
    return { name, kind, language, content: mailContent(house, mail, facts, now) }
  })
}

function toFamilies(house: Wordsmith, now: Instant): Sample[] {
  const facts = sampleFamily(house, now)
  const [ag, av, byStaff] = [started(now), definitive(now, undefined), definitive(now, 'staff')]
  const receipt = { round: '1', receiptCode: 'ABCD-EFGH-JKMN', submittedAt: now } as const
  const { closesAt } = house.config.rounds['1']
  return [
    sample('login', {}, facts),
    sample('login-reminder', { round: '1', last: false }, facts),
    sample('login-reminder', { round: '1', last: true }, facts, 'last'),
    sample('finish-reminder', { round: '1', last: false }, { ...facts, applications: [ag] }),
    sample('finish-reminder', { round: '1', last: true }, { ...facts, applications: [ag] }, 'last'),
    sample('finish-reminder', { round: '1', last: false }, facts, 'not-begun'),
    sample('form-renewed', { version: 2 }, { ...facts, applications: [av] }, 'definitive'),
    sample('form-renewed', { version: 2 }, { ...facts, applications: [ag] }, 'unfinished'),
    sample('form-renewed', { version: 3, reopened: true }, { ...facts, applications: [ag] }, 'reopened'),
    sample('receipt', receipt, { ...facts, applications: [av] }),
    sample('receipt', receipt, { ...facts, applications: [byStaff] }, 'by-school'),
    sample('receipt', { ...receipt, round: 'completion' }, facts, 'no-moment'),
    sample('round-extended', { round: '1', closesAt }, facts),
    sample('result-link', { round: '1' }, facts),
    sample('result-link', { round: 'completion' }, facts, 'no-moment'),
    sample('password-reset', {}, facts),
    sample('password-changed', {}, facts),
    sample('password-changed', {}, { ...facts, school: { ...facts.school, phone: '' } }, 'no-phone'),
  ]
}

function toSchools(house: Wordsmith): Sample[] {
  const data = { round: '1', last: false } as const
  return [
    sample('school-digest', data, sampleSchool(house, { notOpened: 3 })),
    sample(
      'school-digest',
      data,
      sampleSchool(house, { noLogin: 1, bounced: 1, notOpened: 45, notFinished: 2 }),
      'many',
    ),
  ]
}

function sample<Kind extends MailKind>(kind: Kind, data: MailData[Kind], facts: MailFacts, variant = ''): Sample {
  return { kind, data, facts, variant }
}
