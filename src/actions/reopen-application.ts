import type { App } from '../app.js'
import { addReopening, listApplications } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import { addFormVersion } from '../db/forms.js'
import { getPupil } from '../db/pupils.js'
import { listRoundsOf } from '../db/rounds.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { FormVersion } from '../domain/form-version.js'
import { UserError } from '../domain/problems.js'
import { currentRound, type RoundName, roundState } from '../domain/round.js'
import { mailLater } from '../mail/outbox.js'
import { childData } from './correct-pupil.js'

/** Opens a definitive application again while its round is open; the submission stays in history and the family is mailed. */
export async function reopenApplication(
  { db, clock, actor, config }: Pick<App, 'db' | 'clock' | 'actor' | 'config'>,
  { elkNumber, round: wanted, reason }: { elkNumber: ElkNumber; round: RoundName | undefined; reason: string },
): Promise<{ round: RoundName; form: FormVersion; familyMailed: boolean }> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const pupil = await getPupil(trx, elkNumber)
    const rounds = await listRoundsOf(trx, config.rounds, pupil.id)
    const applications = await listApplications(trx, pupil.id)
    const name = wanted ?? applications.findLast(({ submission }) => submission)?.round ?? currentRound(rounds, now).name
    const application = applications.find((candidate) => candidate.round === name)
    if (!application?.submission) throw new UserError({ code: 'not-definitive', round: name })
    const round = rounds.find((candidate) => candidate.name === name)
    if (round && roundState(round, now) === 'closed')
      throw new UserError({ code: 'reopen-closed', round: name, closedAt: round.closesAt, elkNumber })
    await addReopening(trx, application, application.submission, reason, now)
    const { advice, route } = pupil
    const form = await addFormVersion(trx, pupil.id, { reason: 'reopened', child: childData(pupil), advice, route, changes: [], dropped: [] }, now)
    const details = { round: name, receiptCode: application.submission.receiptCode }
    await recordAudit(trx, { at: now, actor, act: 'application reopened', pupilId: pupil.id, details, reason })
    const uniqueKey = `form-renewed:${pupil.id}:${form.version}`
    const familyMailed = await mailLater(trx, { kind: 'form-renewed', pupil, uniqueKey, data: { version: form.version, reopened: true } }, now)
    return { round: name, form, familyMailed }
  })
}
