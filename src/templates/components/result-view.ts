import type { RoundName } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'
import type { SchoolContact } from './reach.js'
import type { DepartmentName } from './school-names.js'

/** Why a preference was not given: how many seats there were, and the last lot number that got one, null when all went before the draw. */
export interface WhyNot {
  seats: number
  lastLot: number | null
  /** The child's own. */
  lot: number
}

/** A place on the reserve list of a department; `why` where the numbers are known. */
export interface ReservePlace {
  department: DepartmentName
  rank: number
  why: WhyNot | undefined
}

/** The reserve places of a round, in the order of the list. */
export interface Reserves {
  round: RoundName
  places: readonly ReservePlace[]
  /** Whether they came from our own draw, whose order we can explain. */
  drawn: boolean
}

/** The child's part in a draw: its number, of how many, and its pseudonym in the published files. */
export interface LotView {
  lot: number
  of: number
  code: string | undefined
}

/** The round in which the family can still take part. */
export interface Chance {
  round: RoundName
  opensAt: Instant
  closesAt: Instant
  isOpen: boolean
}

/** The school that the child goes to. */
export interface SeatView {
  department: DepartmentName
  address: readonly string[]
  website: string
  /** Of the school on the list, from 1; undefined where it is not known. */
  position: number | undefined
  /** How the seat was given; undefined where we do not know. */
  way: 'before' | 'lot' | 'raise' | 'hand' | undefined
  confirmedAt: Instant | undefined
}

/** What is known of earlier rounds too, and what the family can do. */
export interface After {
  lot: LotView | undefined
  /** Of the round of this result, and of those before it; only those with places. */
  reserves: readonly Reserves[]
  /** Undefined when no round is left. */
  chance: Chance | undefined
}

/** What a family without a seat sees besides: who helps it to go on. */
interface WithoutSeat extends After {
  primarySchool: SchoolContact
}

/** What the page of the result shows; exactly one of these. */
export type ResultView =
  | { kind: 'before'; resultsAt: Instant; now: Instant; script: string; reserves: readonly Reserves[] }
  | { kind: 'no-moment' }
  | { kind: 'not-in'; round: RoundName }
  /** `taken`: families could see the result, and it was taken off the page. */
  | { kind: 'checked'; round: RoundName; taken: boolean }
  | { kind: 'school-confirms'; department: DepartmentName | undefined; reserves: readonly Reserves[] }
  | { kind: 'none' }
  | ({ kind: 'placed'; round: RoundName; seat: SeatView } & After)
  | ({ kind: 'unplaced'; round: RoundName } & WithoutSeat)
  | ({ kind: 'withdrawn'; round: RoundName; department: DepartmentName; withdrawnAt: Instant } & WithoutSeat)

/** The view of one kind. */
export type ResultViewOf<Kind extends ResultView['kind']> = Extract<ResultView, { kind: Kind }>
