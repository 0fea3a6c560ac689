import type { RetentionTerm } from '../../actions/plan-retention.js'
import type { App } from '../../app.js'
import type { Io } from '../../io.js'

/** The terms under each other: what goes, and below it how many now, or from when on. */
export function termLines({ messages, config, clock }: App, io: Io, terms: readonly RetentionTerm[]): string[] {
  const words = messages.privacy.retention
  const now = clock.now()
  return terms.flatMap(({ term, dueAt, count, due }) => {
    const number = words.number[term](count)
    const when = dueAt === undefined || (count === 0 && dueAt <= now) ? words.none : words.from(dueAt, number)
    return [
      io.color.bold(words.terms[term](config.retention.mailTextDays)),
      `  ${due ? io.color.yellow(words.now(number)) : when}`,
    ]
  })
}
