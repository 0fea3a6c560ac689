import type { App } from '../app.js'
import { markChecked } from '../db/applications.js'
import { markContactBy, replacePupilData } from '../db/pupils.js'
import { type ContactData, changedFields } from '../domain/pupil.js'
import { saveAnswer } from './answer.js'

/** Keeps a family's contact data as it gave or confirmed them; from then on an import leaves them alone. */
export async function changeContact(
  app: Pick<App, 'db' | 'clock' | 'config'>,
  { pupilId, contact }: { pupilId: number; contact: ContactData },
): Promise<void> {
  await saveAnswer(app, pupilId, async ({ trx, standing, now, begin, record }) => {
    const changes = changedFields(standing.pupil, contact)
    if (changes.length > 0) {
      await replacePupilData(trx, standing.pupil, contact, now)
      await markContactBy(trx, pupilId, 'family')
    }
    await markChecked(trx, await begin(), { contactCheckedAt: now })
    await record('contact data confirmed', { changes })
  })
}
