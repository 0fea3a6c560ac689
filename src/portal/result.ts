import { findLastPublication } from '../db/last-publications.js'
import type { Standing } from '../domain/standing.js'
import type { ResultView } from '../templates/components/result-view.js'
import { resultPage } from '../templates/pages/result-page.js'
import { paths } from '../templates/paths.js'
import { type Answer, comeBackLater, page } from './answer.js'
import { chromeFor } from './chrome.js'
import { standingOf } from './family.js'
import { allowingScript } from './headers.js'
import { missingKind, resultState } from './result-state.js'
import { isDrawn, viewOf } from './result-view.js'
import type { FamilyVisit, Route } from './route.js'

/** The page on which the result appears at its moment; before it, nothing about any placement is read. */
export const resultRoute: Route = { path: paths.result, access: 'family', get: showResult }

async function showResult(visit: FamilyVisit): Promise<Answer> {
  const standing = await standingOf(visit)
  const state = resultState(standing, visit.app.clock.now())
  if (state.kind === 'missing') return answerMissing(visit, standing)
  return answer(visit, await viewOf(visit, standing, state))
}

function answer(visit: FamilyVisit, view: ResultView): Answer {
  return page(resultPage(view, chromeFor(visit)), 200, view.kind === 'before' ? allowingScript : {})
}

/** Nobody is told that there is no result while it cannot be read: that it is looked into is true, and who waits is told to go on. */
async function answerMissing(visit: FamilyVisit, { round }: Standing): Promise<Answer> {
  const last = isDrawn(round.name) ? await findLastPublication(visit.app.db, round.name) : undefined
  const kind = missingKind(last, round)
  if (kind !== 'none' || !last) return answer(visit, { kind: 'checked', round: round.name, taken: kind === 'taken' })
  try {
    void visit.app.vault.results(last.sha256).set
    return answer(visit, { kind: 'none' })
  } catch (fault) {
    const calm = answer(visit, { kind: 'checked', round: round.name, taken: false })
    return { ...comeBackLater(calm), fault }
  }
}
