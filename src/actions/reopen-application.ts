import type { App } from '../app.js'
import { listApplications } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import { addFormVersion } from '../db/forms.js'
import type { Database, Trx } from '../db/open.js'
import { getPupil, type KeptPupil } from '../db/pupils.js'
import { getStandingOf } from '../db/standing.js'
import { addReopening } from '../db/submissions.js'
import type { Application, Submission } from '../domain/application.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { FormVersion } from '../domain/form-version.js'
import { UserError } from '../domain/problems.js'
import { type Round, type RoundName, roundState } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import { mailLater } from '../mail/outbox.js'
import { type Act, childData } from './correct-pupil.js'

/** A definitive application that may be opened again, in its round as it holds for its pupil. */
export interface Reopenable {
  application: Application
  submission: Submission
  round: Round
}

/** The definitive application of a pupil, of the last round that has one unless a round is named; throws when there is none, its round is closed, or its result is out. */
export async function getReopenable(
  { db, ...year }: Pick<App, 'config' | 'vault'> & { db: Database },
  pupil: KeptPupil,
  wanted: RoundName | undefined,
  now: Instant,
): Promise<Reopenable> {
  const { elkNumber } = pupil
  const last = (await listApplications(db, pupil.id)).findLast(({ submission }) => submission)?.round
  const { round, application, results } = await getStandingOf(db, year, { pupil, round: wanted ?? last, now })
  if (!application?.submission) throw new UserError({ code: 'not-definitive', round: round.name })
  if (results.has(round.name)) throw new UserError({ code: 'round-ended', round: round.name })
  if (roundState(round, now) === 'closed')
    throw new UserError({ code: 'extend-first', round: round.name, closedAt: round.closesAt, elkNumber })
  return { application, submission: application.submission, round }
}

/** Opens a definitive application again while its round is open; the submission stays in history and the family is mailed. */
export async function reopenApplication(
  { db, clock, actor, ...year }: Pick<App, 'db' | 'clock' | 'actor' | 'config' | 'vault'>,
  { elkNumber, round: wanted, reason }: { elkNumber: ElkNumber; round: RoundName | undefined; reason: string },
): Promise<{ round: Round; form: FormVersion; familyMailed: boolean }> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const pupil = await getPupil(trx, elkNumber)
    const reopenable = await getReopenable({ ...year, db: trx }, pupil, wanted, now)
    const reopened = await reopenWithin(trx, { pupil, ...reopenable }, { actor, reason, now })
    return { round: reopenable.round, ...reopened }
  })
}

/** Opens a definitive application again within a transaction, whatever the state of its round, and mails the family. */
export async function reopenWithin(
  trx: Trx,
  { pupil, application, submission, round }: Reopenable & { pupil: KeptPupil },
  { actor, reason, now }: Act,
): Promise<{ form: FormVersion; familyMailed: boolean }> {
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
  const data = { version: form.version, reopened: true }
  return { form, familyMailed: await mailLater(trx, { kind: 'form-renewed', pupil, uniqueKey, data }, now) }
}
