import type { App } from '../app.js'
import { replaceList } from '../db/applications.js'
import { listDepartments } from '../db/departments.js'
import { getEligibilityIn } from '../db/seats.js'
import { assertChoosable, listRules, sameList } from '../domain/list-change.js'
import type { PreferenceList } from '../domain/preference-list.js'
import { UserError } from '../domain/problems.js'
import { choiceKind } from '../domain/route.js'
import { assertFresh } from '../domain/standing.js'
import { saveAnswer } from './answer.js'

/** Keeps the one school of a pupil without a list; throws when the page is stale, or the school did not admit the pupil or has no seat left. */
export async function chooseSchool(
  app: Pick<App, 'db' | 'clock' | 'config' | 'vault'>,
  { pupilId, revision, department }: { pupilId: number; revision: number; department: string },
): Promise<void> {
  await saveAnswer(app, pupilId, async ({ trx, standing, now, begin, record }) => {
    assertFresh(standing, revision)
    const rules = listRules(await listDepartments(trx), await getEligibilityIn(trx, app, standing, now), 1)
    if (choiceKind(standing.pupil.route, standing.round.name) !== 'one-school')
      throw new UserError({ code: 'department-not-allowed', department })
    assertChoosable(department, rules)
    const list: PreferenceList = [{ department, upperLevel: false }]
    if (sameList(standing.application?.list ?? [], list)) return
    await replaceList(trx, await begin(), list)
    await record('school chosen')
  })
}
