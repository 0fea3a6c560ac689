import type { AskedSeat, WhichSeat } from '../../actions/confirm-seat.js'
import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import { fullName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { readRound } from '../rounds/read-round.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { readDepartmentText } from './department-names.js'

/** What names a seat that a school decides about. */
export interface SeatInput extends ScopeInput {
  elk?: string
  round?: string
  department?: string
  reason?: string
}

/** Reads which seat is meant, as typed. */
export function readWhich({ round, department }: SeatInput): WhichSeat {
  return { round: round === undefined ? undefined : readRound(round), department }
}

/** Says which seat it is about, and answers the school as people know it. */
export async function showAskedSeat(
  app: App,
  io: Io,
  pupil: KeptPupil,
  { round, department, submission }: AskedSeat,
): Promise<string> {
  const words = app.messages.applications.decide
  const said = safeText((await readDepartmentText(app))(department))
  const handedInAt = formatMoment(submission.submittedAt, app.language)
  io.out(words.asked(safeText(fullName(pupil)), said, app.messages.terms.rounds[round.name], handedInAt))
  return said
}
