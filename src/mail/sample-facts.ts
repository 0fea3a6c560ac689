import type { Application } from '../domain/application.js'
import type { BehindPupil, BehindReason } from '../domain/behind.js'
import { type ElkNumber, makeElkNumber } from '../domain/elk-number.js'
import { roundNames } from '../domain/round.js'
import { parseSchoolCode } from '../domain/school-code.js'
import { addMs, HOUR_MS, type Instant, parseIsoDay } from '../domain/time.js'
import type { FamilyFacts, SchoolFacts } from './mail-facts.js'
import type { Wordsmith } from './render-mail.js'

// Whole, so that a test can see what of it a mail keeps to itself.
const child = {
  firstName: 'Noor',
  prefix: 'van den',
  lastName: 'Berg',
  street: 'Stoomstraat',
  houseNumber: '7391',
  houseNumberSuffix: '',
  postcode: '1099 ZX',
  city: 'Diemen',
}
const reach = {
  contactName: 'Anna de Vries',
  email: 'parent@example.org',
  phone: '06 98 76 54 32',
  contactName2: 'Karim Haddad',
  email2: 'other@example.org',
  phone2: '06 11 22 33 44',
  language: 'nl',
} as const
const names = ['Noor van den Berg', 'Yusuf Yılmaz', 'Sem Jansen', 'Fatima el Amrani', 'Zoë de Wit', 'Ouissal N’Golo']

/** How things stand with the family of an invented child. */
export function sampleFamily({ config }: Wordsmith, now: Instant): FamilyFacts {
  const birthDate = parseIsoDay('2014-01-31')
  if (!birthDate) throw new TypeError('the example is not right')
  const school = sampleSchoolItself()
  return {
    to: 'family',
    recipient: reach.email,
    mayGetMail: true,
    bounced: false,
    pupil: {
      ...{ id: 1, elkNumber: sampleElkNumber(0), school: school.code, number: '1', group: '8' },
      ...{ ...child, birthDate, ...reach },
      ...{ contactByFamily: false, adviceRecordedAt: now, createdAt: now },
      ...{ preliminaryAdvice: undefined, advice: 'havo', route: 'regular' },
    },
    school,
    rounds: roundNames.map((name) => config.rounds[name]),
    hasAccount: false,
    link: {
      ...{ id: 1, pupilId: 1, purpose: 'login', nonce: '', createdAt: now, expiresAt: addMs(now, HOUR_MS) },
      ...{ usedAt: undefined, supersededAt: undefined, revokedAt: undefined },
    },
    applications: [],
    results: new Map(),
    forms: [
      {
        version: 2,
        reason: 'correction',
        child: { ...child, birthDate },
        advice: 'havo',
        route: 'regular',
        changes: [
          { field: 'lastName', old: 'Bergh', new: 'Berg' },
          { field: 'birthDate', old: '2014-01-30', new: '2014-01-31' },
        ],
        dropped: [],
        createdAt: now,
      },
    ],
  }
}

/** How things stand at an invented school, with so many invented pupils behind for each reason. */
export function sampleSchool(
  { config }: Wordsmith,
  counts: Readonly<Partial<Record<BehindReason, number>>>,
): SchoolFacts {
  const { noLogin = 0, bounced = 0, notOpened = 0, notFinished = 0 } = counts
  const behind = {
    noLogin: samplePupils(noLogin),
    bounced: samplePupils(bounced),
    notOpened: samplePupils(notOpened),
    notFinished: samplePupils(notFinished),
  }
  const school = sampleSchoolItself()
  return { to: 'school', recipient: school.email, mayGetMail: true, school, round: config.rounds['1'], behind }
}

const list = [{ department: 'north/havo', upperLevel: false }]
const application = {
  id: 1,
  pupilId: 1,
  round: '1',
  revision: 1,
  childCheckedVersion: 1,
  list,
} as const

/** An application that was begun and not handed in. */
export function started(now: Instant): Application {
  return { ...application, startedAt: now, contactCheckedAt: now, state: 'AG', submission: undefined }
}

/** An application that was handed in: by the family, or by somebody for it. */
export function definitive(now: Instant, enteredBy: string | undefined): Application {
  const submission = { id: 1, formVersion: 1, list, submittedAt: now, receiptCode: 'ABCD-EFGH-JKMN', enteredBy }
  return { ...application, startedAt: now, contactCheckedAt: now, state: 'AV', submission }
}

function sampleSchoolItself() {
  const code = parseSchoolCode('00XX00')
  if (!code) throw new TypeError('the example is not right')
  return { id: 1, code, name: 'De Regenboog', board: '', email: 'school@example.org', phone: '020 000 00 00' }
}

function samplePupils(count: number): BehindPupil[] {
  return Array.from({ length: count }, (_, index) => ({
    name: names[index % names.length] ?? '',
    elkNumber: sampleElkNumber(index),
  }))
}

/** The n-th invented ELK number, counted from 0. */
function sampleElkNumber(n: number): ElkNumber {
  const numbers = Array.from({ length: 10 }, (_, step) => makeElkNumber(String(12_345_678 + n * 10 + step)))
  const found = numbers.find((number) => number !== undefined)
  if (!found) throw new TypeError('the example is not right')
  return found
}
