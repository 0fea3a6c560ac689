import { type AuditEntry, recordAudit } from '../db/audit.js'
import type { Trx } from '../db/open.js'
import { type Daytime, nextDaytime } from '../domain/daytime.js'
import type { Language } from '../domain/language.js'
import type { Instant } from '../domain/time.js'
import { mailLater, mailSchoolLater } from './outbox.js'
import type { PlannedDigest, PlannedReminder, ReminderPlan } from './plan-reminders.js'

/** What of a plan is to go out. */
export type DueReminders = Pick<ReminderPlan, 'families' | 'schools'>

interface Act {
  actor: string
  now: Instant
  /** In which schools are written to. */
  language: Language
}

/** What of a plan has its time; with `early` also what waits for the morning only. */
export function dueOf(
  { families, schools }: DueReminders,
  now: Instant,
  { early, daytime }: { early: boolean; daytime: Daytime },
): DueReminders {
  const until = early ? nextDaytime(now, daytime) : now
  const isDue = ({ at }: { at: Instant }) => at <= until
  return { families: families.filter(isDue), schools: schools.filter(isDue) }
}

/** Queues reminders within a transaction, each at its time; one that somebody else queued in the meantime is left out. Answers what was queued. */
export async function queueReminders(trx: Trx, { families, schools }: DueReminders, act: Act): Promise<DueReminders> {
  const queued: DueReminders = { families: [], schools: [] }
  for (const reminder of families) if (await queueReminder(trx, reminder, act)) queued.families.push(reminder)
  for (const digest of schools) if (await queueDigest(trx, digest, act)) queued.schools.push(digest)
  await recordAudit(
    trx,
    ...queued.families.map((reminder) => reminderEntry(reminder, act)),
    ...queued.schools.map((digest) => digestEntry(digest, act)),
  )
  return queued
}

function queueReminder(trx: Trx, { pupil, errand, round, number, last, at }: PlannedReminder, { now }: Act) {
  const told = {
    pupil,
    uniqueKey: `${errand.kind}:${pupil.id}:${round.name}:${number}`,
    data: { round: round.name, last },
    dueAt: at,
  }
  const mail =
    errand.kind === 'login-reminder'
      ? { ...told, kind: errand.kind, linkId: errand.linkId }
      : { ...told, kind: errand.kind }
  return mailLater(trx, mail, now)
}

function queueDigest(trx: Trx, { school, round, number, last, at }: PlannedDigest, { now, language }: Act) {
  const uniqueKey = `school-digest:${school.id}:${round.name}:${number}`
  const data = { round: round.name, last }
  return mailSchoolLater(trx, { kind: 'school-digest', school, language, uniqueKey, data, dueAt: at }, now)
}

function reminderEntry({ pupil, errand, round, number, last }: PlannedReminder, { actor, now }: Act): AuditEntry {
  const details = { kind: errand.kind, round: round.name, number, last }
  return { at: now, actor, act: 'reminder queued', pupilId: pupil.id, details }
}

function digestEntry({ school, round, number, last }: PlannedDigest, { actor, now }: Act): AuditEntry {
  return { at: now, actor, act: 'digest queued', details: { school: school.code, round: round.name, number, last } }
}
