import type { App } from '../app.js'
import { markChecked } from '../db/applications.js'
import { UserError } from '../domain/problems.js'
import { saveAnswer } from './answer.js'

/** Keeps that a family found the child's data right; throws `stale-page` when the school made a newer form version meanwhile. */
export async function confirmChildData(
  app: Pick<App, 'db' | 'clock' | 'config' | 'vault'>,
  { pupilId, formVersion }: { pupilId: number; formVersion: number },
): Promise<void> {
  await saveAnswer(app, pupilId, async ({ trx, standing, begin, record }) => {
    if (standing.form?.version !== formVersion) throw new UserError({ code: 'stale-page' })
    if (standing.application?.childCheckedVersion === formVersion) return
    await markChecked(trx, await begin(), { childCheckedVersion: formVersion })
    await record('child data confirmed', { formVersion })
  })
}
