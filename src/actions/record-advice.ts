import type { App } from '../app.js'
import { replaceList } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import { keepCorrectedAway } from '../db/corrections.js'
import { addFormVersion, findCurrentForm } from '../db/forms.js'
import type { Trx } from '../db/open.js'
import { getPupil, type KeptPupil, replaceAdvice, replacePreliminaryAdvice } from '../db/pupils.js'
import type { Advice } from '../domain/advice.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { FinalAdvice } from '../domain/final-advice.js'
import type { FormVersion } from '../domain/form-version.js'
import type { FieldChange } from '../domain/pupil.js'
import { type Act, childData } from './correct-pupil.js'
import { type AdviceContext, planFinalAdvice, readAdviceContext } from './plan-final-advice.js'

/** Records the final advice and route, which makes the next version of the form; throws while an application is definitive. */
export async function recordAdvice(
  { db, clock, actor, config }: Pick<App, 'db' | 'clock' | 'actor' | 'config'>,
  { elkNumber, reason, ...advice }: FinalAdvice & { elkNumber: ElkNumber; reason: string },
): Promise<FormVersion> {
  const act = { actor, now: clock.now(), reason }
  return db.transaction().execute(async (trx) => {
    const context = await readAdviceContext(trx, config)
    const pupil = await getPupil(trx, elkNumber)
    const before = await findCurrentForm(trx, pupil.id)
    const form = await recordAdviceWithin(trx, pupil, advice, { ...act, ...context })
    if (before) await keepCorrectedAway(trx, pupil.id, adviceChanges(before, form))
    return form
  })
}

/** Records a final advice within a transaction; answers the current form unchanged when it says the same already. */
export async function recordAdviceWithin(
  trx: Trx,
  pupil: KeptPupil,
  final: FinalAdvice,
  act: Act & AdviceContext,
): Promise<FormVersion> {
  const { form: current, same, lists, dropped } = await planFinalAdvice(trx, pupil, final, act)
  if (current && same) return current
  await replaceAdvice(trx, pupil.id, final, act.now)
  for (const { application, kept } of lists) await replaceList(trx, application, kept)
  const changes = adviceChanges(current, final)
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
