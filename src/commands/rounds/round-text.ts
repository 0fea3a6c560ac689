import type { App } from '../../app.js'
import type { RoundTimeField, TimeChange } from '../../domain/round-change.js'
import type { Instant } from '../../domain/time.js'
import { formatDeadline, formatMoment } from '../../messages/dates.js'

/** A time of a round in words; a round that closes at midnight closes in the last minute of the day before. */
export function timeText({ language }: Pick<App, 'language'>, field: RoundTimeField, time: Instant): string {
  return field === 'closesAt' ? formatDeadline(time, language) : formatMoment(time, language)
}

/** What changes in a round, as lines. */
export function changeLines(app: Pick<App, 'language' | 'messages'>, changes: readonly TimeChange[]): string[] {
  const words = app.messages.rounds
  return changes.map(({ field, old, new: time }) =>
    words.change(words.times[field], old ? timeText(app, field, old) : words.none, timeText(app, field, time)),
  )
}
