import { type MailKind, reminderKinds } from './mail.js'
import type { ReminderSettings } from './reminder-policy.js'
import { addMs, HOUR_MS, type Instant } from './time.js'
import { momentsOf, timeOfDay } from './wall-clock.js'

/** The part of the day in which reminders go out. */
export type Daytime = Pick<ReminderSettings, 'from' | 'until'>

// Room for a worker that is late, or a mail server that says: later.
const BEFORE_EVENING_MS = HOUR_MS

// Where daytime is short, the change to summer time can take a whole day's.
const DAYS_TO_LOOK = 3

/** When a mail that is due may go: at once, or next morning when it is a reminder and its turn comes in the quiet hours. */
export function whenAllowed({ kind }: { kind: MailKind }, now: Instant, daytime: Daytime): Instant {
  const isReminder = reminderKinds.some((known) => known === kind)
  return isReminder ? nextDaytime(now, daytime) : now
}

/** The moment itself when it is in the daytime, else the next morning. */
export function nextDaytime(at: Instant, daytime: Daytime): Instant {
  if (isDaytime(at, daytime)) return at
  for (let days = 0; days < DAYS_TO_LOOK; days++)
    for (const morning of momentsOf(at, days, daytime.from))
      if (morning >= at && isDaytime(morning, daytime)) return morning
  throw new TypeError('no daytime')
}

/** An hour before the end of the last daytime that is over by a moment, or its beginning when it is shorter. */
export function lastDaytime(by: Instant, daytime: Daytime): Instant {
  for (let days = 0; days > -DAYS_TO_LOOK; days--) {
    const [morning] = momentsOf(by, days, daytime.from)
    const evening = momentsOf(by, days, daytime.until).findLast((end) => end <= by)
    if (!morning || !evening || !isDaytime(morning, daytime)) continue
    const late = addMs(evening, -BEFORE_EVENING_MS)
    return late > morning && isDaytime(late, daytime) ? late : morning
  }
  throw new TypeError('no daytime')
}

function isDaytime(at: Instant, { from, until }: Daytime): boolean {
  const time = timeOfDay(at)
  return time >= from && time < until
}
