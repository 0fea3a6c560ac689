import { type MailState, type ReminderKind, reminderKinds } from '../domain/mail.js'
import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'
import type { PupilFilter } from './pupils.js'

/** A reminder in the outbox, whatever became of it. */
export interface KeptReminder {
  round: RoundName
  last: boolean
  /** When it went out, or is to. */
  at: Instant
  isWaiting: boolean
}

/** The reminders of each recipient, oldest first, by `reminderKey`. */
export type KeptReminders = ReadonlyMap<string, readonly KeptReminder[]>

/** Under what the reminders of a kind to one pupil's family, or to one school, are found. */
export function reminderKey(kind: ReminderKind, id: number): string {
  return `${kind}:${id}`
}

const over: readonly MailState[] = ['sent', 'failed', 'unknown', 'dropped']

/** Every reminder that was ever queued, about some pupils and to all schools. */
export async function listReminders(db: Database, { ids }: Pick<PupilFilter, 'ids'>): Promise<KeptReminders> {
  let query = db
    .selectFrom('mails')
    .select(['kind', 'pupil_id', 'school_id', 'data', 'state', 'due_at', 'sent_at'])
    .where('kind', 'in', reminderKinds)
    .orderBy('id')
  if (ids) query = query.where((eb) => eb.or([eb('pupil_id', 'in', ids), eb('school_id', 'is not', null)]))
  const byRecipient = new Map<string, KeptReminder[]>()
  for (const row of await query.execute()) {
    const key = reminderKey(row.kind as ReminderKind, row.pupil_id ?? row.school_id ?? 0)
    const own = byRecipient.get(key) ?? []
    const { round, last } = JSON.parse(row.data) as Pick<KeptReminder, 'round' | 'last'>
    own.push({ round, last, at: row.sent_at ?? row.due_at, isWaiting: !over.includes(row.state) })
    byRecipient.set(key, own)
  }
  return byRecipient
}
