import type { App } from '../app.js'
import type { QueuedMail } from '../db/mails.js'
import { whenAllowed } from '../domain/daytime.js'
import type { Instant } from '../domain/time.js'

/** Until when a mail that is due must wait yet; undefined when it may go. */
export function notBefore(
  { config }: Pick<App, 'config'>,
  mail: Pick<QueuedMail, 'kind'>,
  now: Instant,
): Instant | undefined {
  const allowedAt = whenAllowed(mail, now, config.reminders)
  return allowedAt > now ? allowedAt : undefined
}
