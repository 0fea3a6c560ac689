import type { Advice } from './advice.js'
import type { ElkNumber } from './elk-number.js'
import { type HowFar, howFar } from './how-far.js'
import type { KnownResults } from './results/known-result.js'
import { type RoundName, roundNames } from './round.js'
import type { Route } from './route.js'
import type { SchoolCode } from './school-code.js'
import type { Instant } from './time.js'

/** The dot in the column *ouderinlog*: white, blue, green. */
export const loginStates = ['none', 'sent', 'account'] as const

export interface LoginDot {
  state: (typeof loginStates)[number]
  since?: Instant
}

/** The dot of one round: white, green AG, green AV. */
export interface RoundDot {
  state: 'none' | 'AG' | 'AV'
  since?: Instant
}

/** Everything the status table shows of one pupil, and what its attention marks are made from. */
export interface PupilStatus {
  id: number
  elkNumber: ElkNumber
  name: string
  school: SchoolCode
  board: string
  advice: Advice | undefined
  route: Route
  adviceRecordedAt: Instant | undefined
  hasEmail: boolean
  /** The address to which the last login went refused it, or mail to it came back, and it has not been replaced since. */
  bounced: boolean
  login: LoginDot
  /** When the first login that still counts went out. */
  firstLoginAt: Instant | undefined
  rounds: Record<RoundName, RoundDot>
  /** How the rounds ended, as far as the family could know at that moment. */
  results: KnownResults
  /** Later closing times given to this pupil alone. */
  extensions: Partial<Record<RoundName, Instant>>
  /** How many different schools the list holds in the round that has a guarantee; undefined when there is no list. */
  listedSchools: number | undefined
}

/** How far a pupil's family is over all rounds. */
export function statusFar({ rounds, results }: Pick<PupilStatus, 'rounds' | 'results'>): HowFar {
  return howFar(
    roundNames.filter((name) => rounds[name].state === 'AV'),
    results,
  )
}

export interface StatusCounts {
  pupils: number
  login: Record<LoginDot['state'], number>
  rounds: Record<RoundName, Record<RoundDot['state'], number>>
}

/** How many pupils have each dot. */
export function countStatus(pupils: readonly PupilStatus[]): StatusCounts {
  const counts: StatusCounts = {
    pupils: pupils.length,
    login: { none: 0, sent: 0, account: 0 },
    rounds: { '1': { none: 0, AG: 0, AV: 0 }, '2': { none: 0, AG: 0, AV: 0 }, completion: { none: 0, AG: 0, AV: 0 } },
  }
  for (const { login, rounds } of pupils) {
    counts.login[login.state]++
    for (const name of roundNames) counts.rounds[name][rounds[name].state]++
  }
  return counts
}
