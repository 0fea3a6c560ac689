import type { KeptResultSet } from '../db/results.js'
import { sha256Hex } from '../domain/matching/canonical-json.js'
import { leftForHand } from '../domain/matching/hand-seats.js'
import { listsDifference } from '../domain/matching/lists-difference.js'
import { verifyOutcome } from '../domain/matching/verify-outcome.js'
import type { CheckFault } from '../domain/results/check-fault.js'
import type { WorldDepartment } from '../domain/results/result-world.js'
import { type MatchSources, readMatchLists } from './read-match-lists.js'
import { type MatchRun, planRun } from './run-match.js'

/** What a draw says of the results that follow from it. */
export interface DrawInspection {
  /** The departments with the seats that were drawn for. */
  departments: WorldDepartment[]
  raisePercent: number
  /** What does not follow from the draw. */
  faults: CheckFault[]
  /** What is other in ELK by now than in the frozen lists. */
  moved: CheckFault[]
  /** How many have a complete list and no seat yet. */
  left: number
}

/** Runs the draw behind results once more and recomputes its published files. Throws DamagedVaultError, and what `planRun` throws. */
export async function inspectDraw(sources: MatchSources, kept: KeptResultSet): Promise<DrawInspection> {
  const run = await planRun(sources, kept.round)
  const { lists } = await readMatchLists(sources, kept.round)
  const { changed, seats, rules } = listsDifference(run.lists, lists)
  return {
    departments: run.lists.departments.map(({ capacity, ...department }) => ({ ...department, seats: capacity })),
    raisePercent: run.lists.rules.raisePercent,
    faults: drawFaults(sources, kept, run),
    left: leftForHand(run.lists, run.outcome).filter(({ code }) => run.pseudonyms.has(code)).length,
    moved: [
      ...changed.flatMap((code): CheckFault[] => {
        const pupil = run.pseudonyms.get(code)
        return pupil ? [{ code: 'application-changed', elkNumber: pupil.elkNumber }] : []
      }),
      ...seats.map((change): CheckFault => ({ code: 'seats-changed', ...change })),
      ...(rules ? [{ code: 'rules-changed' } as const] : []),
    ],
  }
}

function drawFaults({ vault }: Pick<MatchSources, 'vault'>, kept: KeptResultSet, run: MatchRun): CheckFault[] {
  const { listsId, outcomeSha256, sha256 } = kept
  if (run.frozen.id !== listsId || !outcomeSha256) return [{ code: 'not-from-draw', where: undefined }]
  const files = { lists: vault.read(run.frozen.sha256), outcome: vault.read(outcomeSha256) }
  const { unreadable, findings } = verifyOutcome(files, run.frozen.sha256)
  const places = [...unreadable, ...findings.map(({ where }) => where)]
  if (places.length > 0) return places.map((where) => ({ code: 'not-from-draw', where }))
  const same = run.sha256 === outcomeSha256 && sha256Hex(run.results) === sha256
  return same ? [] : [{ code: 'not-from-draw', where: undefined }]
}
