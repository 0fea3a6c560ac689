import type { KeptPupil } from '../db/pupils.js'
import { roundState } from '../domain/round.js'
import { routeKind } from '../domain/route.js'
import { type Standing, unanswered } from '../domain/standing.js'
import type { OverviewState } from '../templates/components/overview-state.js'
import type { TaskStatus } from '../templates/components/task-list.js'
import { type OverviewTask, overviewPage } from '../templates/pages/overview-page.js'
import { paths } from '../templates/paths.js'
import type { FieldProblem } from '../templates/problem.js'
import { type Answer, page } from './answer.js'
import { type Departments, guaranteeOf, schoolsOn } from './choices.js'
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
  const state = stateOf(visit, standing)
  const list = standing.application?.list ?? []
  const view = {
    state,
    tasks: tasksFor(visit, { standing, departments, state }),
    listed:
      list.length > 0 && routeKind(standing.pupil.route) === 'list'
        ? { departments: list.length, schools: schoolsOn(departments, list) }
        : undefined,
    changes: await changesFor(visit, standing, departments),
    primarySchool: await primarySchoolOf(visit),
    problems,
  }
  return page(overviewPage(view, chromeFor(visit)), problems.length > 0 ? 422 : 200)
}

function stateOf({ app }: FamilyVisit, standing: Standing<KeptPupil>): OverviewState {
  const { pupil, rounds, round, application, form } = standing
  if (application?.submission) {
    const { submittedAt, receiptCode } = application.submission
    return { kind: 'handed-in', round, submittedAt, receiptCode }
  }
  const { route } = pupil
  if (route === 'vso' || route === 'isk' || route === 'kopklas') return { kind: 'paper', route }
  const now = app.clock.now()
  const state = roundState(round, now)
  if (state === 'closed') {
    const next = rounds.find(({ opensAt }) => now < opensAt)
    return { kind: 'closed', round, started: application !== undefined, next }
  }
  if (!form) return { kind: 'no-final-advice', round, opened: state === 'open' }
  if (state === 'before') return { kind: 'before', round }
  const extended = round.closesAt > app.config.rounds[round.name].closesAt
  return { kind: 'open', round, extended, lottery: routeKind(route) === 'list' }
}

interface OverviewFacts {
  standing: Standing
  departments: Departments
  state: OverviewState
}

function tasksFor(visit: FamilyVisit, { standing, departments, state }: OverviewFacts): OverviewTask[] {
  if (state.kind !== 'open' && state.kind !== 'before') return []
  const choice = routeKind(standing.pupil.route) === 'one-school' ? 'one-school' : 'preferences'
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
