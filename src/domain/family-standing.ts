import type { BehindReason } from './behind.js'
import { howFar } from './how-far.js'
import type { MailState } from './mail.js'
import type { NotRemindedReason } from './no-reminder.js'
import type { KnownResults } from './results/known-result.js'
import type { Round, RoundName } from './round.js'
import { type Route, routeKind } from './route.js'
import { addMs, HOUR_MS, type Instant } from './time.js'

/** The newest login of a family that was not revoked, by mail or as a letter. */
export interface NewestLogin {
  state: MailState
  /** When it got into that state. */
  at: Instant
  recipient: string
  /** Its link, as long as the family can open it. */
  openLink: number | undefined
}

export interface StartedApplication {
  state: 'AG' | 'AV'
  /** When the family last changed something, or staff opened it again. */
  changedAt: Instant
}

/** What of a family decides about its reminders. */
export interface FamilyStanding {
  route: Route
  hasForm: boolean
  /** Empty when there is none. */
  address: string
  /** A report came back that the address does not exist. */
  bounced: boolean
  /** When it made its account; undefined when it has none. */
  accountSince: Instant | undefined
  login: NewestLogin | undefined
  applications: ReadonlyMap<RoundName, StartedApplication>
  /** How the rounds ended for it, as far as it may know. */
  results: KnownResults
}

/** What to remind a family of, and from when that makes sense. */
export type Errand =
  | { kind: 'login-reminder'; linkId: number; base: Instant; notBefore: Instant }
  | { kind: 'finish-reminder'; base: Instant; notBefore: Instant }

// Nobody is told twice within hours, nor while busy.
const AFTER_LOGIN_MS = 6 * HOUR_MS
const AFTER_CHANGE_MS = HOUR_MS

/** What a family is to be reminded of in a round, or why of nothing. */
export function errandOf(family: FamilyStanding, { name, opensAt }: Round): Errand | NotRemindedReason {
  if (routeKind(family.route) === 'paper') return 'paper-route'
  if (isPlaced(family)) return 'placed'
  if (isDone(family, name)) return 'definitive'
  if (!family.hasForm) return 'no-final-advice'
  if (family.address === '') return 'no-email'
  if (family.bounced) return 'bounced'
  if (family.accountSince === undefined) return loginErrand(family.login, opensAt)
  const base = laterOf(family.applications.get(name)?.changedAt ?? family.accountSince, opensAt)
  return { kind: 'finish-reminder', base, notBefore: addMs(base, AFTER_CHANGE_MS) }
}

function loginErrand(login: NewestLogin | undefined, opensAt: Instant): Errand | NotRemindedReason {
  if (!login || login.state === 'dropped') return 'no-login'
  if (login.state === 'failed') return 'login-failed'
  if (login.state === 'unknown') return 'login-unknown'
  if (login.state !== 'sent') return 'login-on-its-way'
  if (login.openLink === undefined) return 'no-login'
  const base = laterOf(login.at, opensAt)
  return { kind: 'login-reminder', linkId: login.openLink, base, notBefore: addMs(base, AFTER_LOGIN_MS) }
}

function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other
}

/** What a family handed in or began, and how that ended. */
export interface FamilyCourse {
  applications: ReadonlyMap<RoundName, Pick<StartedApplication, 'state'>>
  results: KnownResults
}

/** Whether the child has a seat, as far as its family may know. */
export function isPlaced({ applications, results }: FamilyCourse): boolean {
  return howFar(handedIn(applications), results) === 'placed'
}

/**
 * Whether a family has nothing to do in a round: the child has a seat, it handed in for this round, or what it handed in for
 * another has yet to end and it did not begin here.
 */
export function isDone({ applications, results }: FamilyCourse, round: RoundName): boolean {
  const far = howFar(handedIn(applications), results)
  const own = applications.get(round)
  return far === 'placed' || (own ? own.state === 'AV' : far === 'handed-in')
}

function handedIn(applications: FamilyCourse['applications']): RoundName[] {
  return [...applications].filter(([, { state }]) => state === 'AV').map(([round]) => round)
}

/** What is the matter with a family that is behind in a round; undefined when it is not. */
export function whyBehind(family: FamilyStanding, round: RoundName): BehindReason | undefined {
  const { login, accountSince, address, bounced } = family
  if (routeKind(family.route) === 'paper' || isDone(family, round)) return undefined
  if (accountSince !== undefined) return 'notFinished'
  if (bounced || (login?.state === 'failed' && login.recipient === address)) return 'bounced'
  return login?.state === 'sent' || login?.state === 'unknown' ? 'notOpened' : 'noLogin'
}
