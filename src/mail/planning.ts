import type { App } from '../app.js'
import { listExtensions, listRounds } from '../db/rounds.js'
import { ELK } from '../domain/actor.js'
import { nextDaytime } from '../domain/daytime.js'
import { extended, roundState } from '../domain/round.js'
import { type Instant, MINUTE_MS, msBetween } from '../domain/time.js'
import { planReminders } from './plan-reminders.js'
import { dueOf, queueReminders } from './queue-reminders.js'
import { queueResultLinks } from './result-links.js'
import type { Insist } from './tenacity.js'

type House = Pick<App, 'db' | 'clock' | 'config'>

/** What a worker does for families and schools as time passes. */
export interface Planning {
  /** Queues what has its time; does nothing within a minute of the last time. Answers how many mails it queued. */
  pass(): Promise<number>
}

const EVERY_MS = MINUTE_MS
const MAILS_AT_ONCE = 500

/** The planning of one worker. */
export function createPlanning(house: House, insist: Insist): Planning {
  let passedAt: Instant | undefined
  return {
    pass: async () => {
      const now = house.clock.now()
      const sinceMs = passedAt === undefined ? EVERY_MS : msBetween(passedAt, now)
      if (sinceMs >= 0 && sinceMs < EVERY_MS) return 0
      passedAt = now
      const reminders = await insist(() => queueDueReminders(house, now))
      return reminders + (await insist(() => queueResultLinks(house, now)))
    },
  }
}

/** Whether a round is open for anybody, so that most of the year nobody is looked up. */
async function isAnyRoundOpen({ db, config }: House, now: Instant): Promise<boolean> {
  const rounds = await listRounds(db, config.rounds)
  const longer = (await listExtensions(db)).flatMap(({ round: name, closesAt }) =>
    rounds.filter((round) => round.name === name).map((round) => extended(round, closesAt)),
  )
  return [...rounds, ...longer].some((round) => roundState(round, now) === 'open')
}

/** Queues the reminders that have their time, a part at a time so that families are not kept waiting. Answers how many. */
async function queueDueReminders(house: House, now: Instant): Promise<number> {
  const { db, config } = house
  const daytime = config.reminders
  if (nextDaytime(now, daytime) !== now || !(await isAnyRoundOpen(house, now))) return 0
  const plan = await planReminders(house, { pupils: {}, early: false }, now)
  const { families, schools } = dueOf(plan, now, { early: false, daytime })
  const act = { actor: ELK, now, language: config.language }
  let queued = 0
  for (let first = 0; first < Math.max(families.length, schools.length); first += MAILS_AT_ONCE) {
    const part = {
      families: families.slice(first, first + MAILS_AT_ONCE),
      schools: schools.slice(first, first + MAILS_AT_ONCE),
    }
    const done = await db.transaction().execute((trx) => queueReminders(trx, part, act))
    queued += done.families.length + done.schools.length
  }
  return queued
}
