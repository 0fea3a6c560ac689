import type { App } from '../app.js'
import { listCorrectedAway } from '../db/corrections.js'
import { type Definitive, listDefinitive } from '../db/definitive.js'
import type { Database } from '../db/open.js'
import { type KeptPupil, listPupils } from '../db/pupils.js'
import { listRounds } from '../db/rounds.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { findBindingSubmission } from '../domain/final-advice.js'
import type { RoundName } from '../domain/round.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import { inBatches } from '../imports/in-batches.js'
import { noPast, type PupilPast } from '../imports/pupils/plan-advice.js'

const NUMBERS_PER_READ = 1000

/** Whom a row of a file may be about. */
interface Row {
  elkNumber: ElkNumber | undefined
  school: SchoolCode | undefined
}

/**
 * Loads the pupils that rows may be about: all of their schools, and those whose ELK number they have; nothing is asked twice.
 * With `only`, pupils of other schools are as if they were not there.
 */
export function pupilLoader(
  db: Database,
  only?: ReadonlySet<SchoolCode>,
): (rows: readonly Row[]) => Promise<KeptPupil[]> {
  const asked = new Set<string>()
  return async (rows) => {
    const schools = distinct(rows.map(({ school }) => school)).filter((school) => !asked.has(school))
    const elkNumbers = distinct(rows.map(({ elkNumber }) => elkNumber)).filter((elkNumber) => !asked.has(elkNumber))
    for (const key of [...schools, ...elkNumbers]) asked.add(key)
    const ofSchools = schools.length > 0 ? await listPupils(db, { schools }) : []
    const byNumber: KeptPupil[] = []
    for (const some of inBatches(elkNumbers, NUMBERS_PER_READ))
      byNumber.push(...(await listPupils(db, { elkNumbers: some })))
    return [...ofSchools, ...byNumber].filter(({ school }) => !only || only.has(school))
  }
}

/** Reads what happened to the pupils before an import, so far as it stands in the way of changes. */
export async function readPasts(
  db: Database,
  config: App['config'],
  now: Instant,
): Promise<(pupilId: number) => PupilPast> {
  const definitive = await readBindingRounds(db, config, now)
  const correctedAway = await listCorrectedAway(db)
  return (pupilId) => ({
    definitive: definitive.get(pupilId),
    correctedAway: correctedAway.get(pupilId) ?? noPast.correctedAway,
  })
}

/** Per pupil id the round in which the family handed in, while its result is still to come. */
async function readBindingRounds(db: Database, config: App['config'], now: Instant): Promise<Map<number, RoundName>> {
  const rounds = await listRounds(db, config.rounds)
  const binds = ({ round, submittedAt }: Definitive) =>
    findBindingSubmission([{ round, submission: { submittedAt } }], rounds, now)
  return new Map((await listDefinitive(db)).filter(binds).map(({ pupilId, round }) => [pupilId, round]))
}

function distinct<Value>(values: readonly (Value | undefined)[]): Value[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
