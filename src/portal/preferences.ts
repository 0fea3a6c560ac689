import { changeList } from '../actions/change-list.js'
import { mayChoose } from '../domain/department.js'
import type { FilledIn, ListChange } from '../domain/list-change.js'
import type { Problem } from '../domain/problems.js'
import { choiceKind } from '../domain/route.js'
import { revisionOf } from '../domain/standing.js'
import { type ListAction, parseListAction } from '../templates/components/list-action.js'
import { placeField, wishField } from '../templates/components/preference-row.js'
import { preferencesPage } from '../templates/pages/preferences-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, page, seeOther } from './answer.js'
import { guaranteeOf } from './choices.js'
import { chromeFor } from './chrome.js'
import { backOf, mayAnswer, primarySchoolOf, revisionIn, standingOf } from './family.js'
import { allowingScript } from './headers.js'
import { noticeFrom, pathAfter } from './list-announcement.js'
import { placeProblems } from './list-problems.js'
import { rowsOf } from './list-rows.js'
import { listScript } from './list-script.js'
import { readDepartments } from './reference.js'
import type { FamilyVisit, Route } from './route.js'
import { saving } from './saving.js'
import { searchIn, searchView } from './school-search.js'
import { eligibilityFor, seatsLeft } from './seats.js'

/** The ranked list: every button saves the numbers that stand typed, then does its own work, then leads to a GET. */
export const preferencesRoute: Route = {
  path: paths.preferences,
  access: 'family',
  get: (visit) => answerPreferences(visit),
  post: postPreferences,
}

async function answerPreferences(visit: FamilyVisit, problem?: Problem): Promise<Answer> {
  const standing = await standingOf(visit)
  const { pupil, round, application } = standing
  if (application?.submission) return seeOther(paths.receipt)
  if (choiceKind(pupil.route, round.name) !== 'list' || !mayAnswer(visit, standing)) return seeOther(paths.overview)
  const eligibility = await eligibilityFor(visit, standing)
  const { all, byCode: departments } = await readDepartments(visit.app.db)
  const choosable = all.filter((department) => mayChoose(department, eligibility))
  const list = application?.list ?? []
  const problems: FieldProblem[] = problem ? placeProblems(visit, problem, departments) : []
  const view = {
    revision: revisionOf(application),
    rows: rowsOf(list, {
      departments,
      advice: pupil.advice,
      seatsLeft: (code) => seatsLeft(eligibility, code),
      typed: problem && problem.code !== 'stale-page' ? filledIn(visit) : undefined,
    }),
    guarantee: guaranteeOf(departments, standing, visit.app.config),
    maxLength: visit.app.config.lists.maxLength,
    notice: problem ? undefined : noticeFrom(visit, list, departments),
    mayChoose: choosable.length > 0,
    search: searchView(searchIn(visit), { choosable, list, eligibility }),
    primarySchool: await primarySchoolOf(visit),
    back: backOf(visit),
    script: listScript.path,
    problems,
  }
  return page(preferencesPage(view, chromeFor(visit)), problem ? 422 : 200, allowingScript)
}

async function postPreferences(visit: FamilyVisit): Promise<Answer> {
  const action = parseListAction(visit.form.text('actie')) ?? { kind: 'save' }
  const save = async () => {
    const input = {
      pupilId: visit.family.pupil.id,
      revision: revisionIn(visit),
      filledIn: filledIn(visit),
      change: changeOf(action),
    }
    const { before, after } = await changeList(visit.app, input)
    if (action.kind === 'finish') return seeOther(backOf(visit) === 'check' ? paths.check : paths.overview)
    const outcome = { before, after, filledIn: input.filledIn }
    return seeOther(pathAfter(action, outcome, { search: searchIn(visit), back: backOf(visit) }))
  }
  return saving(visit, save, (problem) => answerPreferences(visit, problem))
}

function changeOf(action: ListAction): ListChange {
  return 'department' in action ? action : { kind: 'save' }
}

function filledIn({ form }: FamilyVisit): FilledIn {
  return {
    places: new Map(form.startingWith(placeField(''))),
    wishes: new Set(form.startingWith(wishField('')).map(([code]) => code)),
  }
}
