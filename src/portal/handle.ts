import type { Answer } from './answer.js'
import { seeOther } from './answer.js'
import { readForm } from './form-data.js'
import { hasFormToken } from './form-token.js'
import { loginPath } from './next-page.js'
import { isSameOrigin } from './origin.js'
import { answerOutOfDate } from './problem-pages.js'
import type { Route } from './route.js'
import { leave } from './session.js'
import { hasExpired, recognise, type Visit } from './visit.js'

/** Lets a page answer: who comes is read first, a form only from one of our own pages, and a family's page only to that family. */
export async function handle(begun: Visit, request: Request, route: Route): Promise<{ visit: Visit; answer: Answer }> {
  const posted = request.method === 'POST'
  const recognised = await recognise(begun)
  const visit = posted ? { ...recognised, form: await readForm(request) } : recognised
  return { visit, answer: await answerFor(visit, request, route) }
}

async function answerFor(visit: Visit, request: Request, route: Route): Promise<Answer> {
  const posted = request.method === 'POST'
  if (posted && !isSameOrigin(request.headers, visit.origin)) return answerOutOfDate(visit)
  if (route.access === 'family') {
    const { family } = visit
    if (!family) return sendToLogin(visit)
    if (posted && !hasFormToken(visit)) return answerOutOfDate(visit)
    return (posted && route.post ? route.post : route.get)({ ...visit, family })
  }
  if (posted && !hasFormToken(visit)) return answerOutOfDate(visit)
  return (posted && route.post ? route.post : route.get)(visit)
}

function sendToLogin(visit: Visit): Answer {
  const location = loginPath(visit)
  if (hasExpired(visit)) leave(visit)
  return seeOther(location)
}
