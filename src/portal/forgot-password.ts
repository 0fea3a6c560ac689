import { requestPasswordReset } from '../actions/request-password-reset.js'
import { parseElkNumber } from '../domain/elk-number.js'
import {
  forgotPasswordFields,
  forgotPasswordPage,
  passwordMailSentPage,
} from '../templates/pages/forgot-password-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, comeBackLater, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import { problemIn, sayAt } from './problems.js'
import type { Route } from './route.js'
import { type Bucket, resetBuckets } from './throttles.js'
import type { Visit } from './visit.js'

/** Asking for a mail with a link to choose a new password; the answer is the same for every ELK number. */
export const forgotPasswordRoute: Route = {
  path: paths.forgotPassword,
  access: 'public',
  get: showForgotPassword,
  post: postForgotPassword,
}

const sent = `${paths.forgotPassword}?verstuurd=ja`

function showForgotPassword(visit: Visit): Answer {
  if (visit.url.searchParams.get('verstuurd') === 'ja') return page(passwordMailSentPage(chromeFor(visit)))
  return answerForgotPassword(visit, [])
}

function answerForgotPassword(visit: Visit, problems: readonly FieldProblem[]): Answer {
  const elkNumber = visit.form.text(forgotPasswordFields.elkNumber)
  return page(forgotPasswordPage({ elkNumber, problems }, chromeFor(visit)), problems.length > 0 ? 422 : 200)
}

async function postForgotPassword(visit: Visit): Promise<Answer> {
  const { app, form, throttles, network } = visit
  const typed = form.text(forgotPasswordFields.elkNumber)
  const elkNumber = parseElkNumber(typed)
  if (!elkNumber) {
    const { elkNumberMissing } = visit.messages.portal.fieldProblems
    const field = forgotPasswordFields.elkNumber
    return answerForgotPassword(visit, [
      typed.trim() === ''
        ? { field, text: elkNumberMissing }
        : sayAt(visit, { code: 'wrong-elk-number', text: typed }, field),
    ])
  }
  const buckets: Bucket[] = [...resetBuckets(network), ['resetMails', elkNumber]]
  if (!throttles.take(...buckets)) return seeOther(sent)
  try {
    await requestPasswordReset(app, elkNumber)
    return seeOther(sent)
  } catch (error) {
    const problem = problemIn(error)
    if (problem.code !== 'too-busy') throw error
    throttles.giveBack(...buckets)
    return comeBackLater(answerForgotPassword(visit, [sayAt(visit, problem)]))
  }
}
