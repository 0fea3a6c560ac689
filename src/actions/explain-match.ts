import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import type { KeptPupil } from '../db/pupils.js'
import { type Explanation, explain } from '../domain/matching/explain.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import { participantCode } from '../domain/matching/participant-code.js'
import { UserError } from '../domain/problems.js'
import { readKeptRun } from './run-match.js'

/** Tells how the draw of a round went for one pupil, and writes down who asked; throws when the draw was not run or the pupil took no part. */
export async function explainMatch(
  app: Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor'>,
  { round, pupil }: { round: DrawnRound; pupil: KeptPupil },
): Promise<Explanation> {
  const { lists, outcome } = await readKeptRun(app, round)
  const code = participantCode(app.key, { ...lists, elkNumber: pupil.elkNumber })
  const explanation = explain(lists, outcome, code)
  if (!explanation) throw new UserError({ code: 'no-participant', round, elkNumber: pupil.elkNumber })
  const at = app.clock.now()
  await app.db
    .transaction()
    .execute((trx) =>
      recordAudit(trx, { at, actor: app.actor, act: 'match explained', pupilId: pupil.id, details: { round } }),
    )
  return explanation
}
