import type { App } from '../app.js'
import { listApplications } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import { keepCorrectedAway } from '../db/corrections.js'
import { addFormVersion, findCurrentForm } from '../db/forms.js'
import type { Trx } from '../db/open.js'
import { findPupilByNumber, getPupil, type KeptPupil, replacePupilData } from '../db/pupils.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { UserError } from '../domain/problems.js'
import {
  type ChildData,
  changedFields,
  type FieldChange,
  isPrinted,
  type PupilData,
  printedFields,
} from '../domain/pupil.js'
import type { Instant } from '../domain/time.js'
import { mailLater } from '../mail/outbox.js'

/** What a correction did. */
export interface Correction {
  changes: FieldChange[]
  /** The version of the form that now stands ready; undefined when nothing printed changed or there is no form yet. */
  formVersion: number | undefined
  /** Whether an application stayed definitive on an older version, so that the family is mailed. */
  familyMailed: boolean
}

/** Who changes something, when, and why. */
export interface Act {
  actor: string
  now: Instant
  reason: string
}

/** Corrects a pupil's data, which makes a new version of the form; account, login and ELK number stay as they are. */
export async function correctPupil(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { elkNumber, values, reason }: { elkNumber: ElkNumber; values: Partial<PupilData>; reason: string },
): Promise<Correction> {
  const act = { actor, now: clock.now(), reason }
  return db.transaction().execute(async (trx) => correctByHand(trx, await getPupil(trx, elkNumber), values, act))
}

/** Corrects a pupil's data within a transaction, and keeps what it replaced from coming back with an import. */
export async function correctByHand(
  trx: Trx,
  pupil: KeptPupil,
  values: Partial<PupilData>,
  act: Act,
): Promise<Correction> {
  const correction = await correctWithin(trx, pupil, values, act)
  await keepCorrectedAway(trx, pupil.id, correction.changes)
  return correction
}

/** Corrects a pupil's data within a transaction; changes nothing when every value stands there already. Throws when another pupil has the number. */
export async function correctWithin(
  trx: Trx,
  pupil: KeptPupil,
  values: Partial<PupilData>,
  act: Act,
): Promise<Correction> {
  const changes = changedFields(pupil, values)
  if (changes.length === 0) return { changes, formVersion: undefined, familyMailed: false }
  await assertNumberFree(trx, pupil, values)
  await replacePupilData(trx, pupil, values, act.now)
  await recordAudit(trx, {
    at: act.now,
    actor: act.actor,
    act: 'pupil corrected',
    pupilId: pupil.id,
    details: { changes },
    reason: act.reason,
  })
  const corrected = { ...pupil, ...values }
  const formVersion = await renewForm(trx, corrected, changes.filter(isPrinted), act.now)
  const familyMailed = formVersion !== undefined && (await mailWhenDefinitive(trx, corrected, formVersion, act.now))
  return { changes, formVersion, familyMailed }
}

async function assertNumberFree(trx: Trx, { id, school }: KeptPupil, { number }: Partial<PupilData>): Promise<void> {
  const holder = number ? await findPupilByNumber(trx, school, number) : undefined
  if (number && holder && holder.id !== id) throw new UserError({ code: 'number-taken', number, school })
}

async function renewForm(
  trx: Trx,
  pupil: KeptPupil,
  changes: FieldChange[],
  now: Instant,
): Promise<number | undefined> {
  const current = await findCurrentForm(trx, pupil.id)
  if (!current || changes.length === 0) return undefined
  const { advice, route } = pupil
  const form = await addFormVersion(
    trx,
    pupil.id,
    { reason: 'correction', child: childData(pupil), advice, route, changes, dropped: [] },
    now,
  )
  return form.version
}

/** The part of a pupil's data that is printed on the form. */
export function childData(pupil: KeptPupil): ChildData {
  return Object.fromEntries(printedFields.map((field) => [field, pupil[field]])) as unknown as ChildData
}

async function mailWhenDefinitive(trx: Trx, pupil: KeptPupil, version: number, now: Instant): Promise<boolean> {
  const applications = await listApplications(trx, pupil.id)
  if (!applications.some(({ submission }) => submission)) return false
  return mailLater(
    trx,
    { kind: 'form-renewed', pupil, uniqueKey: `form-renewed:${pupil.id}:${version}`, data: { version } },
    now,
  )
}
