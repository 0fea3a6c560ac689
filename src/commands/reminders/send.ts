import { sendReminders } from '../../actions/send-reminders.js'
import type { App } from '../../app.js'
import { fullName } from '../../domain/name.js'
import type { NotNowReason } from '../../domain/no-reminder.js'
import type { Instant } from '../../domain/time.js'
import type { ExitCode, Io } from '../../io.js'
import {
  type PlannedDigest,
  type PlannedReminder,
  planReminders,
  type ReminderPlan,
  type ReminderRequest,
} from '../../mail/plan-reminders.js'
import { type DueReminders, dueOf } from '../../mail/queue-reminders.js'
import { askConfirmation } from '../ask.js'
import { readLoginSelection } from '../logins/selection.js'
import { sayOnlyTo } from '../mail/say-only-to.js'
import { sayWhereMailGoes } from '../mail/where-mail-goes.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import {
  digestDocument,
  NAMED_ONE_BY_ONE,
  reminderDocument,
  type Without,
  withoutDocument,
  withoutLines,
} from './reminder-lines.js'

interface Input extends ScopeInput {
  elk?: string[]
  all?: boolean
  early?: boolean
  dryRun?: boolean
}

/** `elk reminders send`: shows which reminders go now and which not and why, asks, and queues them. */
export async function remindersSendCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const { reminders: words } = app.messages
  const { pupils, isNamed } = await readLoginSelection(app, io, input)
  const request = { pupils, early: input.early === true }
  const now = app.clock.now()
  const plan = await planReminders(app, request, now)
  const due = dueOf(plan, now, { ...request, daytime: app.config.reminders })
  const without = notNow(plan, due, { ...request, now })
  sayOnlyTo(app, io)
  for (const line of dueLines(app, due, without)) io.out(line)
  if (input.dryRun) io.out(words.dryRun)
  if (input.dryRun || count(due) === 0) {
    io.json(document(due, without, input.dryRun === true))
    return exitCode(due, without, isNamed)
  }
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  return exitCode(await send(app, io, request, due), without, isNamed)
}

async function send(app: App, io: Io, request: ReminderRequest, shown: DueReminders): Promise<DueReminders> {
  const { reminders: words } = app.messages
  const { queued, plan } = await sendReminders(app, request, shown)
  io.json(document(queued, notNow(plan, queued, { ...request, now: app.clock.now() }), false))
  if (queued.families.length > 0) io.out(words.queued(queued.families.length))
  if (queued.schools.length > 0) io.out(words.queuedDigests(queued.schools.length))
  sayWhereMailGoes(app, io)
  return queued
}

/** Who gets nothing now: whoever is not reminded at all, and whoever is another time. */
function notNow(plan: ReminderPlan, due: DueReminders, { early, now }: { early: boolean; now: Instant }): Without {
  const families = new Set(due.families.map(({ pupil }) => pupil.id))
  const schools = new Set(due.schools.map(({ school }) => school.id))
  const reasonOf = ({ round }: PlannedReminder | PlannedDigest): NotNowReason =>
    now < round.opensAt ? 'round-not-open' : early ? 'later-still' : 'too-soon'
  const otherTime = plan.families.filter(({ pupil }) => !families.has(pupil.id))
  const otherTimeSchools = plan.schools.filter(({ school }) => !schools.has(school.id))
  return {
    families: [...plan.withoutFamilies, ...otherTime.map((later) => ({ pupil: later.pupil, reason: reasonOf(later) }))],
    schools: [
      ...plan.withoutSchools,
      ...otherTimeSchools.map((later) => ({ school: later.school, reason: reasonOf(later) })),
    ],
  }
}

function dueLines({ messages: { reminders: words }, config }: App, due: DueReminders, without: Without): string[] {
  const { families, schools } = due
  if (count(due) === 0) return [words.nothing, ...withoutLines(without, words)]
  const one = ({ pupil, errand: { kind }, number, last }: PlannedReminder) => {
    const { atMost } = kind === 'login-reminder' ? config.reminders.login : config.reminders.finish
    return words.to(safeText(fullName(pupil)), words.kinds[kind], words.which(number, atMost, last))
  }
  const name = (reminder: PlannedReminder | undefined) => (reminder ? safeText(fullName(reminder.pupil)) : '')
  const named =
    families.length > NAMED_ONE_BY_ONE ? [words.fromTo(name(families[0]), name(families.at(-1)))] : families.map(one)
  return [
    ...(families.length > 0 ? [words.will(families.length), ...named] : []),
    ...(schools.length > 0 ? [words.willDigests(schools.length)] : []),
    ...withoutLines(without, words),
  ]
}

function count({ families, schools }: DueReminders): number {
  return families.length + schools.length
}

function document({ families, schools }: DueReminders, without: Without, dryRun: boolean): object {
  return {
    queued: families.length + schools.length,
    families: families.map(reminderDocument),
    schools: schools.map(digestDocument),
    ...withoutDocument(without),
    dryRun,
  }
}

/** A family that was asked for by name and gets nothing makes it a refusal; in bulk the report says enough. */
function exitCode({ families }: DueReminders, without: Without, isNamed: boolean): ExitCode {
  if (!isNamed || without.families.length === 0) return 0
  return families.length > 0 ? 3 : 1
}
