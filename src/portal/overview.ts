import type { KeptPupil } from '../db/pupils.js'
import { roundState } from '../domain/round.js'
import { choiceKind, routeKind } from '../domain/route.js'
import { isLaterRound } from '../domain/seats.js'
import { type Standing, unanswered } from '../domain/standing.js'
import type { ChoosesAgain, LaterRoundView } from '../templates/components/later-round.js'
import type { OverviewState } from '../templates/components/overview-state.js'
import type { DepartmentName } from '../templates/components/school-names.js'
import type { TaskStatus } from '../templates/components/task-list.js'
import { type OverviewTask, overviewPage } from '../templates/pages/overview-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, page } from './answer.js'
import { type Departments, guaranteeOf, nameOf, schoolsOn } from './choices.js'
import { chromeFor } from './chrome.js'
import { primarySchoolOf, standingOf } from './family.js'
import { changesFor } from './form-changes.js'
import { readDepartments } from './reference.js'
import type { FamilyVisit, Route } from './route.js'

/** Where the family stands and what it still has to do. */
export const overviewRoute: Route = {
  path: paths.overview,
  access: 'family',
  get: (visit) => answerOverview(visit, []),
}

/** The overview, with what was wrong with what the family just tried. */
export async function answerOverview(visit: FamilyVisit, problems: readonly FieldProblem[]): Promise<Answer> {
  const standing = await standingOf(visit)
  const departments = (await readDepartments(visit.app.db)).byCode
  const state = stateOf(visit, standing, departments)
  const list = standing.application?.list ?? []
  const view = {
    state,
    tasks: tasksFor(visit, { standing, departments, state }),
    listed:
      list.length > 0 && choiceKind(standing.pupil.route, standing.round.name) === 'list'
        ? { departments: list.length, schools: schoolsOn(departments, list) }
        : undefined,
    changes: await changesFor(visit, standing, departments),
    primarySchool: await primarySchoolOf(visit),
    problems,
  }
  return page(overviewPage(view, chromeFor(visit)), problems.length > 0 ? 422 : 200)
}

function stateOf({ app }: FamilyVisit, standing: Standing<KeptPupil>, departments: Departments): OverviewState {
  const { pupil, rounds, round, results, application, form } = standing
  const result = results.get(round.name)
  const now = app.clock.now()
  if (result?.kind === 'placed') {
    const later = rounds.slice(rounds.indexOf(round) + 1)
    return {
      kind: 'placed',
      department: nameOf(departments, result.department),
      hasReceipt: application?.submission !== undefined,
      mayGiveUp: later.some(({ closesAt }) => now < closesAt),
    }
  }
  if (result?.kind === 'withdrawn') return { kind: 'withdrawn', department: nameOf(departments, result.department) }
  if (application?.submission) {
    const { submittedAt, receiptCode } = application.submission
    return { kind: 'handed-in', round, submittedAt, receiptCode, waitsFor: deciding(standing, departments) }
  }
  const { route } = pupil
  if (route === 'vso' || route === 'isk' || route === 'kopklas') return { kind: 'paper', route }
  const state = roundState(round, now)
  if (state === 'closed') {
    const next = rounds.find(({ opensAt }) => now < opensAt)
    return { kind: 'closed', round, started: application !== undefined, next }
  }
  if (!form) return { kind: 'no-final-advice', round, opened: state === 'open' }
  if (state === 'before') return { kind: 'before', round, why: whyAgain(standing, departments) }
  const extended = round.closesAt > app.config.rounds[round.name].closesAt
  const lottery = choiceKind(route, round.name) === 'list'
  return { kind: 'open', round, extended, lottery, later: laterRound(standing, departments) }
}

/** The school that says whether the child gets a place, where no draw does. */
function deciding({ pupil, round, application }: Standing, departments: Departments): DepartmentName | undefined {
  const [choice] = application?.list ?? []
  return choice && choiceKind(pupil.route, round.name) === 'one-school'
    ? nameOf(departments, choice.department)
    : undefined
}

function laterRound(standing: Standing, departments: Departments): LaterRoundView | undefined {
  const { pupil, round, results } = standing
  if (!isLaterRound(round.name)) return undefined
  const first = results.get('1')?.result
  return {
    why: whyAgain(standing, departments),
    oneAtATime: round.name === 'completion',
    guaranteeGone: routeKind(pupil.route) === 'list',
    onReserve: first !== undefined && first.reserves.length > 0,
  }
}

/** How the last round that ended for the child ended, while it has no seat. */
function whyAgain({ rounds, results }: Standing, departments: Departments): ChoosesAgain | undefined {
  const last = rounds.findLast(({ name }) => results.has(name))
  const result = last && results.get(last.name)
  if (!last || !result) return undefined
  if (result.kind === 'unplaced') return { kind: 'unplaced', round: last.name }
  return { kind: 'withdrawn', department: nameOf(departments, result.department) }
}

interface OverviewFacts {
  standing: Standing
  departments: Departments
  state: OverviewState
}

function tasksFor(visit: FamilyVisit, { standing, departments, state }: OverviewFacts): OverviewTask[] {
  if (state.kind !== 'open' && state.kind !== 'before') return []
  const choice = choiceKind(standing.pupil.route, standing.round.name) === 'one-school' ? 'one-school' : 'preferences'
  if (state.kind === 'before') {
    const later = (['contact', choice, 'check'] as const).map((task) => ({ task, status: 'later' as const }))
    return [{ task: 'child-data', status: 'look' }, ...later]
  }
  const missing = unanswered(standing)
  const status = (answered: boolean): TaskStatus => (answered ? 'done' : 'todo')
  const guarantee = guaranteeOf(departments, standing, visit.app.config)
  const tooShort = guarantee !== undefined && guarantee.schools < guarantee.needed
  return [
    { task: 'child-data', status: status(!missing.includes('child-data')) },
    { task: 'contact', status: status(!missing.includes('contact')) },
    { task: choice, status: !missing.includes('choice') && tooShort ? 'busy' : status(!missing.includes('choice')) },
    { task: 'check', status: missing.length > 0 ? 'later' : 'todo' },
  ]
}
