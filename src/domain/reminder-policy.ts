/** How often one kind of reminder goes to one recipient in one round. */
export interface ReminderPolicy {
  /** Days after the login was sent, the family began, or the round opened. */
  firstAfterDays: number
  everyDays: number
  /** Of a kind in a round, the last one included; 0: none. */
  atMost: number
  /** The last one goes in so many hours before the round closes. */
  finalHours: number
}

/** A time of day in Amsterdam, in minutes after midnight. */
export type TimeOfDay = number

/** When reminders go out; between `until` and the next `from` none does. */
export interface ReminderSettings {
  from: TimeOfDay
  until: TimeOfDay
  /** To families with a login and without an account. */
  login: ReminderPolicy
  /** To families that began and have not handed in. */
  finish: ReminderPolicy
  /** To schools with families that are behind. */
  school: ReminderPolicy
}

const forFamilies: ReminderPolicy = { firstAfterDays: 3, everyDays: 2, atMost: 3, finalHours: 24 }

/** What holds when an operator sets nothing (docs/domain.md 7). */
export const reminderDefaults: ReminderSettings = {
  from: 8 * 60,
  until: 20 * 60,
  login: forFamilies,
  finish: forFamilies,
  school: { firstAfterDays: 2, everyDays: 2, atMost: 3, finalHours: 48 },
}
