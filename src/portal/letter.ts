import { findLetterToken } from '../actions/find-letter.js'
import { parseElkNumber } from '../domain/elk-number.js'
import { letterFields, letterPage } from '../templates/pages/letter-page.js'
import { linkPath, paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import { sayAt } from './problems.js'
import type { Route } from './route.js'
import { networkBuckets } from './throttles.js'
import type { Visit } from './visit.js'

/** Coming in with the code of a letter, for who cannot scan it; leads on to the link that was printed beside it. */
export const letterRoute: Route = { path: paths.letter, access: 'public', get: showLetter, post: postLetter }

function showLetter(visit: Visit): Answer {
  return answerLetter(visit, [])
}

async function postLetter(visit: Visit): Promise<Answer> {
  const { app, form, network, throttles } = visit
  const missing = missingFields(visit)
  if (missing.length > 0) return answerLetter(visit, missing)
  const elkNumber = parseElkNumber(form.text(letterFields.elkNumber))
  const own = ['letter', elkNumber && `${elkNumber} ${network ?? ''}`] as const
  const isHeard = throttles.take(...networkBuckets(network), own)
  const token = await findLetterToken(app, { elkNumber, code: form.exact(letterFields.code) })
  if (!token || !isHeard) return answerLetter(visit, [wrongCode(visit)])
  throttles.giveBack(...networkBuckets(network))
  throttles.forgive(own)
  return seeOther(linkPath(token))
}

function wrongCode(visit: Visit): FieldProblem {
  return { ...sayAt(visit, { code: 'letter-code-wrong' }, letterFields.elkNumber), also: letterFields.code }
}

function missingFields({ form, messages }: Visit): FieldProblem[] {
  const { elkNumberMissing, letterCodeMissing } = messages.portal.fieldProblems
  const empty = (field: string) => form.text(field).trim() === ''
  return [
    ...(empty(letterFields.elkNumber) ? [{ field: letterFields.elkNumber, text: elkNumberMissing }] : []),
    ...(empty(letterFields.code) ? [{ field: letterFields.code, text: letterCodeMissing }] : []),
  ]
}

function answerLetter(visit: Visit, problems: readonly FieldProblem[]): Answer {
  const { form } = visit
  const view = { elkNumber: form.text(letterFields.elkNumber), code: form.text(letterFields.code), problems }
  return page(letterPage(view, chromeFor(visit)), problems.length > 0 ? 422 : 200)
}
