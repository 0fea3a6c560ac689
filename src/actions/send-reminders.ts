import type { App } from '../app.js'
import { planReminders, type ReminderPlan, type ReminderRequest } from '../mail/plan-reminders.js'
import { type DueReminders, dueOf, queueReminders } from '../mail/queue-reminders.js'

/**
 * Queues the reminders that were shown. Plans again inside the transaction: who was not shown, or has been reminded or is done
 * in the meantime, gets none. Answers what was queued and the plan it comes from.
 */
export async function sendReminders(
  { db, clock, config, vault, actor }: Pick<App, 'db' | 'clock' | 'config' | 'vault' | 'actor'>,
  request: ReminderRequest,
  shown: DueReminders,
): Promise<{ queued: DueReminders; plan: ReminderPlan }> {
  const now = clock.now()
  const families = new Set(shown.families.map(({ pupil, number, errand }) => `${errand.kind} ${pupil.id} ${number}`))
  const schools = new Set(shown.schools.map(({ school, number }) => `${school.id} ${number}`))
  return await db.transaction().execute(async (trx) => {
    const plan = await planReminders({ db: trx, config, vault }, request, now)
    const due = dueOf(plan, now, { early: request.early, daytime: config.reminders })
    const agreed = {
      families: due.families.filter(({ pupil, number, errand }) =>
        families.has(`${errand.kind} ${pupil.id} ${number}`),
      ),
      schools: due.schools.filter(({ school, number }) => schools.has(`${school.id} ${number}`)),
    }
    return { queued: await queueReminders(trx, agreed, { actor, now, language: config.language }), plan }
  })
}
