import type { QueuedMail } from '../db/mails.js'
import { countBehind } from '../domain/behind.js'
import { type FamilyCourse, isDone, isPlaced } from '../domain/family-standing.js'
import { linkState } from '../domain/link-state.js'
import type { DropReason } from '../domain/mail-reason.js'
import type { RoundName } from '../domain/round.js'
import { routeKind } from '../domain/route.js'
import type { Instant } from '../domain/time.js'
import type { MailData } from './mail-data.js'
import { type FamilyFacts, type MailFacts, roundNamed, type SchoolFacts } from './mail-facts.js'
import { isResultNews } from './result-links.js'

type Told = Pick<QueuedMail, 'kind' | 'data'>

/** Why a mail must not go any more, now that its turn has come; undefined when it still says what is so. */
export function whyNot(mail: Told, facts: MailFacts, now: Instant): DropReason | undefined {
  if (facts.recipient === '') return 'no-email'
  if (!facts.mayGetMail) return 'only-to'
  if (facts.to === 'school') return whyNoDigest(facts, now)
  return facts.bounced ? 'address-bounced' : whyNotToFamily(mail, facts, now)
}

function whyNotToFamily({ kind, data }: Told, facts: FamilyFacts, now: Instant): DropReason | undefined {
  switch (kind) {
    case 'login':
      return whyNoLogin(facts, now)
    case 'login-reminder':
      return whyNoReminder(facts, data as MailData[typeof kind], now) ?? whyNoAccountYet(facts, now)
    case 'finish-reminder':
      return whyNoReminder(facts, data as MailData[typeof kind], now) ?? whyNoAccount(facts)
    case 'round-extended':
      return whyNotExtended(facts, data as MailData[typeof kind], now)
    case 'result-link':
      return whyNoResult(facts, data as MailData[typeof kind], now)
    case 'password-reset':
      return whyNoAccount(facts) ?? whyNoLink(facts, now)
    case 'password-changed':
      return whyNoAccount(facts)
    case 'form-renewed':
      return whyNotReopened(data as MailData[typeof kind], facts)
    case 'receipt':
      return undefined
    case 'school-digest':
      throw new TypeError('a school digest goes to a school')
  }
}

function whyNoLogin(facts: FamilyFacts, now: Instant): DropReason | undefined {
  if (facts.hasAccount) return 'has-account'
  if (facts.rounds.every(({ closesAt }) => closesAt <= now)) return 'rounds-over'
  return whyNoLink(facts, now) ?? whyOnPaper(facts)
}

function whyNoReminder(
  facts: FamilyFacts,
  { round }: MailData['login-reminder' | 'finish-reminder'],
  now: Instant,
): DropReason | undefined {
  const done = whyDone(facts, round)
  if (done) return done
  return isOver(facts, round, now) ? 'too-late' : whyOnPaper(facts)
}

function whyNoAccountYet(facts: FamilyFacts, now: Instant): DropReason | undefined {
  return facts.hasAccount ? 'has-account' : whyNoLink(facts, now)
}

function whyNotExtended(
  facts: FamilyFacts,
  { round, closesAt }: MailData['round-extended'],
  now: Instant,
): DropReason | undefined {
  const done = whyDone(facts, round)
  if (done) return done
  if (isOver(facts, round, now)) return 'too-late'
  return roundNamed(facts.rounds, round).closesAt === closesAt ? whyOnPaper(facts) : 'overtaken'
}

function whyNoResult(
  { rounds, applications }: FamilyFacts,
  { round: name }: MailData['result-link'],
  now: Instant,
): DropReason | undefined {
  const round = roundNamed(rounds, name)
  const isDefinitive = applications.some((application) => application.round === name && application.submission)
  if (!round.resultsAt || !isDefinitive) return 'overtaken'
  return isResultNews(round, now) ? undefined : 'too-late'
}

function whyNoDigest({ round, behind }: SchoolFacts, now: Instant): DropReason | undefined {
  if (now >= round.closesAt) return 'too-late'
  return countBehind(behind) === 0 ? 'nobody-behind' : undefined
}

/** Word that an application is open again comes too late when it is definitive once more. */
function whyNotReopened({ reopened }: MailData['form-renewed'], { applications }: FamilyFacts): DropReason | undefined {
  return reopened && applications.at(-1)?.state === 'AV' ? 'already-definitive' : undefined
}

function whyNoAccount({ hasAccount }: FamilyFacts): DropReason | undefined {
  return hasAccount ? undefined : 'no-account'
}

function whyNoLink({ link }: FamilyFacts, now: Instant): DropReason | undefined {
  if (!link) throw new TypeError('this kind of mail brings a link')
  const state = linkState(link, now)
  return state === 'open' ? undefined : `link-${state}`
}

function whyOnPaper({ pupil }: FamilyFacts): DropReason | undefined {
  return routeKind(pupil.route) === 'paper' ? 'paper-route' : undefined
}

function whyDone({ applications, results }: FamilyFacts, round: RoundName): DropReason | undefined {
  const course: FamilyCourse = {
    applications: new Map(applications.map((application) => [application.round, application])),
    results,
  }
  if (isPlaced(course)) return 'placed'
  return isDone(course, round) ? 'already-definitive' : undefined
}

function isOver({ rounds }: FamilyFacts, round: RoundName, now: Instant): boolean {
  return now >= roundNamed(rounds, round).closesAt
}
