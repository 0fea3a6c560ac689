import { type MailPace, type PaceWindow, paceWindows, shareOf, URGENT_PRIORITY } from '../domain/mail-pace.js'
import type { Instant } from '../domain/time.js'
import { busy } from './mail-outcomes.js'
import type { Database } from './open.js'

/** How many mails may begin to leave now, beside those that are held already. */
export interface Allowance {
  urgent: number
  ordinary: number
}

/** What a pace leaves over at a moment; any number when none was agreed. Within the transaction that claims, no two workers get the same. */
export async function readAllowance(db: Database, pace: MailPace, now: Instant): Promise<Allowance> {
  const left: Allowance = { urgent: Number.POSITIVE_INFINITY, ordinary: Number.POSITIVE_INFINITY }
  for (const window of paceWindows(pace, now)) {
    const used = await countBegun(db, window)
    left.urgent = Math.min(left.urgent, shareOf(window.limit, true) - used)
    left.ordinary = Math.min(left.ordinary, shareOf(window.limit, false) - used)
  }
  return left
}

/** What a worker holds counts too, since it may begin at any moment. */
async function countBegun(db: Database, { after }: PaceWindow): Promise<number> {
  const { begun } = await db
    .selectFrom('mail_attempts')
    .select((eb) => eb.fn.countAll<number>().as('begun'))
    .where('started_at', '>', after)
    .executeTakeFirstOrThrow()
  const { held } = await db
    .selectFrom('mails')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .where(busy)
    .executeTakeFirstOrThrow()
  return begun + held
}

/** When mail of this priority may go on; undefined when the pace does not hold it up now. */
export async function findPaceEnd(
  db: Database,
  pace: MailPace,
  priority: number,
  now: Instant,
): Promise<Instant | undefined> {
  const ends: Instant[] = []
  for (const window of paceWindows(pace, now)) {
    const tooMany = (await countBegun(db, window)) - shareOf(window.limit, priority <= URGENT_PRIORITY)
    if (tooMany >= 0) ends.push(window.reopensAt(await beganAt(db, window, tooMany, now)))
  }
  return ends.toSorted().at(-1)
}

/** When the attempt began after whose end there is room again; the present for mail that is held but has not begun. */
async function beganAt(db: Database, { after }: PaceWindow, place: number, now: Instant): Promise<Instant> {
  const row = await db
    .selectFrom('mail_attempts')
    .select('started_at')
    .where('started_at', '>', after)
    .orderBy('started_at')
    .limit(1)
    .offset(place)
    .executeTakeFirst()
  return row?.started_at ?? now
}
