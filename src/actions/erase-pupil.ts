import type { App } from '../app.js'
import { emptyAuditOf, recordAudit } from '../db/audit.js'
import { addErasure, deleteRowsOf, deleteSchoolTexts, emptyWithdrawalReasons, whileErasing } from '../db/erasure.js'
import type { Trx } from '../db/open.js'
import { getPupil, type KeptPupil } from '../db/pupils.js'
import { namingAny, wordNaming } from '../domain/privacy/names-pupil.js'
import { UserError } from '../domain/problems.js'
import { sayRows } from '../domain/row-ranges.js'
import { assertErasable } from './assert-erasable.js'
import { type FinishedErasure, finishErasures } from './finish-erasures.js'
import { dropRewritten, keepResultsWithout, nameRewritten, type ResultsRewriting } from './rewrite-results.js'

type Needs = Pick<
  App,
  'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor' | 'home' | 'messages' | 'language' | 'rehearsal'
>

export interface ErasePupil {
  /** As it was shown. */
  pupil: KeptPupil
  reason: string
  /** The names of the copies made earlier that go too. */
  copies: readonly string[]
}

/** Throws `reason-names-pupil` when a reason, which is kept, would tell whom it was about. */
export function assertNameless({ pupil, reason }: Pick<ErasePupil, 'pupil' | 'reason'>): void {
  const word = wordNaming(reason, pupil)
  if (word !== undefined) throw new UserError({ code: 'reason-names-pupil', word })
}

/**
 * Erases everything about a child: its rows, what the log says of it, its results in the vault, its mails on the disk, and
 * whatever the database file still held of it. Answers what was erased and finished. Throws what `assertErasable` throws and
 * `reason-names-pupil`; after `traces-left` the child is gone and only its traces may not be.
 */
export async function erasePupil(app: Needs, order: ErasePupil): Promise<FinishedErasure[]> {
  assertNameless(order)
  await assertErasable(app.db, app, order.pupil, app.clock.now())
  const rewriting = await keepResultsWithout(app, order.pupil.elkNumber)
  try {
    await app.db.transaction().execute((trx) => erase(trx, app, order, rewriting))
  } catch (error) {
    // What nobody names goes with the next erasure, if not now; why this one failed matters more.
    await dropRewritten(app, rewriting).catch(() => undefined)
    throw error
  }
  return finishErasures(app)
}

async function erase(
  trx: Trx,
  app: Needs,
  { pupil, reason, copies }: ErasePupil,
  rewriting: ResultsRewriting,
): Promise<void> {
  const now = app.clock.now()
  const kept = await getPupil(trx, pupil.elkNumber)
  if (JSON.stringify(kept) !== JSON.stringify(pupil)) throw new UserError({ code: 'erased-meanwhile' })
  await assertErasable(trx, app, pupil, now)
  await whileErasing(trx, async () => {
    const whose = { pupilId: pupil.id }
    const naming = namingAny([pupil])
    const entries = await emptyAuditOf(trx, whose, now, naming)
    await emptyWithdrawalReasons(trx, naming)
    await nameRewritten(trx, app, rewriting)
    await deleteSchoolTexts(trx)
    const counts = {
      ...(await deleteRowsOf(trx, whose)),
      audit: entries.length,
      results: rewriting.rewritten.length,
    }
    const made = { kind: 'pupil', at: now, by: app.actor, reason, counts } as const
    const vault = rewriting.rewritten.map(({ old }) => old)
    const erasure = await addErasure(trx, made, { vault, copies })
    const details = { erasure, rows: sayRows(entries), results: rewriting.rewritten }
    await recordAudit(trx, { at: now, actor: app.actor, act: 'pupil erased', details, reason })
  })
}
