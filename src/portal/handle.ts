import { UserError } from '../domain/problems.js'
import { paths } from '../templates/paths.js'
import { type Answer, plain, seeOther } from './answer.js'
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
  const methods = route.post ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
  if (!methods.includes(request.method)) return { visit: begun, answer: plain('', 405, { allow: methods.join(', ') }) }
  const recognised = await recognise(begun)
  if (request.method !== 'POST') return { visit: recognised, answer: await answerGet(recognised, route) }
  const visit = { ...recognised, form: await readForm(request) }
  return { visit, answer: await answerPost(visit, request, route) }
}

function answerGet(visit: Visit, route: Route): Answer | Promise<Answer> {
  if (route.access === 'public') return route.get(visit)
  return visit.family ? route.get({ ...visit, family: visit.family }) : sendToLogin(visit)
}

function answerPost(visit: Visit, request: Request, route: Route): Answer | Promise<Answer> {
  const { family } = visit
  if (!isSameOrigin(request.headers, visit.origin)) return answerOutOfDate(visit)
  if (route.access === 'family' && !family) return sendToLogin(visit)
  if (mayHarm(visit, route) && !hasFormToken(visit)) return answerOutOfDate(visit)
  if (route.access === 'public') return (route.post ?? route.get)(visit)
  if (!family) return sendToLogin(visit)
  if (!visit.throttles.take(['answers', family.pupil.elkNumber])) throw new UserError({ code: 'too-busy' })
  return (route.post ?? route.get)({ ...visit, family })
}

/** Logging out does nothing to somebody who is logged out, and whose session is over should not meet an error there. */
function mayHarm({ family }: Visit, { path }: Route): boolean {
  return family !== undefined || path !== paths.logout
}

function sendToLogin(visit: Visit): Answer {
  const location = loginPath(visit)
  if (hasExpired(visit)) leave(visit)
  return seeOther(location)
}
