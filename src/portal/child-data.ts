import { confirmChildData } from '../actions/confirm-child-data.js'
import type { KeptPupil } from '../db/pupils.js'
import type { Standing } from '../domain/standing.js'
import { childDataPage, type PrintedChild } from '../templates/pages/child-data-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import { backOf, mayAnswer, primarySchoolOf, standingOf } from './family.js'
import { problemOfStaleForm } from './problems.js'
import type { FamilyVisit, Route } from './route.js'
import { saving } from './saving.js'

/** The child's data as the school gave them, to confirm. */
export const childDataRoute: Route = {
  path: paths.childData,
  access: 'family',
  get: (visit) => answerChildData(visit, []),
  post: postChildData,
}

async function answerChildData(visit: FamilyVisit, problems: readonly FieldProblem[]): Promise<Answer> {
  const standing = await standingOf(visit)
  const view = {
    child: printedChild(standing),
    primarySchool: await primarySchoolOf(visit),
    form: standing.form,
    confirmation: confirmationOf(visit, standing),
    back: backOf(visit),
    problems,
  }
  return page(childDataPage(view, chromeFor(visit)), problems.length > 0 ? 422 : 200)
}

function confirmationOf(visit: FamilyVisit, standing: Standing): 'ask' | 'confirmed' | 'look' {
  if (standing.form && standing.application?.childCheckedVersion === standing.form.version) return 'confirmed'
  return mayAnswer(visit, standing) ? 'ask' : 'look'
}

/** What is printed on the current form; before the final advice, what the school's administration says. */
export function printedChild({ pupil, form }: Standing<KeptPupil>): PrintedChild {
  const { elkNumber, route } = pupil
  return { ...(form?.child ?? pupil), elkNumber, advice: form?.advice, route: form?.route ?? route }
}

async function postChildData(visit: FamilyVisit): Promise<Answer> {
  const confirm = async () => {
    await confirmChildData(visit.app, {
      pupilId: visit.family.pupil.id,
      formVersion: Number(visit.form.text('versie')),
    })
    return seeOther(backOf(visit) === 'check' ? paths.check : paths.overview)
  }
  return saving(visit, confirm, (problem) => answerChildData(visit, [problemOfStaleForm(visit, problem)]))
}
