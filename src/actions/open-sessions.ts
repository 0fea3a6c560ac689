import type { App } from '../app.js'
import { openSession } from './open-session.js'

/** Opens a session for each pupil's family, as if all had logged in; answers the tokens in the same order. Throws outside a rehearsal. */
export async function openSessions(
  { db, clock, random, rehearsal }: Pick<App, 'db' | 'clock' | 'random' | 'rehearsal'>,
  pupilIds: readonly number[],
): Promise<string[]> {
  if (!rehearsal) throw new TypeError('only in a rehearsal does anybody log in for a family')
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const tokens: string[] = []
    for (const pupilId of pupilIds) tokens.push(await openSession(trx, random, { pupilId, replaces: undefined, now }))
    return tokens
  })
}
