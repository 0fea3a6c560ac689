import type { App } from '../app.js'
import { listApplications, replaceList } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import { listAdmittedTo, listDepartments } from '../db/departments.js'
import { addFormVersion, findCurrentForm } from '../db/forms.js'
import type { Trx } from '../db/open.js'
import { getPupil, type KeptPupil, replaceAdvice, replacePreliminaryAdvice } from '../db/pupils.js'
import { listRounds } from '../db/rounds.js'
import type { Advice } from '../domain/advice.js'
import type { Department } from '../domain/department.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { assertAdviceComplete, assertAdviceMayChange, type FinalAdvice } from '../domain/final-advice.js'
import type { FormVersion } from '../domain/form-version.js'
import { keepAllowed, listRules, sameList } from '../domain/list-change.js'
import { hasEntry } from '../domain/preference-list.js'
import type { FieldChange } from '../domain/pupil.js'
import type { Round } from '../domain/round.js'
import { type Act, childData } from './correct-pupil.js'

/** Records the final advice and route, which makes the next version of the form; throws while an application is definitive. */
export async function recordAdvice(
  { db, clock, actor, config }: Pick<App, 'db' | 'clock' | 'actor' | 'config'>,
  { elkNumber, reason, ...advice }: FinalAdvice & { elkNumber: ElkNumber; reason: string },
): Promise<FormVersion> {
  const act = { actor, now: clock.now(), reason }
  return db.transaction().execute(async (trx) => {
    const context = { rounds: await listRounds(trx, config.rounds), departments: await listDepartments(trx) }
    return recordAdviceWithin(trx, await getPupil(trx, elkNumber), advice, { ...act, ...context })
  })
}

/** What recording many advices reads once. */
export interface AdviceContext {
  rounds: readonly Round[]
  departments: readonly Department[]
}

/** Records a final advice within a transaction; answers the current form unchanged when it says the same already. */
export async function recordAdviceWithin(
  trx: Trx,
  pupil: KeptPupil,
  final: FinalAdvice,
  { rounds, departments, ...act }: Act & AdviceContext,
): Promise<FormVersion> {
  assertAdviceComplete(final)
  const current = await findCurrentForm(trx, pupil.id)
  if (current && current.advice === final.advice && current.route === final.route) return current
  assertAdviceMayChange(await listApplications(trx, pupil.id), rounds, act.now)
  await replaceAdvice(trx, pupil.id, final, act.now)
  const changes = adviceChanges(current, final)
  const dropped = current ? await dropForbidden(trx, pupil, final, departments) : []
  const details = { changes, dropped }
  await recordAudit(trx, {
    at: act.now,
    actor: act.actor,
    act: 'advice recorded',
    pupilId: pupil.id,
    details,
    reason: act.reason,
  })
  const reason = current ? 'advice changed' : 'advice'
  const form = { reason, child: childData(pupil), ...final, changes: current ? changes : [], dropped } as const
  return addFormVersion(trx, pupil.id, form, act.now)
}

/** Records a preliminary advice; it makes no form, and a family cannot apply with it. */
export async function recordPreliminaryAdvice(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { elkNumber, advice, reason }: { elkNumber: ElkNumber; advice: Advice; reason: string },
): Promise<void> {
  const act = { actor, now: clock.now(), reason }
  await db
    .transaction()
    .execute(async (trx) => recordPreliminaryWithin(trx, await getPupil(trx, elkNumber), advice, act))
}

/** Records a preliminary advice within a transaction. */
export async function recordPreliminaryWithin(
  trx: Trx,
  pupil: KeptPupil,
  advice: Advice,
  { actor, now, reason }: Act,
): Promise<void> {
  if (pupil.preliminaryAdvice === advice) return
  await replacePreliminaryAdvice(trx, pupil.id, advice, now)
  const details = { old: pupil.preliminaryAdvice ?? '', new: advice }
  await recordAudit(trx, { at: now, actor, act: 'preliminary advice recorded', pupilId: pupil.id, details, reason })
}

function adviceChanges(current: FormVersion | undefined, { advice, route }: FinalAdvice): FieldChange[] {
  const changes: FieldChange[] = [
    { field: 'advice', old: current?.advice ?? '', new: advice ?? '' },
    { field: 'route', old: current?.route ?? '', new: route },
  ]
  return changes.filter((change) => change.old !== change.new)
}

/** Takes off every list what the new advice or route forbids, wishes included; answers the departments that went. */
async function dropForbidden(
  trx: Trx,
  pupil: KeptPupil,
  final: FinalAdvice,
  departments: readonly Department[],
): Promise<string[]> {
  const eligibility = { ...final, admittedTo: await listAdmittedTo(trx, pupil.id) }
  const rules = listRules(departments, eligibility, departments.length)
  const dropped = new Set<string>()
  for (const application of await listApplications(trx, pupil.id)) {
    const kept = keepAllowed(application.list, rules)
    if (application.submission || sameList(application.list, kept)) continue
    for (const { department } of application.list) if (!hasEntry(kept, department)) dropped.add(department)
    await replaceList(trx, application, kept)
  }
  return [...dropped]
}
