import { databaseFailure } from '../db/failures.js'
import { UserError } from '../domain/problems.js'
import { type ErrorView, errorPage } from '../templates/pages/error-page.js'
import { type Answer, comeBackLater, page, plain } from './answer.js'
import { chromeFor } from './chrome.js'
import { RefusedBody } from './form-data.js'
import type { Visit } from './visit.js'

/** The page for a form that was not ours, stood open too long, or came from a browser that keeps no cookies. */
export function answerOutOfDate(visit: Visit): Answer {
  return answerError(visit, 403, visit.cookies.size === 0 ? 'no-cookies' : 'out-of-date')
}

/** The page for an address that leads nowhere. */
export function answerNotFound(visit: Visit): Answer {
  return answerError(visit, 404, 'not-found')
}

/** The answer to what no page could handle; `fault` says that it is ours to mend, under the reference it shows. */
export function answerFailure(visit: Visit, error: unknown, reference: string): { answer: Answer; fault: boolean } {
  if (error instanceof RefusedBody) return { answer: plain('', error.status), fault: false }
  const busy =
    (error instanceof UserError && error.problem.code === 'too-busy') || databaseFailure(error) === 'home-busy'
  if (busy) return { answer: comeBackLater(answerError(visit, 503, 'too-busy')), fault: false }
  return { answer: page(errorPage({ kind: 'technical', reference }, chromeFor(visit)), 500), fault: true }
}

function answerError(visit: Visit, status: number, kind: ErrorView['kind']): Answer {
  return page(errorPage({ kind, reference: undefined }, chromeFor(visit)), status)
}
