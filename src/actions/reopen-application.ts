import type { App } from '../app.js'
import { listApplications } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import { addFormVersion } from '../db/forms.js'
import type { Database } from '../db/open.js'
import { getPupil, type KeptPupil } from '../db/pupils.js'
import { listRoundsOf } from '../db/rounds.js'
import { addReopening } from '../db/submissions.js'
import type { Application, Submission } from '../domain/application.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { FormVersion } from '../domain/form-version.js'
import { UserError } from '../domain/problems.js'
import { currentRound, type Round, type RoundName, roundState } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import { mailLater } from '../mail/outbox.js'
import { childData } from './correct-pupil.js'

/** A definitive application that may be opened again, in its round as it holds for its pupil. */
export interface Reopenable {
  application: Application
  submission: Submission
  round: Round
}

/** The definitive application of a pupil, of the last round that has one unless a round is named; throws when there is none or its round is closed. */
export async function getReopenable(
  { db, config }: Pick<App, 'config'> & { db: Database },
  { id, elkNumber }: Pick<KeptPupil, 'id' | 'elkNumber'>,
  wanted: RoundName | undefined,
  now: Instant,
): Promise<Reopenable> {
  const rounds = await listRoundsOf(db, config.rounds, id)
  const applications = await listApplications(db, id)
  const name = wanted ?? applications.findLast(({ submission }) => submission)?.round ?? currentRound(rounds, now).name
  const application = applications.find((candidate) => candidate.round === name)
  const round = rounds.find((candidate) => candidate.name === name)
  if (!application?.submission || !round) throw new UserError({ code: 'not-definitive', round: name })
  if (roundState(round, now) === 'closed')
    throw new UserError({ code: 'extend-first', round: name, closedAt: round.closesAt, elkNumber })
  return { application, submission: application.submission, round }
}

/** Opens a definitive application again while its round is open; the submission stays in history and the family is mailed. */
export async function reopenApplication(
  { db, clock, actor, config }: Pick<App, 'db' | 'clock' | 'actor' | 'config'>,
  { elkNumber, round: wanted, reason }: { elkNumber: ElkNumber; round: RoundName | undefined; reason: string },
): Promise<{ round: Round; form: FormVersion; familyMailed: boolean }> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const pupil = await getPupil(trx, elkNumber)
    const { application, submission, round } = await getReopenable({ db: trx, config }, pupil, wanted, now)
    await addReopening(trx, application, submission, { reason, now })
    const { advice, route } = pupil
    const form = await addFormVersion(
      trx,
      pupil.id,
      { reason: 'reopened', child: childData(pupil), advice, route, changes: [], dropped: [] },
      now,
    )
    const details = { round: round.name, receiptCode: submission.receiptCode }
    await recordAudit(trx, { at: now, actor, act: 'application reopened', pupilId: pupil.id, details, reason })
    const uniqueKey = `form-renewed:${pupil.id}:${form.version}`
    const familyMailed = await mailLater(
      trx,
      { kind: 'form-renewed', pupil, uniqueKey, data: { version: form.version, reopened: true } },
      now,
    )
    return { round, form, familyMailed }
  })
}
