import type { App } from '../app.js'
import { makeElkNumber } from '../domain/elk-number.js'
import type { Language } from '../domain/language.js'
import type { MailKind } from '../domain/mail.js'
import { roundNames } from '../domain/round.js'
import { parseSchoolCode } from '../domain/school-code.js'
import { addMs, HOUR_MS, type Instant, parseIsoDay } from '../domain/time.js'
import type { MailContent } from '../templates/mail/mail-content.js'
import type { MailFacts } from './mail-facts.js'
import { type MailToRender, mailContent } from './render-mail.js'

/** An example of a mail, for people to look at. */
export interface SampleMail {
  /** The name of its files: the kind, what sets it apart from others of the kind, and the language. */
  name: string
  kind: MailKind
  language: Language
  content: MailContent
}

type Variant = Pick<MailToRender, 'kind' | 'data'> & { variant?: string; facts?: Partial<MailFacts> }

/** Every kind of mail in one language, about an invented child, with the settings of this home. */
export function sampleMails(app: Pick<App, 'config' | 'rehearsal'>, language: Language, now: Instant): SampleMail[] {
  const facts = sampleFacts(app, now)
  return variants(now).map(({ kind, data, variant, facts: more }) => {
    const mail = {
      id: 1,
      kind,
      data,
      language,
      linkId: kind === 'login' || kind === 'password-reset' ? 1 : undefined,
      createdAt: now,
    }
    const name = [kind, variant, language].filter(Boolean).join('.')
    return { name, kind, language, content: mailContent(app, mail, { ...facts, ...more }, now) }
  })
}

function variants(now: Instant): Variant[] {
  const application = {
    id: 1,
    pupilId: 1,
    round: '1',
    startedAt: now,
    revision: 1,
    childCheckedVersion: 1,
    contactCheckedAt: now,
    list: [],
  } as const
  const submission = {
    id: 1,
    formVersion: 1,
    list: [],
    submittedAt: now,
    receiptCode: 'ABCD-EFGH',
    enteredBy: undefined,
  }
  const started = { ...application, state: 'AG', submission: undefined } as const
  const definitive = { ...application, state: 'AV', submission } as const
  return [
    { kind: 'login', data: {} },
    { kind: 'form-renewed', data: { version: 2 }, variant: 'definitive', facts: { applications: [definitive] } },
    { kind: 'form-renewed', data: { version: 2 }, variant: 'unfinished', facts: { applications: [started] } },
    {
      kind: 'form-renewed',
      data: { version: 3, reopened: true },
      variant: 'reopened',
      facts: { applications: [started] },
    },
    { kind: 'receipt', data: { round: '1', receiptCode: submission.receiptCode, submittedAt: now } },
    { kind: 'password-reset', data: {} },
    { kind: 'password-changed', data: {} },
  ]
}

function sampleFacts({ config }: Pick<App, 'config'>, now: Instant): MailFacts {
  const code = parseSchoolCode('00XX00')
  const elkNumber = makeElkNumber('12345678')
  const birthDate = parseIsoDay('2014-01-31')
  if (!code || !elkNumber || !birthDate) throw new TypeError('the example is not right')
  const child = {
    firstName: 'Noor',
    prefix: 'van den',
    lastName: 'Berg',
    birthDate,
    street: '',
    houseNumber: '',
    houseNumberSuffix: '',
    postcode: '',
    city: '',
  }
  const reach = {
    contactName: '',
    email: 'parent@example.org',
    phone: '',
    contactName2: '',
    email2: '',
    phone2: '',
    language: 'nl',
  } as const
  const kept = {
    contactByFamily: false,
    adviceRecordedAt: now,
    createdAt: now,
    preliminaryAdvice: undefined,
    advice: 'havo',
    route: 'regular',
  } as const
  return {
    pupil: { id: 1, elkNumber, school: code, number: '1', group: '8', ...child, ...reach, ...kept },
    school: { id: 1, code, name: 'De Regenboog', board: '', email: '', phone: '020 000 00 00' },
    rounds: roundNames.map((name) => config.rounds[name]),
    hasAccount: false,
    link: {
      id: 1,
      pupilId: 1,
      purpose: 'login',
      nonce: '',
      createdAt: now,
      expiresAt: addMs(now, HOUR_MS),
      usedAt: undefined,
      supersededAt: undefined,
      revokedAt: undefined,
    },
    applications: [],
    forms: [
      {
        version: 2,
        reason: 'correction',
        child,
        advice: 'havo',
        route: 'regular',
        changes: [
          { field: 'lastName', old: '', new: '' },
          { field: 'birthDate', old: '', new: '' },
        ],
        dropped: [],
        createdAt: now,
      },
    ],
  }
}
