import type { App } from '../app.js'
import { toApplications } from '../db/applications.js'
import { type FamilyBasics, readFamilyBasics } from '../db/family-basics.js'
import { listFamilyStandings } from '../db/family-standings.js'
import { listForms } from '../db/forms.js'
import { toKnownResults } from '../db/known-results.js'
import type { QueuedMail } from '../db/mails.js'
import { listRounds } from '../db/rounds.js'
import { getPrimarySchoolById, type PrimarySchool } from '../db/schools.js'
import { readStandingFacts } from '../db/standing-facts.js'
import type { Application } from '../domain/application.js'
import { type Behind, listBehind } from '../domain/behind.js'
import type { FormVersion } from '../domain/form-version.js'
import type { MailKind } from '../domain/mail.js'
import { mayGetMail } from '../domain/only-to.js'
import type { KnownResults } from '../domain/results/known-result.js'
import type { Round, RoundName } from '../domain/round.js'
import type { MailData } from './mail-data.js'
import { mailAddress } from './outbox.js'

interface Reach {
  /** The address as it is now; empty when there is none. */
  recipient: string
  /** Whether it may get mail, while only some may: `mail.only_to`. */
  mayGetMail: boolean
}

/** How things stand at the moment a mail to a family goes out, as far as any kind of mail has to do with it. */
export interface FamilyFacts extends Reach, Omit<FamilyBasics, 'marked'> {
  to: 'family'
  /** A report came back that the address does not exist. */
  bounced: boolean
  /** Read only for a mail about the application. */
  applications: readonly Application[]
  /** How the rounds ended for the child; read only for a mail that asks the family to do something. */
  results: KnownResults
  /** Read only for word of a renewed form. */
  forms: readonly FormVersion[]
}

/** How things stand at the moment a mail to a primary school goes out. */
export interface SchoolFacts extends Reach {
  to: 'school'
  school: PrimarySchool
  /** The round that the mail is about. */
  round: Round
  behind: Behind
  link?: undefined
}

export type MailFacts = FamilyFacts | SchoolFacts

type House = Pick<App, 'db' | 'config' | 'clock' | 'vault'>
/** Reads from what was read for several mails at once. */
export type BasicsOf = Awaited<ReturnType<typeof readFamilyBasics>>

type Told = Pick<QueuedMail, 'kind' | 'pupilId' | 'schoolId' | 'linkId' | 'data'>

/** Reads how things stand for a mail; `basicsOf` when part of it has just been read for this mail and others. */
export async function readMailFacts(house: House, mail: Told, basicsOf?: BasicsOf): Promise<MailFacts> {
  if (mail.schoolId !== undefined) return await readSchoolFacts(house, mail)
  return await readFamilyFacts(house, mail, basicsOf ?? (await readFamilyBasics(house.db, house.config.rounds, [mail])))
}

const aboutApplication: readonly MailKind[] = [
  'login-reminder',
  'finish-reminder',
  'form-renewed',
  'receipt',
  'round-extended',
  'result-link',
]

/** Whoever has a seat has nothing to do. A receipt goes out even when the results cannot be read. */
const awaiting: readonly MailKind[] = ['login-reminder', 'finish-reminder', 'round-extended']

async function readFamilyFacts(
  { db, config, clock, vault }: House,
  mail: Told,
  basicsOf: BasicsOf,
): Promise<FamilyFacts> {
  const { marked, ...basics } = basicsOf(mail)
  const { id, elkNumber } = basics.pupil
  const facts = aboutApplication.includes(mail.kind) ? await readStandingFacts(db, id) : undefined
  const asked = { elkNumber, rounds: basics.rounds, now: clock.now() }
  const recipient = mailAddress(basics.pupil)
  return {
    to: 'family',
    recipient,
    mayGetMail: mayGetMail(recipient, config.mail.onlyTo),
    bounced: marked.includes(recipient.toLowerCase()),
    ...basics,
    applications: facts ? toApplications(facts.applications) : [],
    results: facts && awaiting.includes(mail.kind) ? toKnownResults(vault, facts, asked) : new Map(),
    forms: mail.kind === 'form-renewed' ? await listForms(db, id) : [],
  }
}

async function readSchoolFacts(house: House, { schoolId = 0, data }: Told): Promise<SchoolFacts> {
  const { db, config, clock } = house
  const school = await getPrimarySchoolById(db, schoolId)
  const { round } = data as MailData['school-digest']
  const pupils = await listFamilyStandings(db, house, { schools: [school.code] }, clock.now())
  return {
    to: 'school',
    recipient: school.email,
    mayGetMail: mayGetMail(school.email, config.mail.onlyTo),
    school,
    round: roundNamed(await listRounds(db, config.rounds), round),
    behind: listBehind(pupils, round),
  }
}

/** The round with this name; throws a programming error when there is none. */
export function roundNamed(rounds: readonly Round[], name: RoundName): Round {
  const round = rounds.find((candidate) => candidate.name === name)
  if (!round) throw new TypeError(`no round ${name}`)
  return round
}
