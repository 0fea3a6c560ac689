import type { App } from '../../app.js'
import type { MailPause } from '../../db/mail-queue.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { safeText } from '../table.js'

/** Says loudly that all mail waits, why, until when, and what to do. */
export function pauseLines(
  { messages, language }: App,
  { color }: Io,
  { mailId, reason, reply, until }: MailPause,
): string[] {
  const words = messages.mails.pause
  return [
    color.red.bold(words.title),
    words.why[reason],
    ...(reply ? [words.reply(safeText(reply))] : []),
    words.until(formatMoment(until, language), mailId),
  ]
}
