import { submitApplication } from '../actions/submit-application.js'
import { type Problem, UserError } from '../domain/problems.js'
import { choiceKind } from '../domain/route.js'
import { assertMayAnswer, revisionOf, type Standing, type Unanswered, unanswered } from '../domain/standing.js'
import { type CheckedChoice, checkFields, checkPage, type MissingTask } from '../templates/pages/check-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, page, seeOther } from './answer.js'
import { printedChild } from './child-data.js'
import { chosenOf, type Departments, guaranteeOf } from './choices.js'
import { chromeFor } from './chrome.js'
import { mayAnswer, revisionIn, standingOf } from './family.js'
import { naming } from './list-problems.js'
import { sayAt } from './problems.js'
import { readDepartments } from './reference.js'
import type { FamilyVisit, Route } from './route.js'
import { saving } from './saving.js'

/** Every answer once more, and the definitive act. */
export const checkRoute: Route = {
  path: paths.check,
  access: 'family',
  get: (visit) => answerCheck(visit, problemsTold(visit)),
  post: postCheck,
}

// What was wrong with handing in, told by an address of its own: back from the receipt leads to a page, and a browser
// goes back to what a form answered only after asking whether to send the form again.
const told: ReadonlyMap<string, 'not-confirmed' | 'stale-page'> = new Map([
  ['zeker', 'not-confirmed'],
  ['veranderd', 'stale-page'],
])

function problemsTold(visit: FamilyVisit): FieldProblem[] {
  const code = told.get(visit.url.searchParams.get('fout') ?? '')
  return code ? [problemAt(visit, { code })] : []
}

function problemAt(visit: FamilyVisit, problem: Problem): FieldProblem {
  return sayAt(visit, problem, problem.code === 'not-confirmed' ? checkFields.sure : undefined)
}

async function answerCheck(visit: FamilyVisit, problems: readonly FieldProblem[]): Promise<Answer> {
  const standing = await standingOf(visit)
  if (standing.application?.submission) return seeOther(paths.receipt)
  if (!mayAnswer(visit, standing)) return seeOther(paths.overview)
  const departments = (await readDepartments(visit.app.db)).byCode
  const missing = unanswered(standing)
  const view = {
    revision: revisionOf(standing.application),
    child: printedChild(standing),
    childConfirmed: !missing.includes('child-data'),
    contact: standing.pupil,
    choice: choiceOf(visit, standing, departments),
    missing: missing.map((question) => taskFor(question, standing)),
    problems,
  }
  return page(checkPage(view, chromeFor(visit)), problems.length > 0 ? 422 : 200)
}

function taskFor(question: Unanswered, { pupil, round }: Standing): MissingTask {
  if (question !== 'choice') return question
  return choiceKind(pupil.route, round.name) === 'one-school' ? 'one-school' : 'preferences'
}

function choiceOf({ app }: FamilyVisit, standing: Standing, departments: Departments): CheckedChoice {
  const { pupil, round, application } = standing
  const list = chosenOf(departments, application?.list ?? [], pupil.advice)
  if (choiceKind(pupil.route, round.name) === 'one-school')
    return { kind: 'one-school', school: list[0], hurry: round.name === 'completion' }
  return { kind: 'list', list, guarantee: guaranteeOf(departments, standing, app.config) }
}

async function postCheck(visit: FamilyVisit): Promise<Answer> {
  const submit = async () => {
    assertMayAnswer(await standingOf(visit), visit.app.clock.now())
    if (visit.form.text(checkFields.sure) !== 'ja') throw new UserError({ code: 'not-confirmed' })
    await submitApplication(visit.app, { pupilId: visit.family.pupil.id, revision: revisionIn(visit), by: 'family' })
    return seeOther(paths.receipt)
  }
  return saving(visit, submit, async (problem) => {
    const [fault] = [...told].find(([, code]) => code === problem.code) ?? []
    if (fault) return seeOther(`${paths.check}?fout=${fault}`)
    const { byCode } = await readDepartments(visit.app.db)
    return answerCheck(visit, [problemAt(visit, naming(problem, byCode))])
  })
}
