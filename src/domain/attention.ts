import { amsterdamDay } from './amsterdam-time.js'
import type { GuaranteeLengths } from './preference-list.js'
import { currentRound, extended, type Round, roundState } from './round.js'
import { routeKind } from './route.js'
import type { PupilStatus } from './status.js'
import { type Day, HOUR_MS, type Instant, msBetween } from './time.js'

/** Why a family needs someone's attention, the most urgent first. */
export const attentions = [
  'closing-soon',
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
  deadlines: { advice: Day; login: Day }
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
    return online(status) && open && notDone(status) && msBetween(yardstick.at, round.closesAt) <= CLOSING_SOON_MS
  },
  'login-bounced': (status) => status.bounced && status.login.state !== 'account',
  'no-final-advice': ({ adviceRecordedAt }) => adviceRecordedAt === undefined,
  'advice-late': ({ adviceRecordedAt }, { deadlines }) => adviceRecordedAt !== undefined && amsterdamDay(adviceRecordedAt) > deadlines.advice,
  'no-email': (status) => online(status) && !status.hasEmail && status.login.state === 'none',
  'login-late': (status, { at, deadlines }) => online(status) && status.login.state === 'none' && amsterdamDay(at) > deadlines.login,
  'round-missed': (status, yardstick) => online(status) && missedFirstRound(status, yardstick),
  'short-list': (status, { guarantee }) => status.listedSchools !== undefined && status.advice !== undefined && status.listedSchools < guarantee[status.advice],
}

function online({ route }: PupilStatus): boolean {
  return routeKind(route) !== 'paper'
}

function notDone({ rounds }: PupilStatus): boolean {
  return Object.values(rounds).every(({ state }) => state !== 'AV')
}

function roundsOf({ extensions }: PupilStatus, rounds: readonly Round[]): Round[] {
  return rounds.map((round) => extended(round, extensions[round.name]))
}

function missedFirstRound(status: PupilStatus, { rounds, at }: Yardstick): boolean {
  const first = roundsOf(status, rounds)[0]
  return first !== undefined && at >= first.closesAt && notDone(status)
}

/** How urgently a family needs a call: lower comes first; undefined when it needs none. */
export function urgency(marks: readonly Attention[]): number | undefined {
  const first = marks[0]
  return first === undefined ? undefined : attentions.indexOf(first)
}
