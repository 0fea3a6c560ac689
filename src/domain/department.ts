import type { Advice } from './advice.js'
import type { RoundName } from './round.js'
import type { Route } from './route.js'
import { hasFreeSeat, type SeatsByCode } from './seats.js'

/** A school that families apply to. */
export interface SecondarySchool {
  code: string
  name: string
  kind: 'regular' | 'praktijkonderwijs' | 'kovo' | 'vso'
  street: string
  houseNumber: string
  postcode: string
  city: string
  /** The part of town, as the file of schools names it; empty text when it names none. */
  district: string
  website: string
}

/** One stream of a secondary school: what families list and what has a capacity. */
export interface Department {
  code: string
  school: SecondarySchool
  profile: string
  level: string
  advices: readonly Advice[]
  preselection: boolean
  capacity: number | undefined
  firstChoicesLastYear: number | undefined
}

/** What decides which departments a family may choose. */
export interface Eligibility {
  route: Route
  advice: Advice | undefined
  /** Codes of the departments that marked this pupil as admitted ("plaatsbaar"). */
  admittedTo: ReadonlySet<string>
  /** The round in which it chooses; undefined where that makes no difference. */
  round?: RoundName
  /** The seats that are left in that round; undefined in the first round, which has all. */
  seats?: SeatsByCode | undefined
}

/** Whether a family may choose this department now: it is for this pupil, and a seat is free. */
export function mayChoose(department: Department, eligibility: Eligibility): boolean {
  return isFor(department, eligibility) && hasFreeSeat(eligibility.seats, department.code)
}

/** Whether a department is for this pupil: its advice admitted and, with pre-selection or on another route than the regular one, the pupil marked. */
export function isFor(department: Department, { route, advice, admittedTo }: Eligibility): boolean {
  if (department.school.kind !== route) return false
  if (route === 'regular' && !(advice && department.advices.includes(advice))) return false
  return (route === 'regular' && !department.preselection) || admittedTo.has(department.code)
}

const upperLevels: Partial<Record<Advice, string>> = {
  'vmbo-b/k': 'vmbo-k',
  'vmbo-k/gl-tl': 'vmbo-gl/tl',
  'vmbo-gl/tl/havo': 'havo',
  'havo/vwo': 'vwo',
}

/** The upper level of a double advice; undefined for a single one. */
export function upperLevelOf(advice: Advice | undefined): string | undefined {
  return advice && upperLevels[advice]
}

/** Whether the wish for a class at the upper level can be ticked: not where nothing below the upper level is taught. */
export function mayWishUpperLevel({ level }: Department, advice: Advice | undefined): boolean {
  const upper = upperLevelOf(advice)
  return upper !== undefined && level !== upper && level !== `v.a. ${upper}`
}
