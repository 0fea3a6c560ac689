import type { Settlement } from '../db/mail-outcomes.js'
import type { Mail } from '../db/mails.js'
import type { PauseReason } from '../domain/mail-reason.js'
import { addMs, HOUR_MS, type Instant } from '../domain/time.js'
import type { Random } from '../random.js'
import type { Outcome } from './mailer.js'
import { isTimeToGiveUp, nextTryAt } from './retry-schedule.js'
import { waitHintMs } from './smtp-reply.js'

/** An attempt that took place: anything but one that was withdrawn. */
export type Attempted = Exclude<Outcome, { state: 'withdrawn' }>

type Ending = Pick<Settlement, 'state' | 'reason' | 'dueAt'>

const PAUSE_MS = HOUR_MS

/** What becomes of a mail after an attempt: where it ends, or when it is tried again. */
export function endingOf(
  mail: Pick<Mail, 'attempts' | 'queuedAt' | 'reason'>,
  outcome: Attempted,
  now: Instant,
  random: Random,
): Ending {
  switch (outcome.state) {
    case 'sent':
      return { state: 'sent', reason: undefined, dueAt: now }
    case 'failed':
      return { state: 'failed', reason: outcome.reason, dueAt: now }
    case 'unknown':
      return { state: 'unknown', reason: 'interrupted', dueAt: now }
    case 'paused':
      return paused(mail, outcome.reason, now)
    case 'deferred':
      if (isTimeToGiveUp(mail.queuedAt, now)) return { state: 'failed', reason: 'gave-up', dueAt: now }
      return {
        state: 'deferred',
        reason: outcome.reason,
        dueAt: nextTryAt(mail.attempts + 1, now, random, waitHintMs(outcome.reply)),
      }
  }
}

/** A mail that is refused out of principle again, after all mail has waited, is refused by itself: the others go on. */
function paused({ reason: earlier }: Pick<Mail, 'reason'>, reason: PauseReason, now: Instant): Ending {
  if (reason === 'policy-refused' && earlier === 'policy-refused')
    return { state: 'failed', reason: 'refused', dueAt: now }
  return { state: 'deferred', reason, dueAt: addMs(now, PAUSE_MS) }
}
