import type { App } from '../app.js'
import { replaceList } from '../db/applications.js'
import { getEligibility, listDepartments } from '../db/departments.js'
import { listRules, sameList } from '../domain/list-change.js'
import type { PreferenceList } from '../domain/preference-list.js'
import { UserError } from '../domain/problems.js'
import { routeKind } from '../domain/route.js'
import { assertFresh } from '../domain/standing.js'
import { saveAnswer } from './answer.js'

/** Keeps the one school of a pupil without a list; throws when the page is stale or the school did not admit the pupil. */
export async function chooseSchool(
  app: Pick<App, 'db' | 'clock' | 'config'>,
  { pupilId, revision, department }: { pupilId: number; revision: number; department: string },
): Promise<void> {
  await saveAnswer(app, pupilId, async ({ trx, standing, begin, record }) => {
    assertFresh(standing, revision)
    const rules = listRules(await listDepartments(trx), await getEligibility(trx, standing.pupil), 1)
    if (routeKind(standing.pupil.route) !== 'one-school' || !rules.mayChoose(department))
      throw new UserError({ code: 'department-not-allowed', department })
    const list: PreferenceList = [{ department, upperLevel: false }]
    if (sameList(standing.application?.list ?? [], list)) return
    await replaceList(trx, await begin(), list)
    await record('school chosen')
  })
}
