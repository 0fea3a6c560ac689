import type { App } from '../app.js'
import { markChecked } from '../db/applications.js'
import { markContactByFamily, replacePupilData } from '../db/pupils.js'
import { contactMark, contactOf } from '../domain/contact.js'
import { UserError } from '../domain/problems.js'
import { type ContactData, changedFields } from '../domain/pupil.js'
import { saveAnswer } from './answer.js'

export interface ChangeContact {
  pupilId: number
  contact: ContactData
  /** The mark of the data that the page showed, where there was a page. */
  seen?: string
}

/** Keeps a family's contact data as it gave or confirmed them; from then on an import leaves them alone. Throws `stale-page` when somebody else changed them meanwhile. */
export async function changeContact(
  app: Pick<App, 'db' | 'clock' | 'config' | 'vault'>,
  { pupilId, contact, seen }: ChangeContact,
): Promise<void> {
  await saveAnswer(app, pupilId, async ({ trx, standing, now, begin, record }) => {
    const given = contactOf(contact)
    const changes = changedFields(standing.pupil, given)
    if (changes.length > 0 && seen !== undefined && seen !== contactMark(standing.pupil))
      throw new UserError({ code: 'stale-page' })
    if (changes.length > 0) await replacePupilData(trx, standing.pupil, given, now)
    await markContactByFamily(trx, pupilId)
    await markChecked(trx, await begin(), { contactCheckedAt: now })
    await record('contact data confirmed', { changes })
  })
}
