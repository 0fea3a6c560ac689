import { logIn } from '../actions/log-in.js'
import { parseElkNumber } from '../domain/elk-number.js'
import { UserError } from '../domain/problems.js'
import { loginFields, loginPage } from '../templates/pages/login-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, comeBackLater, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import { enterGate } from './login-gate.js'
import { nextOf } from './next-page.js'
import { problemIn, sayAt } from './problems.js'
import type { Route } from './route.js'
import { enter } from './session.js'
import type { Visit } from './visit.js'

/** Logging in with the ELK number and the password. */
export const loginRoute: Route = { path: paths.login, access: 'public', get: showLogin, post: postLogin }

const notices = { verlopen: 'expired', gewijzigd: 'password-changed' } as const

function showLogin(visit: Visit): Answer {
  if (visit.family) return seeOther(nextOf(visit) ?? paths.overview)
  return answerLogin(visit, [])
}

function answerLogin(visit: Visit, problems: readonly FieldProblem[]): Answer {
  const said = visit.url.searchParams.get('melding')
  const notice = said === 'verlopen' || said === 'gewijzigd' ? notices[said] : undefined
  const elkNumber = visit.form.text(loginFields.elkNumber)
  return page(
    loginPage({ elkNumber, notice, next: nextOf(visit), problems }, chromeFor(visit)),
    problems.length > 0 ? 422 : 200,
  )
}

async function postLogin(visit: Visit): Promise<Answer> {
  const { form, app, passwords, family } = visit
  const missing = missingFields(visit)
  if (missing.length > 0) return answerLogin(visit, missing)
  const elkNumber = parseElkNumber(form.text(loginFields.elkNumber))
  const gate = enterGate(visit, elkNumber)
  // A network that is shut has no say in any account, so an answer at once tells nothing; hashing for it would keep others waiting.
  if (gate.shut === 'network') return answerLogin(visit, [wrongLogin(visit)])
  if (gate.shut === 'busy') return comeBackLater(answerLogin(visit, [sayAt(visit, { code: 'too-busy' })]))
  try {
    const password = form.exact(loginFields.password)
    const token = await logIn(app, passwords, {
      elkNumber: gate.shut ? undefined : elkNumber,
      password,
      replaces: family?.token,
      signal: visit.gone(),
    })
    gate.end('right')
    enter(visit, token, elkNumber)
    return seeOther(nextOf(visit) ?? paths.overview)
  } catch (error) {
    // What fails on our side is no try of the family.
    gate.end(isWrongLogin(error) ? 'wrong' : 'unheard')
    const problem = problemIn(error)
    if (problem.code === 'login-wrong') return answerLogin(visit, [wrongLogin(visit)])
    if (problem.code !== 'too-busy') throw error
    return comeBackLater(answerLogin(visit, [sayAt(visit, problem)]))
  }
}

function isWrongLogin(error: unknown): boolean {
  return error instanceof UserError && error.problem.code === 'login-wrong'
}

/** Which of the two is wrong nobody may learn, so both are marked. */
function wrongLogin(visit: Visit): FieldProblem {
  return { ...sayAt(visit, { code: 'login-wrong' }, loginFields.elkNumber), also: loginFields.password }
}

function missingFields({ form, messages }: Visit): FieldProblem[] {
  const { elkNumberMissing, passwordMissing } = messages.portal.fieldProblems
  return [
    ...(form.text(loginFields.elkNumber).trim() === ''
      ? [{ field: loginFields.elkNumber, text: elkNumberMissing }]
      : []),
    ...(form.exact(loginFields.password) === '' ? [{ field: loginFields.password, text: passwordMissing }] : []),
  ]
}
