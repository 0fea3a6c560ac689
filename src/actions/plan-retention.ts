import type { App } from '../app.js'
import { countRowsOf } from '../db/erasure.js'
import type { Database } from '../db/open.js'
import { countOldTexts } from '../db/privacy.js'
import { listRounds } from '../db/rounds.js'
import { childrenDueAt, lastMoment, mailTextsBefore } from '../domain/privacy/retention.js'
import { UserError } from '../domain/problems.js'
import type { Instant } from '../domain/time.js'

/** What goes by itself when its term is over. */
export interface RetentionTerm {
  term: 'mail-texts' | 'children'
  /** From when on; undefined: each piece has its own moment. */
  dueAt: Instant | undefined
  /** How many would go now, or when the term is over. */
  count: number
  due: boolean
}

type Needs = Pick<App, 'config'>

/** What must go by the terms of a home, and what of it now. */
export async function planRetention(db: Database, { config }: Needs, now: Instant): Promise<RetentionTerm[]> {
  const { retention } = config
  const texts = await countOldTexts(db, mailTextsBefore(retention, now))
  const { pupils = 0 } = await countRowsOf(db, 'all')
  const dueAt = childrenDueAt(retention)
  return [
    { term: 'mail-texts', dueAt: undefined, count: texts, due: texts > 0 },
    { term: 'children', dueAt, count: pupils, due: pupils > 0 && dueAt <= now },
  ]
}

/** Throws `procedure-not-over` when by the calendar something still happens to the children after their term. */
export async function assertProcedureOver(db: Database, { config }: Needs, now: Instant): Promise<void> {
  const last = lastMoment(await listRounds(db, config.rounds))
  if (now < last)
    throw new UserError({ code: 'procedure-not-over', until: config.retention.reserveListsUntil, lastMoment: last })
}
