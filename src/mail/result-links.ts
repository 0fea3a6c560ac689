import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listUntold } from '../db/result-links.js'
import { listRounds } from '../db/rounds.js'
import { ELK } from '../domain/actor.js'
import type { Round } from '../domain/round.js'
import { addMs, DAY_MS, type Instant } from '../domain/time.js'
import { mailLater } from './outbox.js'

const NEWS_MS = 7 * DAY_MS
const MAILS_AT_ONCE = 500

/** Whether word of where a round's result is to be seen still makes sense: until it has been there for a week. */
export function isResultNews({ resultsAt }: Pick<Round, 'resultsAt'>, now: Instant): boolean {
  return resultsAt !== undefined && now < addMs(resultsAt, NEWS_MS)
}

/** Queues the mail with the link to the results page to every family that takes part in a draw and has not got it, from a round's own moment on. Answers how many. */
export async function queueResultLinks({ db, config }: Pick<App, 'db' | 'config'>, now: Instant): Promise<number> {
  let queued = 0
  for (const round of await listRounds(db, config.rounds))
    if (round.resultMailAt && round.resultMailAt <= now && isResultNews(round, now))
      queued += await queueForRound(db, round, now)
  return queued
}

async function queueForRound(db: App['db'], { name }: Round, now: Instant): Promise<number> {
  const pupils = await listUntold(db, name)
  let queued = 0
  for (let first = 0; first < pupils.length; first += MAILS_AT_ONCE)
    await db.transaction().execute(async (trx) => {
      for (const pupil of pupils.slice(first, first + MAILS_AT_ONCE)) {
        const uniqueKey = `result-link:${pupil.id}:${name}`
        if (!(await mailLater(trx, { kind: 'result-link', pupil, uniqueKey, data: { round: name } }, now))) continue
        await recordAudit(trx, {
          at: now,
          actor: ELK,
          act: 'result mail queued',
          pupilId: pupil.id,
          details: { round: name },
        })
        queued++
      }
    })
  return queued
}
