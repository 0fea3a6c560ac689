import type { App } from '../app.js'
import { listExtensions, listRounds } from '../db/rounds.js'
import { listPrimarySchools } from '../db/schools.js'
import { ELK } from '../domain/actor.js'
import { nextDaytime } from '../domain/daytime.js'
import { extended, roundState } from '../domain/round.js'
import type { SchoolCode } from '../domain/school-code.js'
import { type Instant, MINUTE_MS, msBetween } from '../domain/time.js'
import { planReminders } from './plan-reminders.js'
import { dueOf, queueReminders } from './queue-reminders.js'
import { queueResultLinks } from './result-links.js'
import type { Insist } from './tenacity.js'

type House = Pick<App, 'db' | 'clock' | 'config' | 'vault'>

/** What a worker does for families and schools as time passes. */
export interface Planning {
  /** Queues what has its time; does nothing within a minute of the last time. Answers how many mails it queued. */
  pass(): Promise<number>
}

const EVERY_MS = MINUTE_MS
const SCHOOLS_AT_ONCE = 25

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

/** Queues the reminders that have their time, some schools after others so that neither families nor memory are held long. Answers how many. */
async function queueDueReminders(house: House, now: Instant): Promise<number> {
  if (nextDaytime(now, house.config.reminders) !== now || !(await isAnyRoundOpen(house, now))) return 0
  const codes = (await listPrimarySchools(house.db)).map(({ code }) => code)
  let queued = 0
  for (let first = 0; first < codes.length; first += SCHOOLS_AT_ONCE)
    queued += await queueDueOf(house, codes.slice(first, first + SCHOOLS_AT_ONCE), now)
  return queued
}

async function queueDueOf(house: House, schools: readonly SchoolCode[], now: Instant): Promise<number> {
  const { db, config } = house
  const plan = await planReminders(house, { pupils: { schools }, early: false }, now)
  const due = dueOf(plan, now, { early: false, daytime: config.reminders })
  if (due.families.length + due.schools.length === 0) return 0
  const act = { actor: ELK, now, language: config.language }
  const done = await db.transaction().execute((trx) => queueReminders(trx, due, act))
  return done.families.length + done.schools.length
}
