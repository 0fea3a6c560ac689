import type { App } from '../app.js'
import { emptyAuditOf, recordAudit } from '../db/audit.js'
import {
  addErasure,
  deleteDrawRows,
  deleteRowsOf,
  deleteSchoolTexts,
  isMailUnderWay,
  listVaultNames,
  whileErasing,
} from '../db/erasure.js'
import type { Trx } from '../db/open.js'
import { addStatistics, deleteOldTexts } from '../db/privacy.js'
import { listPupils } from '../db/pupils.js'
import { namingAny } from '../domain/privacy/names-pupil.js'
import { mailTextsBefore } from '../domain/privacy/retention.js'
import { UserError } from '../domain/problems.js'
import { sayRows } from '../domain/row-ranges.js'
import type { Instant } from '../domain/time.js'
import { type FinishedErasure, finishErasures } from './finish-erasures.js'
import { makeStatistics } from './make-statistics.js'
import { assertProcedureOver, planRetention, type RetentionTerm } from './plan-retention.js'

type Needs = Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor' | 'home' | 'messages' | 'language'>

export interface ApplyRetention {
  /** As they were shown. */
  terms: readonly RetentionTerm[]
  reason: string
  /** The names of the copies made earlier that go too, with the children. */
  copies: readonly string[]
}

/**
 * Erases what its term says must go: the texts of old mails, and after the last day of the reserve lists everything about all
 * children, of which counts stay. Answers what was finished. Throws `procedure-not-over`, `erased-meanwhile` when other terms are
 * over than were shown, `reason-names-pupil` when the reason, which is kept, names a child,
 * `home-busy` while a mail is leaving, and what `finishErasures` throws.
 */
export async function applyRetention(app: Needs, order: ApplyRetention): Promise<FinishedErasure[]> {
  const now = app.clock.now()
  await app.db.transaction().execute(async (trx) => {
    const due = (await planRetention(trx, app, now)).filter((term) => term.due).map(({ term }) => term)
    if (due.join() !== order.terms.map(({ term }) => term).join()) throw new UserError({ code: 'erased-meanwhile' })
    if (due.includes('mail-texts')) await eraseTexts(trx, app, now)
    if (due.includes('children')) await eraseChildren(trx, app, order, now)
  })
  return finishErasures(app)
}

async function eraseTexts(trx: Trx, { config, actor }: Needs, at: Instant): Promise<void> {
  const texts = await deleteOldTexts(trx, mailTextsBefore(config.retention, at))
  await recordAudit(trx, { at, actor, act: 'mail texts erased', details: { texts } })
}

async function eraseChildren(trx: Trx, app: Needs, { reason, copies }: ApplyRetention, at: Instant): Promise<void> {
  const { actor } = app
  await assertProcedureOver(trx, app, at)
  const naming = namingAny(await listPupils(trx))
  if (naming(reason)) throw new UserError({ code: 'reason-names-pupil', word: reason })
  if (await isMailUnderWay(trx, 'all')) throw new UserError({ code: 'home-busy', dir: app.home.dir })
  for (const statistics of await makeStatistics(trx, app, at)) await addStatistics(trx, statistics, at)
  const vault = await listVaultNames(trx)
  await whileErasing(trx, async () => {
    const entries = await emptyAuditOf(trx, 'all', at, naming)
    await deleteSchoolTexts(trx)
    const counts = { ...(await deleteRowsOf(trx, 'all')), audit: entries.length, results: vault.length }
    await deleteDrawRows(trx)
    const erasure = await addErasure(trx, { kind: 'term', at, by: actor, reason, counts }, { vault, copies })
    const details = { erasure, rows: sayRows(entries) }
    await recordAudit(trx, { at, actor, act: 'term erased', details, reason })
  })
}
