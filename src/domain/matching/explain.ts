import type { Advice } from '../advice.js'
import { type Completeness, completenessIn } from './completeness.js'
import { type Grant, grantKinds, type MatchDepartment, type MatchLists, type Participant } from './match-lists.js'
import type { DepartmentOutcome, How, MatchOutcome, ParticipantOutcome } from './match-outcome.js'

/**
 * Why the draw did not give a department: it came below the seat, the participant's grant named another one, it had no
 * seats, all of them went to grants, or they went to better lot numbers.
 */
export type DrawReason = 'given' | 'below-seat' | 'seated-by-grant' | 'no-capacity' | 'all-granted' | 'better-lots'

/** Why the raise did not give a department to somebody whom the draw left over. */
export type RaiseReason =
  | 'given'
  | 'given-by-hand'
  | 'below-seat'
  | 'no-guarantee'
  | 'list-not-complete'
  | 'no-raise'
  | 'better-lots'

/** What became of one preference, with the numbers that show it. */
export interface Preference {
  department: string
  school: string
  /** The place of the department and the position of its school on the list, from 1. */
  place: number
  position: number
  capacity: number
  /** How many got a seat there by a grant, in the draw and by the raise. */
  byGrant: number
  byLot: number
  byRaise: number
  /** How many seats the raise may add. */
  raise: number
  /** The highest lot number that got a seat there in the draw, and by the raise; null when none did. */
  lastLot: number | null
  lastRaise: number | null
  /** The rank on the reserve list; null when not on it. */
  rank: number | null
  draw: DrawReason
  /** Null when the participant had a seat before the raise. */
  afterwards: RaiseReason | null
}

/** The whole story of one participant. */
export interface Explanation extends Completeness {
  code: string
  advice: Advice
  lot: number
  how: How
  department: string | null
  place: number | null
  position: number | null
  grant: Grant | null
  /** In the order of the list. */
  preferences: Preference[]
}

/** Why a participant sits where it sits, and why each other preference was not given; undefined when it is not in the lists. */
export function explain(lists: MatchLists, outcome: MatchOutcome, code: string): Explanation | undefined {
  const participant = lists.participants.find((one) => one.code === code)
  const seated = outcome.participants.find((one) => one.code === code)
  if (!participant || !seated) return undefined
  const { lot, how, department, place, position } = seated
  const { advice, grant } = participant
  const completeness = completenessIn(lists)(participant)
  const preferences = preferencesOf(lists, outcome, participant).map((numbers) => {
    const story = {
      ...numbers,
      rank: seated.reserves.find((one) => one.department === numbers.department)?.rank ?? null,
    }
    return { ...story, draw: drawReason(story, seated, grant), afterwards: raiseReason(story, seated, completeness) }
  })
  return { code, advice, lot, how, department, place, position, grant, ...completeness, preferences }
}

type Numbers = Omit<Preference, 'rank' | 'draw' | 'afterwards'>

function preferencesOf(lists: MatchLists, outcome: MatchOutcome, { list }: Participant): Numbers[] {
  const schools = list.map((code) => byCode<MatchDepartment>(lists.departments, code).school)
  const different = [...new Set(schools)]
  return list.map((department, index) => {
    const { capacity, raise, seated, lastLot } = byCode<DepartmentOutcome>(outcome.departments, department)
    const school = schools[index] as string
    return {
      department,
      school,
      place: index + 1,
      position: different.indexOf(school) + 1,
      capacity,
      byGrant: grantKinds.reduce((sum, kind) => sum + seated[kind], 0),
      byLot: seated.lot,
      byRaise: seated.raise,
      raise,
      lastLot,
      lastRaise: lastRaised(outcome, department),
    }
  })
}

function byCode<Thing extends { code: string }>(things: readonly Thing[], code: string): Thing {
  const found = things.find((thing) => thing.code === code)
  if (!found) throw new TypeError(`no department ${code}`)
  return found
}

function lastRaised({ participants }: MatchOutcome, department: string): number | null {
  const lots = participants.filter((one) => one.how === 'raise' && one.department === department).map(({ lot }) => lot)
  return lots.length > 0 ? Math.max(...lots) : null
}

const inOrBeforeTheDraw: readonly How[] = [...grantKinds, 'lot']

function drawReason(
  { department, place, capacity, byGrant }: Numbers,
  seated: ParticipantOutcome,
  grant: Grant | null,
): DrawReason {
  if (inOrBeforeTheDraw.includes(seated.how)) {
    if (department === seated.department) return 'given'
    if (grant?.department) return 'seated-by-grant'
    if (place > (seated.place ?? 0)) return 'below-seat'
  }
  if (capacity === 0) return 'no-capacity'
  return byGrant >= capacity ? 'all-granted' : 'better-lots'
}

function raiseReason(
  { department, place, raise }: Numbers,
  seated: ParticipantOutcome,
  { needed, complete }: Completeness,
): RaiseReason | null {
  if (inOrBeforeTheDraw.includes(seated.how)) return null
  if (department === seated.department) return seated.how === 'raise' ? 'given' : 'given-by-hand'
  if (seated.how === 'raise' && place > (seated.place ?? 0)) return 'below-seat'
  if (needed === null) return 'no-guarantee'
  if (!complete) return 'list-not-complete'
  return raise === 0 ? 'no-raise' : 'better-lots'
}
