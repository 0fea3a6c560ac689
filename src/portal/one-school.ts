import { chooseSchool } from '../actions/choose-school.js'
import { addressLines } from '../domain/address.js'
import { type Department, type Eligibility, mayChoose } from '../domain/department.js'
import { choiceKind, routeKind } from '../domain/route.js'
import { revisionOf } from '../domain/standing.js'
import { oneSchoolFields, oneSchoolPage, type SchoolOption } from '../templates/pages/one-school-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import { backOf, mayAnswer, primarySchoolOf, revisionIn, standingOf } from './family.js'
import { naming } from './list-problems.js'
import { sayAt } from './problems.js'
import { readDepartments } from './reference.js'
import type { FamilyVisit, Route } from './route.js'
import { saving } from './saving.js'
import { eligibilityFor, seatsLeft } from './seats.js'

/** Choosing the one school for kovo and praktijkonderwijs. */
export const oneSchoolRoute: Route = {
  path: paths.oneSchool,
  access: 'family',
  get: (visit) => answerOneSchool(visit, [], undefined),
  post: postOneSchool,
}

async function answerOneSchool(
  visit: FamilyVisit,
  problems: readonly FieldProblem[],
  asked: string | undefined,
): Promise<Answer> {
  const standing = await standingOf(visit)
  const { pupil, round, application } = standing
  if (application?.submission) return seeOther(paths.receipt)
  if (choiceKind(pupil.route, round.name) !== 'one-school' || !mayAnswer(visit, standing))
    return seeOther(paths.overview)
  const eligibility = await eligibilityFor(visit, standing)
  const { all } = await readDepartments(visit.app.db)
  const view = {
    revision: revisionOf(application),
    schools: all
      .filter((department) => mayChoose(department, eligibility))
      .map((department) => schoolOption(department, eligibility)),
    chosen: asked || application?.list[0]?.department,
    asks: round.name === 'completion' ? ('completion' as const) : ('route' as const),
    admits: routeKind(pupil.route) === 'one-school',
    primarySchool: await primarySchoolOf(visit),
    back: backOf(visit),
    problems,
  }
  return page(oneSchoolPage(view, chromeFor(visit)), problems.length > 0 ? 422 : 200)
}

function schoolOption({ code, school, profile, level }: Department, eligibility: Eligibility): SchoolOption {
  const address = addressLines({ ...school, houseNumberSuffix: '' }).join(', ')
  return {
    code,
    school: school.name,
    profile,
    level,
    address,
    website: school.website,
    seatsLeft: seatsLeft(eligibility, code),
  }
}

async function postOneSchool(visit: FamilyVisit): Promise<Answer> {
  const department = visit.form.text(oneSchoolFields.school)
  const choose = async () => {
    await chooseSchool(visit.app, { pupilId: visit.family.pupil.id, revision: revisionIn(visit), department })
    return seeOther(backOf(visit) === 'check' ? paths.check : paths.overview)
  }
  return saving(visit, choose, async (problem) => {
    const nothing = problem.code === 'department-not-allowed' && problem.department === ''
    const { byCode } = await readDepartments(visit.app.db)
    const said = sayAt(visit, nothing ? { code: 'list-empty' } : naming(problem, byCode), oneSchoolFields.school)
    return answerOneSchool(visit, [said], problem.code === 'stale-page' ? undefined : department)
  })
}
