import type { App } from '../app.js'
import { listResultNames, listVaultNames, renameResults } from '../db/erasure.js'
import type { Trx } from '../db/open.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { canonicalBytes } from '../domain/matching/canonical-json.js'
import { UserError } from '../domain/problems.js'
import { withoutPupil } from '../domain/results/without-pupil.js'

/** Results that are kept without a child, and the name of those that held it. */
export interface RewrittenResults {
  old: string
  sha256: string
}

/** All results as they were read, and those among them that were written anew. */
export interface ResultsRewriting {
  names: readonly string[]
  rewritten: RewrittenResults[]
}

/** Keeps all results in which a child stands once more without it; they count for nothing until a row names them. Throws DamagedVaultError. */
export async function keepResultsWithout(
  { db, vault }: Pick<App, 'db' | 'vault'>,
  elkNumber: ElkNumber,
): Promise<ResultsRewriting> {
  const names = await listResultNames(db)
  const rewritten = names.flatMap((old): RewrittenResults[] => {
    const { set } = vault.results(old)
    const without = withoutPupil(set, elkNumber)
    return without === set ? [] : [{ old, sha256: vault.keep(canonicalBytes(without)) }]
  })
  return { names, rewritten }
}

/** Throws away results without a child that do not come to count after all, while nobody else can name them. */
export async function dropRewritten(
  { db, vault }: Pick<App, 'db' | 'vault'>,
  { rewritten }: ResultsRewriting,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const named = new Set(await listVaultNames(trx))
    for (const { sha256 } of rewritten) if (!named.has(sha256)) vault.remove(sha256)
  })
}

/**
 * Lets the results without the child count in the place of those with it; to be called while erasing. Throws `erased-meanwhile`
 * when there are others by now, and DamagedVaultError when they are gone, as when somebody else gave up erasing the same child.
 */
export async function nameRewritten(
  trx: Trx,
  { vault }: Pick<App, 'vault'>,
  { names, rewritten }: ResultsRewriting,
): Promise<void> {
  if ((await listResultNames(trx)).join() !== names.join()) throw new UserError({ code: 'erased-meanwhile' })
  for (const { old, sha256 } of rewritten) {
    vault.read(sha256)
    await renameResults(trx, old, sha256)
  }
}
