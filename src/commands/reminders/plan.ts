import type { App } from '../../app.js'
import { listName } from '../../domain/name.js'
import type { ReminderPolicy } from '../../domain/reminder-policy.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import {
  type PlannedDigest,
  type PlannedReminder,
  planReminders,
  type ReminderPlan,
} from '../../mail/plan-reminders.js'
import { formatMoment, shortMoment } from '../../messages/dates.js'
import { readLoginSelection } from '../logins/selection.js'
import { sayOnlyTo } from '../mail/say-only-to.js'
import { page } from '../pager.js'
import type { ScopeInput } from '../scope.js'
import { formatTable, safeText } from '../table.js'
import { digestDocument, reminderDocument, type Without, withoutDocument, withoutLines } from './reminder-lines.js'

/** `elk reminders plan`: who gets which reminder next and when, and who does not and why. */
export async function remindersPlanCommand(app: App, io: Io, input: ScopeInput & { elk?: string[] }): Promise<void> {
  const isNamed = (input.elk ?? []).length > 0
  const { pupils } = await readLoginSelection(app, io, isNamed ? input : { ...input, all: true })
  const now = app.clock.now()
  const plan = await planReminders(app, { pupils, early: false }, now)
  const without = { families: plan.withoutFamilies, schools: plan.withoutSchools }
  io.json({
    at: now,
    families: inTime(plan.families).map(reminderDocument),
    schools: inTime(plan.schools).map(digestDocument),
    ...withoutDocument(without),
  })
  sayOnlyTo(app, io)
  await page(io, planLines(app, io, plan, { without, now }))
}

function planLines(
  app: App,
  io: Io,
  plan: ReminderPlan,
  { without, now }: { without: Without; now: Instant },
): string[] {
  const { reminders: words } = app.messages
  const families = inTime(plan.families)
  const schools = inTime(plan.schools)
  const none = withoutLines(without, words)
  if (families.length + schools.length + none.length === 0) return [words.nobody]
  return [
    io.color.bold(words.title(formatMoment(now, app.language))),
    ...(families.length > 0 ? ['', words.familiesTitle(families.length), ...familyTable(app, io, families, now)] : []),
    ...(schools.length > 0 ? ['', words.schoolsTitle(schools.length), ...schoolTable(app, io, schools, now)] : []),
    ...(none.length > 0 ? ['', ...none] : []),
    ...(families.length + schools.length > 0 ? ['', words.byItself] : []),
  ]
}

function familyTable({ config, messages }: App, io: Io, families: readonly PlannedReminder[], now: Instant): string[] {
  const { reminders: words } = messages
  const policies: Record<PlannedReminder['errand']['kind'], ReminderPolicy> = {
    'login-reminder': config.reminders.login,
    'finish-reminder': config.reminders.finish,
  }
  const rows = families.map(({ pupil, errand: { kind }, number, last, at }) => [
    pupil.elkNumber,
    safeText(listName(pupil)),
    pupil.school,
    words.kinds[kind],
    words.which(number, policies[kind].atMost, last),
    when(at, now, words.now),
  ])
  return formatTable(io, { head: words.familiesHead, rows, flexible: 1 }).split('\n')
}

function schoolTable({ config, messages }: App, io: Io, schools: readonly PlannedDigest[], now: Instant): string[] {
  const { reminders: words } = messages
  const rows = schools.map(({ school, behind, number, last, at }) => [
    school.code,
    safeText(school.name),
    String(behind),
    words.which(number, config.reminders.school.atMost, last),
    when(at, now, words.now),
  ])
  return formatTable(io, { head: words.schoolsHead, rows, flexible: 1 }).split('\n')
}

function when(at: Instant, now: Instant, word: string): string {
  return at <= now ? word : shortMoment(at)
}

/** Soonest first; at one moment the order stays. */
function inTime<Planned extends { at: Instant }>(planned: readonly Planned[]): Planned[] {
  return planned.toSorted((one, other) => Number(one.at > other.at) - Number(one.at < other.at))
}
