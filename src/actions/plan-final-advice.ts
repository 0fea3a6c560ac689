import type { App } from '../app.js'
import { listApplications } from '../db/applications.js'
import { listAdmittedTo, listDepartments } from '../db/departments.js'
import { findCurrentForm } from '../db/forms.js'
import type { Database } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import { listRounds } from '../db/rounds.js'
import type { Application } from '../domain/application.js'
import type { Department } from '../domain/department.js'
import { assertAdviceComplete, assertAdviceMayChange, type FinalAdvice } from '../domain/final-advice.js'
import type { FormVersion } from '../domain/form-version.js'
import { keepAllowed, type ListRules, listRules, sameList } from '../domain/list-change.js'
import { hasEntry, type PreferenceList } from '../domain/preference-list.js'
import type { Round } from '../domain/round.js'
import type { Instant } from '../domain/time.js'

/** What recording many advices reads once. */
export interface AdviceContext {
  rounds: readonly Round[]
  departments: readonly Department[]
}

/** What a procedure says that recording advices depends on. */
export async function readAdviceContext(db: Database, { rounds }: App['config']): Promise<AdviceContext> {
  return { rounds: await listRounds(db, rounds), departments: await listDepartments(db) }
}

/** What recording a final advice does. */
export interface FinalAdvicePlan {
  /** The form that stands ready before it. */
  form: FormVersion | undefined
  /** Whether that form says the same already, so that nothing is recorded. */
  same: boolean
  /** The lists from which it takes what is no longer allowed, wishes included. */
  lists: { application: Application; kept: PreferenceList }[]
  /** The departments that go from those lists. */
  dropped: string[]
}

/** What recording a final advice would do; writes nothing. Throws when it is incomplete or an application is definitive. */
export async function planFinalAdvice(
  db: Database,
  pupil: KeptPupil,
  final: FinalAdvice,
  { rounds, departments, now }: AdviceContext & { now: Instant },
): Promise<FinalAdvicePlan> {
  assertAdviceComplete(final)
  const form = await findCurrentForm(db, pupil.id)
  const same = form !== undefined && form.advice === final.advice && form.route === final.route
  if (same) return { form, same, lists: [], dropped: [] }
  const applications = await listApplications(db, pupil.id)
  assertAdviceMayChange(applications, rounds, now)
  const started = form ? applications.filter(({ submission }) => !submission) : []
  if (started.length === 0) return { form, same, lists: [], dropped: [] }
  const eligibility = { ...final, admittedTo: await listAdmittedTo(db, pupil.id) }
  const lists = shortenedLists(started, listRules(departments, eligibility, departments.length))
  return { form, same, lists, dropped: [...new Set(lists.flatMap(droppedFrom))] }
}

function shortenedLists(applications: readonly Application[], rules: ListRules): FinalAdvicePlan['lists'] {
  return applications
    .map((application) => ({ application, kept: keepAllowed(application.list, rules) }))
    .filter(({ application, kept }) => !sameList(application.list, kept))
}

function droppedFrom({ application, kept }: FinalAdvicePlan['lists'][number]): string[] {
  return application.list.map(({ department }) => department).filter((department) => !hasEntry(kept, department))
}
