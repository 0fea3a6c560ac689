import type { App } from '../app.js'
import type { RoundName } from '../domain/round.js'
import type { Standing } from '../domain/standing.js'
import { standingRound } from '../domain/standing.js'
import type { Instant } from '../domain/time.js'
import { toApplications } from './applications.js'
import { toForm } from './forms.js'
import { toKnownResults } from './known-results.js'
import type { Database } from './open.js'
import { getPupilById, type KeptPupil } from './pupils.js'
import { extendedRounds, toRounds } from './rounds.js'
import { readStandingFacts } from './standing-facts.js'

/** The year's calendar, and where its results lie. */
type Year = Pick<App, 'config' | 'vault'>

/** Where a pupil's family stands at a moment, in the round it has to do with or in a round that is named. */
export async function getStanding(
  db: Database,
  year: Year,
  { pupilId, ...when }: { pupilId: number; round?: RoundName | undefined; now: Instant },
): Promise<Standing<KeptPupil>> {
  return getStandingOf(db, year, { ...when, pupil: await getPupilById(db, pupilId) })
}

/** Where the family of a pupil that was read just now stands at a moment, in the round it has to do with or in one that is named. */
export async function getStandingOf(
  db: Database,
  { config, vault }: Year,
  { pupil, round: wanted, now }: { pupil: KeptPupil; round?: RoundName | undefined; now: Instant },
): Promise<Standing<KeptPupil>> {
  const facts = await readStandingFacts(db, pupil.id)
  const rounds = extendedRounds(toRounds(config.rounds, facts.rounds), facts.extensions)
  const applications = toApplications(facts.applications)
  const results = toKnownResults(vault, facts, { elkNumber: pupil.elkNumber, rounds, now })
  const round = rounds.find(({ name }) => name === wanted) ?? standingRound({ rounds, applications, results }, now)
  return {
    pupil,
    rounds,
    round,
    results,
    form: facts.form ? toForm(facts.form) : undefined,
    application: applications.find((application) => application.round === round.name),
  }
}
