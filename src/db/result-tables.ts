import type { Generated } from 'kysely'
import type { DrawnRound, GrantKind } from '../domain/matching/match-lists.js'
import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'

interface SeatGrantsTable {
  round: DrawnRound
  pupil_id: number
  kind: GrantKind
  department_id: number | null
  reason: string
  granted_at: Instant
  granted_by: string
}

/** The frozen lists of a round; the file itself lies in the vault. */
interface MatchListsTable {
  id: Generated<number>
  round: DrawnRound
  sha256: string
  committed_at: Instant
  committed_by: string
  superseded_at: Instant | null
}

interface MatchDrawsTable {
  lists_id: number
  seed: string
  source: string
  drawn_at: Instant
  drawn_by: string
}

interface HandSeatsTable {
  lists_id: number
  pupil_id: number
  department_id: number
  reason: string
  seated_at: Instant
  seated_by: string
}

/** The results of a round, from a draw of ours or from elsewhere; the file itself lies in the vault. */
interface ResultSetsTable {
  id: Generated<number>
  round: DrawnRound
  sha256: string
  origin: 'draw' | 'import'
  lists_id: number | null
  outcome_sha256: string | null
  made_at: Instant
  made_by: string
  superseded_at: Instant | null
}

interface ResultChecksTable {
  set_id: number
  checked_by: string
  checked_at: Instant
}

/** That a result set may be shown from the moment of its round's result on, until it is withdrawn. */
interface PublicationsTable {
  id: Generated<number>
  set_id: number
  round: DrawnRound
  sha256: string
  published_at: Instant
  published_by: string
  withdrawn_at: Instant | null
  withdrawn_by: string | null
  withdrawal_reason: string | null
}

/** A family gave up its seat, for good. */
interface WithdrawalsTable {
  round: RoundName
  pupil_id: number
  department_id: number
  reason: string
  withdrawn_at: Instant
  withdrawn_by: string
}

/** A school confirmed a seat itself: in the completion phase, and on routes without a draw. */
interface ConfirmationsTable {
  round: RoundName
  pupil_id: number
  department_id: number
  confirmed_at: Instant
  confirmed_by: string
}

/** How many seats a department has in a later round, where staff said so. */
interface RoundSeatsTable {
  round: Exclude<RoundName, '1'>
  department_id: number
  seats: number
}

/** The tables of the draw and the result. */
export interface ResultTables {
  seat_grants: SeatGrantsTable
  match_lists: MatchListsTable
  match_draws: MatchDrawsTable
  hand_seats: HandSeatsTable
  result_sets: ResultSetsTable
  result_checks: ResultChecksTable
  publications: PublicationsTable
  withdrawals: WithdrawalsTable
  confirmations: ConfirmationsTable
  round_seats: RoundSeatsTable
}
