import type { Round, RoundName } from '../domain/round.js'
import type { Standing } from '../domain/standing.js'
import { standingRound } from '../domain/standing.js'
import type { Instant } from '../domain/time.js'
import { listApplications } from './applications.js'
import { findCurrentForm } from './forms.js'
import type { Database } from './open.js'
import { getPupilById, type KeptPupil } from './pupils.js'
import { listRoundsOf } from './rounds.js'

/** Where a pupil's family stands at a moment, in the round it has to do with or in a round that is named. */
export async function getStanding(
  db: Database,
  calendar: Readonly<Record<RoundName, Round>>,
  { pupilId, round: wanted, now }: { pupilId: number; round?: RoundName | undefined; now: Instant },
): Promise<Standing<KeptPupil>> {
  const pupil = await getPupilById(db, pupilId)
  const rounds = await listRoundsOf(db, calendar, pupilId)
  const applications = await listApplications(db, pupilId)
  const round = rounds.find(({ name }) => name === wanted) ?? standingRound(rounds, applications, now)
  const form = await findCurrentForm(db, pupilId)
  return {
    pupil,
    rounds,
    round,
    form,
    application: applications.find((application) => application.round === round.name),
  }
}
