import type { App } from '../app.js'
import { replaceList } from '../db/applications.js'
import { listDepartments } from '../db/departments.js'
import { getEligibilityIn } from '../db/seats.js'
import {
  applyListChange,
  type FilledIn,
  isAlreadyDone,
  type ListChange,
  listAsShown,
  listRules,
  sameList,
} from '../domain/list-change.js'
import type { PreferenceList } from '../domain/preference-list.js'
import { assertFresh, revisionOf } from '../domain/standing.js'
import { saveAnswer } from './answer.js'

export interface ChangeList {
  pupilId: number
  /** The revision that the page showed. */
  revision: number
  filledIn: FilledIn
  change: ListChange
}

/** Saves the numbers and wishes of a list and then one act on it; answers the list before and after. Throws when the page is stale and asks for another list than there is, or something is not allowed. */
export async function changeList(
  app: Pick<App, 'db' | 'clock' | 'config' | 'vault'>,
  { pupilId, revision, filledIn, change }: ChangeList,
): Promise<{ before: PreferenceList; after: PreferenceList }> {
  return saveAnswer(app, pupilId, async ({ trx, standing, now, begin, record }) => {
    const eligibility = await getEligibilityIn(trx, app, standing, now)
    const rules = listRules(await listDepartments(trx), eligibility, app.config.lists.maxLength)
    const before = standing.application?.list ?? []
    const isStale = revisionOf(standing.application) !== revision
    if (isStale && isAlreadyDone(before, filledIn, change, rules))
      return { before: listAsShown(filledIn), after: before }
    assertFresh(standing, revision)
    const after = applyListChange(before, filledIn, change, rules)
    if (!sameList(before, after)) {
      await replaceList(trx, await begin(), after)
      await record('list changed', { change: change.kind, length: after.length })
    }
    return { before, after }
  })
}
