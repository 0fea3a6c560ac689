import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'

/** One definitive application. */
export interface Definitive {
  pupilId: number
  round: RoundName
  submittedAt: Instant
}

/** All applications that are definitive now, those that were opened again left out. */
export async function listDefinitive(db: Database): Promise<Definitive[]> {
  const rows = await db
    .selectFrom('applications')
    .innerJoin('submissions', 'submissions.id', 'applications.submission_id')
    .select(['applications.pupil_id', 'applications.round', 'submissions.submitted_at'])
    .execute()
  return rows.map(({ pupil_id, round, submitted_at }) => ({ pupilId: pupil_id, round, submittedAt: submitted_at }))
}
