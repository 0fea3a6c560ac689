import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listDepartments } from '../db/departments.js'
import type { Trx } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import { getEligibilityIn } from '../db/seats.js'
import { getStanding } from '../db/standing.js'
import { addSubmission, type NewSubmission } from '../db/submissions.js'
import { FAMILY } from '../domain/actor.js'
import { assertMayChoose, listRules } from '../domain/list-change.js'
import { UserError } from '../domain/problems.js'
import { receiptCode } from '../domain/receipt-code.js'
import type { RoundName } from '../domain/round.js'
import { assertComplete, type Standing } from '../domain/standing.js'
import type { Instant } from '../domain/time.js'
import { mailLater } from '../mail/outbox.js'

export interface SubmitApplication {
  pupilId: number
  /** The round the family has to do with, unless it is named. */
  round?: RoundName | undefined
  /** The revision that was read before handing in. */
  revision: number
  by: 'family' | { staff: string }
}

/** Makes an application definitive, with its receipt: all of it or nothing. Throws when it is not complete, not allowed, not in time or definitive already. */
export async function submitApplication(
  app: Pick<App, 'db' | 'clock' | 'config' | 'vault' | 'key'>,
  input: SubmitApplication,
): Promise<NewSubmission> {
  const now = app.clock.now()
  return app.db.transaction().execute((trx) => submitWithin(trx, app, input, now))
}

/** Makes an application definitive within a transaction. */
export async function submitWithin(
  trx: Trx,
  { key, ...year }: Pick<App, 'config' | 'vault' | 'key'>,
  { pupilId, round, revision, by }: SubmitApplication,
  now: Instant,
): Promise<NewSubmission> {
  const standing = await getStanding(trx, year, { pupilId, round, now })
  const { application, form } = assertComplete(standing, revision, now)
  await assertAllowed(trx, year, standing, now)
  const handedIn = {
    pupilId,
    round: application.round,
    formVersion: form.version,
    list: application.list,
    submittedAt: now,
  }
  const enteredBy = by === 'family' ? undefined : by.staff
  const submission = { ...handedIn, receiptCode: receiptCode(key, handedIn), enteredBy }
  await addSubmission(trx, application, submission)
  await sendReceipt(trx, standing.pupil, submission, application.round)
  const details = {
    round: application.round,
    formVersion: form.version,
    receiptCode: submission.receiptCode,
    length: application.list.length,
  }
  await recordAudit(trx, { at: now, actor: enteredBy ?? FAMILY, act: 'application submitted', pupilId, details })
  return submission
}

/** Seats are counted within the transaction that hands in, so that two families never get the last one. */
async function assertAllowed(
  trx: Trx,
  year: Pick<App, 'config' | 'vault'>,
  standing: Standing,
  now: Instant,
): Promise<void> {
  const eligibility = await getEligibilityIn(trx, year, standing, now)
  const rules = listRules(await listDepartments(trx), eligibility, year.config.lists.maxLength)
  const list = standing.application?.list ?? []
  assertMayChoose(list, rules)
  if (list.length > rules.maxLength) throw new UserError({ code: 'list-full', max: rules.maxLength })
}

async function sendReceipt(
  trx: Trx,
  pupil: KeptPupil,
  { receiptCode: code, submittedAt }: NewSubmission,
  round: RoundName,
): Promise<void> {
  const data = { round, receiptCode: code, submittedAt }
  await mailLater(trx, { kind: 'receipt', pupil, uniqueKey: `receipt:${code}`, data }, submittedAt)
}
