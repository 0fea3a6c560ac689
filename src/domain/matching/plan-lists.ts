import type { Advice } from '../advice.js'
import type { Instant } from '../time.js'
import type { Grant, GrantKind, MatchDepartment, MatchLists, MatchRules, Participant } from './match-lists.js'
import { orderedLists } from './ordered-lists.js'

/** Whom a line is about, so that staff know whom to call. */
export interface PupilName {
  elkNumber: string
  name: string
  /** The code of the primary school. */
  school: string
}

/** Why lists cannot be frozen, each with who can mend it. */
export type MatchTrouble =
  | { code: 'round-open'; closesAt: Instant }
  | { code: 'still-busy'; pupil: PupilName; until: Instant }
  | { code: 'no-participants' }
  | { code: 'department-without-seats'; department: string; listed: number }
  | { code: 'no-advice'; pupil: PupilName }
  | { code: 'advice-not-admitted'; pupil: PupilName; departments: string[]; advice: Advice }
  | { code: 'grant-not-listed'; pupil: PupilName; department: string }
  | { code: 'grants-over-seats'; department: string; grants: number; seats: number }

/** What staff should know before lists are frozen, though nothing is wrong. */
export type MatchNotice =
  | { code: 'grant-without-list'; pupil: PupilName }
  | { code: 'seated-already'; pupil: PupilName }
  | { code: 'not-handed-in'; started: number }

/** A pupil whose family handed in a list. */
export interface Listed extends PupilName {
  /** The pseudonym. */
  code: string
  advice: Advice | undefined
  list: readonly string[]
  grant: { kind: GrantKind; department: string | null } | undefined
}

/** A department of the year; its seats are undefined while nobody said how many there are. */
export type YearDepartment = Omit<MatchDepartment, 'capacity'> & { seats: number | undefined }

/** Everything from which the lists of a round are made. */
export interface ListsWorld {
  frame: Pick<MatchLists, 'year' | 'round' | 'earlier'> & { rules: MatchRules }
  departments: readonly YearDepartment[]
  pupils: readonly Listed[]
}

export interface PlannedLists {
  /** What can be drawn for; what is in `troubles` is left out of it. */
  lists: MatchLists
  troubles: MatchTrouble[]
}

/** Makes the lists of a round, in the order of the format, and gathers everything that must be mended before they are frozen. */
export function planLists({ frame, departments, pupils }: ListsWorld): PlannedLists {
  const troubles: MatchTrouble[] = pupils.length === 0 ? [{ code: 'no-participants' }] : []
  const byCode = new Map(departments.map((department) => [department.code, department]))
  const unseated = new Map<string, number>()
  const participants = pupils.flatMap((pupil): Participant[] => {
    const { code, advice, grant } = pupil
    if (!advice) {
      troubles.push({ code: 'no-advice', pupil: nameOf(pupil) })
      return []
    }
    const admitted = pupil.list.filter((listed) => byCode.get(listed)?.advices.includes(advice))
    const refused = pupil.list.filter((listed) => !admitted.includes(listed))
    if (refused.length > 0)
      troubles.push({ code: 'advice-not-admitted', pupil: nameOf(pupil), departments: refused, advice })
    const list = admitted.filter((listed) => byCode.get(listed)?.seats !== undefined)
    for (const listed of admitted) if (!list.includes(listed)) unseated.set(listed, (unseated.get(listed) ?? 0) + 1)
    const granted = usableGrant(pupil, list, grant, troubles)
    return list.length > 0 ? [{ code, advice, list, grant: granted }] : []
  })
  for (const [department, listed] of unseated) troubles.push({ code: 'department-without-seats', department, listed })
  const withSeats = departments.flatMap(({ code, school, advices, seats }) =>
    seats === undefined ? [] : [{ code, school, advices, capacity: seats }],
  )
  troubles.push(...overGranted(withSeats, participants))
  const { year, round, earlier, rules } = frame
  const lists = { format: 'elk-lists-1', year, round, earlier, rules, departments: withSeats, participants } as const
  return { lists: orderedLists(lists), troubles }
}

/** A pupil as far as a line about it needs. */
export function nameOf({ elkNumber, name, school }: PupilName): PupilName {
  return { elkNumber, name, school }
}

function usableGrant(
  pupil: Listed,
  list: readonly string[],
  grant: Listed['grant'],
  troubles: MatchTrouble[],
): Grant | null {
  if (!grant) return null
  const { kind, department } = grant
  if (department === null || list.includes(department)) return { kind, department }
  if (!pupil.list.includes(department)) troubles.push({ code: 'grant-not-listed', pupil: nameOf(pupil), department })
  return null
}

function overGranted(departments: readonly MatchDepartment[], participants: readonly Participant[]): MatchTrouble[] {
  const granted = new Map<string, number>()
  for (const { grant } of participants)
    if (grant?.department) granted.set(grant.department, (granted.get(grant.department) ?? 0) + 1)
  return departments.flatMap(({ code, capacity }): MatchTrouble[] => {
    const grants = granted.get(code) ?? 0
    return grants > capacity ? [{ code: 'grants-over-seats', department: code, grants, seats: capacity }] : []
  })
}
