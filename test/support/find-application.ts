import { listApplications } from '../../src/db/applications.js'
import type { Database } from '../../src/db/open.js'
import type { Application } from '../../src/domain/application.js'
import type { RoundName } from '../../src/domain/round.js'

/** What a pupil's family saved in a round; undefined when nothing yet. */
export async function findApplication(
  db: Database,
  pupilId: number,
  round: RoundName,
): Promise<Application | undefined> {
  return (await listApplications(db, pupilId)).find((application) => application.round === round)
}
