import type { Round, RoundName } from '../domain/round.js'
import type { Standing } from '../domain/standing.js'
import { standingRound } from '../domain/standing.js'
import type { Instant } from '../domain/time.js'
import { toApplications } from './applications.js'
import { toForm } from './forms.js'
import type { Database } from './open.js'
import { getPupilById, type KeptPupil } from './pupils.js'
import { extendedRounds, toRounds } from './rounds.js'
import { readStandingFacts } from './standing-facts.js'

type Calendar = Readonly<Record<RoundName, Round>>

/** Where a pupil's family stands at a moment, in the round it has to do with or in a round that is named. */
export async function getStanding(
  db: Database,
  calendar: Calendar,
  { pupilId, ...when }: { pupilId: number; round?: RoundName | undefined; now: Instant },
): Promise<Standing<KeptPupil>> {
  return getStandingOf(db, calendar, { ...when, pupil: await getPupilById(db, pupilId) })
}

/** Where the family of a pupil that was read just now stands at a moment, in the round it has to do with or in one that is named. */
export async function getStandingOf(
  db: Database,
  calendar: Calendar,
  { pupil, round: wanted, now }: { pupil: KeptPupil; round?: RoundName | undefined; now: Instant },
): Promise<Standing<KeptPupil>> {
  const facts = await readStandingFacts(db, pupil.id)
  const rounds = extendedRounds(toRounds(calendar, facts.rounds), facts.extensions)
  const applications = toApplications(facts.applications)
  const round = rounds.find(({ name }) => name === wanted) ?? standingRound(rounds, applications, now)
  return {
    pupil,
    rounds,
    round,
    form: facts.form ? toForm(facts.form) : undefined,
    application: applications.find((application) => application.round === round.name),
  }
}
