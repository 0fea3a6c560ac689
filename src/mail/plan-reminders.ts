import type { App } from '../app.js'
import { listFamilyStandings, type RemindedPupil } from '../db/family-standings.js'
import type { Database } from '../db/open.js'
import type { PupilFilter } from '../db/pupils.js'
import { type KeptReminder, type KeptReminders, listReminders, reminderKey } from '../db/reminders.js'
import { readRoundsByPupil } from '../db/rounds.js'
import { listPrimarySchools, type PrimarySchool } from '../db/schools.js'
import { countBehind, listBehind } from '../domain/behind.js'
import { type Errand, errandOf } from '../domain/family-standing.js'
import type { ReminderKind } from '../domain/mail.js'
import type { NoDigestReason, NoReminderReason, NoTimeReason } from '../domain/no-reminder.js'
import { mayGetMail } from '../domain/only-to.js'
import { type NextReminder, nextReminder } from '../domain/reminder-plan.js'
import type { ReminderPolicy, ReminderSettings } from '../domain/reminder-policy.js'
import { currentRound, type Round } from '../domain/round.js'
import { addMs, HOUR_MS, type Instant } from '../domain/time.js'

/** Whose families are looked at; schools get their digest only when no pupil is named. */
export interface ReminderRequest {
  pupils: PupilFilter
  /** Also before it is time, except the last one. */
  early: boolean
}

interface Planned extends NextReminder {
  round: Round
  /** The how-manieth of its kind in the round, 1 for the first. */
  number: number
}

export type PlannedReminder = Planned & { pupil: RemindedPupil; errand: Errand }

export type PlannedDigest = Planned & { school: PrimarySchool; behind: number }

/** Every family of a request in one of two lists, and every school in one of two others; each by school, and then by surname. */
export interface ReminderPlan {
  families: PlannedReminder[]
  withoutFamilies: { pupil: RemindedPupil; reason: NoReminderReason }[]
  schools: PlannedDigest[]
  withoutSchools: { school: PrimarySchool; reason: NoDigestReason }[]
}

interface Planning {
  settings: ReminderSettings
  onlyTo: readonly string[] | undefined
  kept: KeptReminders
  early: boolean
  now: Instant
}

/** Who is reminded of what next and when, and who is not and why; writes nothing. */
export async function planReminders(
  { db, config, vault }: Pick<App, 'config' | 'vault'> & { db: Database },
  { pupils: filter, early }: ReminderRequest,
  now: Instant,
): Promise<ReminderPlan> {
  const rounds = await readRoundsByPupil(db, config.rounds)
  const pupils = await listFamilyStandings(db, { config, vault }, filter, now)
  const settings = { settings: config.reminders, onlyTo: config.mail.onlyTo }
  const planning = { ...settings, kept: await listReminders(db, filter), early, now }
  const plan: ReminderPlan = { families: [], withoutFamilies: [], schools: [], withoutSchools: [] }
  for (const pupil of pupils) {
    const planned = planFamily(planning, pupil, currentRound(rounds.of(pupil.id), now))
    if (typeof planned === 'string') plan.withoutFamilies.push({ pupil, reason: planned })
    else plan.families.push(planned)
  }
  const schools = filter.ids || filter.elkNumbers ? [] : await listPrimarySchools(db)
  const pupilsOf = groupBySchool(pupils)
  for (const school of schools.filter(({ code }) => !filter.schools || filter.schools.includes(code))) {
    const planned = planDigest(planning, school, pupilsOf.get(school.code) ?? [], currentRound(rounds.general, now))
    if (typeof planned === 'string') plan.withoutSchools.push({ school, reason: planned })
    else plan.schools.push(planned)
  }
  return plan
}

function planFamily(planning: Planning, pupil: RemindedPupil, round: Round): PlannedReminder | NoReminderReason {
  const errand = errandOf(pupil.family, round)
  if (typeof errand === 'string') return errand
  const next = planNext(planning, { kind: errand.kind, id: pupil.id, address: pupil.family.address }, round, errand)
  return typeof next === 'string' ? next : { ...next, pupil, errand }
}

// A digest the moment a round opens says nothing.
const AFTER_OPENING_MS = 6 * HOUR_MS

function planDigest(
  planning: Planning,
  school: PrimarySchool,
  pupils: readonly RemindedPupil[],
  round: Round,
): PlannedDigest | NoDigestReason {
  const behind = countBehind(listBehind(pupils, round.name))
  if (behind === 0) return 'nobody-behind'
  if (school.email === '') return 'school-without-address'
  const since = { base: round.opensAt, notBefore: addMs(round.opensAt, AFTER_OPENING_MS) }
  const next = planNext(planning, { kind: 'school-digest', id: school.id, address: school.email }, round, since)
  return typeof next === 'string' ? next : { ...next, school, behind }
}

const policyOf: Record<ReminderKind, (settings: ReminderSettings) => ReminderPolicy> = {
  'login-reminder': ({ login }) => login,
  'finish-reminder': ({ finish }) => finish,
  'school-digest': ({ school }) => school,
}

function planNext(
  { settings, onlyTo, kept, early, now }: Planning,
  { kind, id, address }: { kind: ReminderKind; id: number; address: string },
  round: Round,
  { base, notBefore }: { base: Instant; notBefore: Instant },
): Planned | NoTimeReason {
  const policy = policyOf[kind](settings)
  if (policy.atMost === 0) return 'switched-off'
  if (now >= round.closesAt) return 'rounds-over'
  if (!mayGetMail(address, onlyTo)) return 'only-to'
  const earlier = (kept.get(reminderKey(kind, id)) ?? []).filter((reminder) => reminder.round === round.name)
  if (earlier.some(({ isWaiting }) => isWaiting)) return 'already-queued'
  const course = { policy, daytime: settings, round, base, notBefore, earlier: earlier.sort(byTime) }
  const next = nextReminder(course, now, { early })
  return typeof next === 'string' ? next : { ...next, round, number: earlier.length + 1 }
}

function byTime(one: KeptReminder, other: KeptReminder): number {
  return Number(one.at > other.at) - Number(one.at < other.at)
}

function groupBySchool(pupils: readonly RemindedPupil[]): Map<string, RemindedPupil[]> {
  const groups = new Map<string, RemindedPupil[]>()
  for (const pupil of pupils) {
    const group = groups.get(pupil.school)
    if (group) group.push(pupil)
    else groups.set(pupil.school, [pupil])
  }
  return groups
}
