import { GUARANTEED_ROUND, type GuaranteeLengths, schoolsForGuarantee } from './guarantee.js'
import { currentRound, extended, type Round, roundState } from './round.js'
import { routeKind } from './route.js'
import { loginStates, type PupilStatus, statusFar } from './status.js'
import { HOUR_MS, type Instant, msBetween } from './time.js'

/** Why a family needs someone's attention, the most urgent first. */
export const attentions = [
  'closing-soon',
  'no-place',
  'login-bounced',
  'no-final-advice',
  'advice-late',
  'no-email',
  'login-late',
  'round-missed',
  'short-list',
] as const

export type Attention = (typeof attentions)[number]

/** What the marks are measured against: the moment, the year's rounds and deadlines, and the guarantee. */
export interface Yardstick {
  at: Instant
  rounds: readonly Round[]
  /** The first moment at which each is late. */
  lateFrom: { advice: Instant; login: Instant }
  guarantee: GuaranteeLengths
}

const CLOSING_SOON_MS = 48 * HOUR_MS

/** The attention marks of a pupil, the most urgent first. */
export function attentionMarks(status: PupilStatus, yardstick: Yardstick): Attention[] {
  return attentions.filter((mark) => applies[mark](status, yardstick))
}

const applies: Record<Attention, (status: PupilStatus, yardstick: Yardstick) => boolean> = {
  'closing-soon': (status, yardstick) => {
    const round = currentRound(roundsOf(status, yardstick.rounds), yardstick.at)
    const open = roundState(round, yardstick.at) === 'open'
    return awaited(status) && open && msBetween(yardstick.at, round.closesAt) <= CLOSING_SOON_MS
  },
  'no-place': (status) => statusFar(status) === 'without-place',
  'login-bounced': (status) => awaited(status) && status.bounced && status.login.state !== 'account',
  'no-final-advice': ({ adviceRecordedAt }) => adviceRecordedAt === undefined,
  'advice-late': (status, { lateFrom }) =>
    statusFar(status) === 'nothing-yet' && isLate(status.adviceRecordedAt, lateFrom.advice),
  'no-email': (status) => awaited(status) && !status.hasEmail && status.login.state === 'none',
  'login-late': (status, { at, lateFrom }) => awaited(status) && isLate(loginMoment(status, at), lateFrom.login),
  'round-missed': (status, yardstick) =>
    awaited(status) && statusFar(status) === 'nothing-yet' && firstRoundOver(status, yardstick),
  'short-list': (status, { guarantee }) =>
    !status.results.has(GUARANTEED_ROUND) &&
    (status.listedSchools ?? Number.POSITIVE_INFINITY) <
      (schoolsForGuarantee(status, GUARANTEED_ROUND, guarantee) ?? 0),
}

function isLate(instant: Instant | undefined, from: Instant): boolean {
  return instant !== undefined && instant >= from
}

/** When the first login went out, or now while it has not; undefined once the family has an account. */
function loginMoment({ login, firstLoginAt }: PupilStatus, at: Instant): Instant | undefined {
  return login.state === 'account' ? undefined : (firstLoginAt ?? at)
}

/** Whether the family is yet to hand in on the portal. */
function awaited(status: PupilStatus): boolean {
  const far = statusFar(status)
  return routeKind(status.route) !== 'paper' && far !== 'placed' && far !== 'handed-in'
}

function roundsOf({ extensions }: PupilStatus, rounds: readonly Round[]): readonly Round[] {
  return Object.keys(extensions).length === 0 ? rounds : rounds.map((round) => extended(round, extensions[round.name]))
}

function firstRoundOver(status: PupilStatus, { rounds, at }: Yardstick): boolean {
  const [first] = roundsOf(status, rounds)
  return first !== undefined && at >= first.closesAt
}

/** A pupil's dots together with its attention marks. */
export interface MarkedStatus extends PupilStatus {
  attention: Attention[]
}

/** Orders pupils by how urgently their families need a call: the gravest mark first, then who is furthest behind. */
export function byUrgency(one: MarkedStatus, other: MarkedStatus): number {
  return gravity(one) - gravity(other) || progress(one) - progress(other)
}

function gravity({ attention: [gravest] }: MarkedStatus): number {
  return gravest ? attentions.indexOf(gravest) : attentions.length
}

function progress({ login, rounds }: PupilStatus): number {
  const started = Object.values(rounds).some(({ state }) => state !== 'none')
  return started ? loginStates.length : loginStates.indexOf(login.state)
}
