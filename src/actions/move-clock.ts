import type { App } from '../app.js'
import { prepareRehearsalClock } from '../clock.js'
import { recordAudit } from '../db/audit.js'
import { UserError } from '../domain/problems.js'
import type { Instant } from '../domain/time.js'

/** Puts a rehearsal home's clock at another moment; throws `real-home-clock` in a real home. */
export async function moveClock(
  { db, clock, actor, home, rehearsal }: Pick<App, 'db' | 'clock' | 'actor' | 'home' | 'rehearsal'>,
  moment: Instant,
): Promise<void> {
  assertRehearsal({ rehearsal })
  const old = clock.now()
  const move = prepareRehearsalClock(home.clock, moment)
  await db.transaction().execute((trx) =>
    recordAudit(trx, {
      at: moment,
      actor,
      act: 'clock moved',
      details: { changes: [{ field: 'clock', old, new: moment }] },
    }),
  )
  move()
}

/** Throws `real-home-clock` when a home is no rehearsal home. */
export function assertRehearsal({ rehearsal }: Pick<App, 'rehearsal'>): void {
  if (!rehearsal) throw new UserError({ code: 'real-home-clock' })
}
