import { resultPage } from '../templates/pages/result-page.js'
import { paths } from '../templates/paths.js'
import { type Answer, page } from './answer.js'
import { chromeFor } from './chrome.js'
import { standingOf } from './family.js'
import type { FamilyVisit, Route } from './route.js'

/** The page on which the result appears at its moment; before it, nothing about any placement is read. */
export const resultRoute: Route = { path: paths.result, access: 'family', get: showResult }

async function showResult(visit: FamilyVisit): Promise<Answer> {
  const { resultsAt } = (await standingOf(visit)).round
  const isThere = resultsAt !== undefined && resultsAt <= visit.app.clock.now()
  return page(resultPage(isThere ? { kind: 'none' } : { kind: 'before', resultsAt }, chromeFor(visit)))
}
