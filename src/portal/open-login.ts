import { newPasswordProblems } from '../actions/new-password.js'
import { type OpenLink, readLink } from '../actions/open-link.js'
import { openLogin } from '../actions/open-login.js'
import { resetPassword } from '../actions/reset-password.js'
import { parseDutchDay } from '../domain/birth-date.js'
import { makePassphrase } from '../domain/passphrase.js'
import { passwordLength } from '../domain/password.js'
import { type Problem, UserError } from '../domain/problems.js'
import type { Day } from '../domain/time.js'
import { passphraseWords } from '../messages/passwords/passphrase-words.js'
import { openLoginFields, openLoginPage } from '../templates/pages/open-login-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, comeBackLater, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import { answerLinkProblem } from './link-problem.js'
import { problemIn, sayAt } from './problems.js'
import { keepMailLanguage } from './reading-language.js'
import type { Route } from './route.js'
import { enter, rememberDevice } from './session.js'
import { inLanguage, type Visit } from './visit.js'

/** Opening a personal link: a first password, or a new one. Only the POST uses the link up. */
export const openLoginRoute: Route = { path: '/w/:token', access: 'public', get: showLink, post: postLink }

async function showLink(visit: Visit): Promise<Answer> {
  return withLink(visit, (opened, own) => answerLink(own, opened, []))
}

async function postLink(visit: Visit): Promise<Answer> {
  return withLink(visit, async (opened, own) => {
    const typed = readTyped(own)
    const problems = typedProblems(own, opened, typed)
    if (problems.length > 0 || !typed.birthDate) return answerLink(own, opened, problems)
    return useLink(own, opened, { ...typed, birthDate: typed.birthDate })
  })
}

async function withLink(
  visit: Visit,
  use: (opened: OpenLink, own: Visit) => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    const opened = await readLink(visit.app.db, tokenOf(visit), visit.app.clock.now())
    return await use(opened, inLanguage(visit, opened.pupil.language))
  } catch (error) {
    return answerLinkProblem(visit, problemIn(error))
  }
}

async function useLink(visit: Visit, opened: OpenLink, typed: Typed & { birthDate: Day }): Promise<Answer> {
  const { app, passwords, throttles, family } = visit
  const { link, pupil } = opened
  // A new login may go to another address; a new password mail goes to the same mailbox, for who reads it to ask again.
  const key = link.purpose === 'login' ? `link ${link.id}` : `pupil ${pupil.id}`
  try {
    if (!throttles.take(['link', key], ['linkPerDay', key])) throw new UserError({ code: 'too-many-tries' })
    const proof = { token: tokenOf(visit), ...typed, replaces: family?.token, signal: visit.gone() }
    if (link.purpose === 'login') enter(visit, await openLogin(app, passwords, proof), pupil.elkNumber)
    else await resetPassword(app, passwords, proof)
    await keepMailLanguage(visit, pupil)
  } catch (error) {
    const problem = problemIn(error)
    const field = fieldOf(problem)
    if (problem.code === 'too-busy') {
      throttles.giveBack(['link', key], ['linkPerDay', key])
      return comeBackLater(answerLink(visit, opened, [sayAt(visit, problem)]))
    }
    if (!field) throw error
    return answerLink(visit, opened, [sayAt(visit, problem, field)])
  }
  if (link.purpose === 'login') return seeOther(paths.overview)
  rememberDevice(visit, pupil.elkNumber)
  throttles.forgive(['account', pupil.elkNumber])
  return seeOther(`${paths.login}?melding=gewijzigd`)
}

interface Typed {
  birthDate: Day | undefined
  password: string
  repeated: string
}

function readTyped(visit: Visit): Typed {
  const { day, month, year } = typedDate(visit)
  const { form } = visit
  return {
    birthDate: parseDutchDay(`${day}-${month}-${year}`),
    password: form.exact(openLoginFields.password),
    repeated: form.exact(openLoginFields.repeat),
  }
}

function typedDate({ form }: Visit) {
  const part = (name: string) => form.text(`${openLoginFields.birthDate}-${name}`).trim()
  return { day: part('dag'), month: part('maand'), year: part('jaar') }
}

function typedProblems(visit: Visit, { pupil, schoolName }: OpenLink, typed: Typed): FieldProblem[] {
  const { birthDateMissing, birthDateImpossible } = visit.messages.portal.fieldProblems
  const { day, month, year } = typedDate(visit)
  const text = day && month && year ? birthDateImpossible : birthDateMissing
  const wrongDate = typed.birthDate ? [] : [{ field: openLoginFields.birthDate, text }]
  return [
    ...wrongDate,
    ...newPasswordProblems(pupil, schoolName, typed).map((problem) => sayAt(visit, problem, fieldOf(problem))),
  ]
}

function fieldOf({ code }: Problem): string | undefined {
  if (code === 'birth-date-wrong' || code === 'too-many-tries') return openLoginFields.birthDate
  if (code === 'passwords-differ') return openLoginFields.repeat
  return code.startsWith('password-') ? openLoginFields.password : undefined
}

function answerLink(visit: Visit, { link, pupil }: OpenLink, problems: readonly FieldProblem[]): Answer {
  const { random } = visit.app
  const view = {
    purpose: link.purpose,
    token: tokenOf(visit),
    elkNumber: pupil.elkNumber,
    birthDate: typedDate(visit),
    minPasswordLength: passwordLength.min,
    suggestedPassword: makePassphrase(passphraseWords, (bound) => random.below(bound)),
    problems,
  }
  return page(openLoginPage(view, chromeFor(visit)), problems.length > 0 ? 422 : 200)
}

function tokenOf({ url }: Visit): string {
  return url.pathname.slice('/w/'.length)
}
