import type { App } from '../../src/app.js'
import type { ElkNumber } from '../../src/domain/elk-number.js'
import type { DrawnRound } from '../../src/domain/matching/match-lists.js'
import type { DepartmentResult, PupilResult, ResultSet } from '../../src/domain/results/result-set.js'

/** The result of one pupil: without a seat, unless more is said. */
export function aResult(elkNumber: ElkNumber, more: Partial<PupilResult> = {}): PupilResult {
  const how = more.department ? 'lot' : 'none'
  const position = more.department ? 1 : null
  return { elkNumber, how, department: null, position, lot: 1, reserves: [], code: '7K3M-9QXD-2HVA-40TB', ...more }
}

/** Keeps the results of a round in the vault, where they count for nothing yet; answers their name. */
export function keepResults(
  vault: App['vault'],
  pupils: readonly PupilResult[],
  round: DrawnRound,
  departments: readonly DepartmentResult[] = [],
): string {
  const set: ResultSet = {
    format: 'elk-results-1',
    year: 2026,
    round,
    origin: 'import',
    outcome: null,
    departments: departments.toSorted((one, other) => (one.code < other.code ? -1 : 1)),
    pupils: pupils.toSorted((one, other) => (one.elkNumber < other.elkNumber ? -1 : 1)),
  }
  return vault.keep(Buffer.from(`${JSON.stringify(set)}\n`))
}

/** Publishes the results of a round as they are shown from its moment on; which steps led to them is not told. */
export async function publishResults(
  { db, vault, clock }: Pick<App, 'db' | 'vault' | 'clock'>,
  pupils: readonly PupilResult[],
  { round = '1', departments = [] }: { round?: DrawnRound; departments?: readonly DepartmentResult[] } = {},
): Promise<void> {
  const now = clock.now()
  const sha256 = keepResults(vault, pupils, round, departments)
  const { id } = await db
    .insertInto('result_sets')
    .values({ round, sha256, origin: 'import', lists_id: null, outcome_sha256: null, made_at: now, made_by: 'test' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('publications')
    .values({ set_id: id, round, sha256, published_at: now, published_by: 'another' })
    .execute()
}
