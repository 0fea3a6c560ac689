import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listDepartments } from '../db/departments.js'
import { findFrozenLists } from '../db/match.js'
import type { Database } from '../db/open.js'
import {
  addResultSet,
  findResultSet,
  type KeptResultSet,
  listElkNumbers,
  listResultChecks,
  type ResultCheck,
} from '../db/results.js'
import type { ImportReport } from '../domain/import-report.js'
import { canonicalBytes, sha256Hex } from '../domain/matching/canonical-json.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import { UserError } from '../domain/problems.js'
import type { WholeFault } from '../domain/results/find-faults.js'
import type { ResultSet } from '../domain/results/result-set.js'
import { planResults, type ResultPlan } from '../imports/results/plan-results.js'
import { type ResultFile, readResults } from '../imports/results/read-results.js'
import { type FileToRead, readingOf, type Sheet } from '../imports/sheet.js'
import { assertUnpublished } from './commit-lists.js'
import type { ImportOrder } from './import-pupils.js'
import { assertRoundOver, type NamedWorld, readResultWorld } from './result-world.js'

type Needs = Pick<App, 'db' | 'clock' | 'actor' | 'config' | 'vault'>

/** A placement that was made elsewhere, read and planned, and not yet kept. */
export interface ResultImport {
  report: ImportReport
  sheet: Sheet<string>
  round: DrawnRound
  faults: WholeFault[]
  world: NamedWorld
  results: ResultSet | undefined
  /** The name under which the results would lie in the vault. */
  sha256: string | undefined
  /** The results that count now, and who checked them. */
  replaces: (KeptResultSet & { checks: ResultCheck[] }) | undefined
  file: ResultFile
}

/**
 * Reads a placement that was made elsewhere and plans it; changes nothing. Throws CsvError or FileError, `round-still-open`,
 * `results-published` when other results of this round are published, and `results-drawn` when a draw counts in it.
 */
export async function planResultImport(app: Needs, bytes: FileToRead, round: DrawnRound): Promise<ResultImport> {
  const file = readResults(
    bytes,
    (await listDepartments(app.db)).map(({ code }) => code),
  )
  const planned = await planFile(app.db, app, { file, round })
  const { counts, problems } = planned.plan
  return {
    report: {
      counts,
      problems,
      file: readingOf(file.sheet),
      skipped: [],
      changes: [],
      warnings: [],
      withoutGroups: false,
    },
    sheet: file.sheet,
    round,
    faults: planned.plan.faults,
    world: planned.world,
    results: planned.plan.results,
    sha256: planned.sha256,
    replaces: planned.replaces,
    file,
  }
}

/** Keeps planned results, which from now on count in their round; throws, and keeps nothing, when ELK changed since. */
export async function applyResultImport(app: Needs, planned: ResultImport, { reason }: ImportOrder): Promise<void> {
  const { results, round } = planned
  if (!results) throw new TypeError('these results are not right')
  const sha256 = app.vault.keep(canonicalBytes(results))
  await app.db.transaction().execute(async (trx) => {
    const again = await planFile(trx, app, planned)
    if (again.sha256 !== sha256 || again.replaces?.id !== planned.replaces?.id)
      throw new UserError({ code: 'file-changed-meanwhile' })
    if (again.replaces?.sha256 === sha256) return
    const [madeAt, madeBy] = [app.clock.now(), app.actor]
    const made = { round, sha256, origin: 'import', listsId: undefined, outcomeSha256: undefined } as const
    await addResultSet(trx, { ...made, madeAt, madeBy })
    const placed = results.pupils.filter(({ department }) => department).length
    const details = { round, sha256, participants: results.pupils.length, placed }
    await recordAudit(trx, { at: madeAt, actor: madeBy, act: 'results imported', details, reason })
  })
}

async function planFile(
  db: Database,
  { clock, config, vault }: Pick<App, 'clock' | 'config' | 'vault'>,
  { file, round }: { file: ResultFile; round: DrawnRound },
): Promise<{ plan: ResultPlan; world: NamedWorld; sha256: string | undefined; replaces: ResultImport['replaces'] }> {
  const now = clock.now()
  await assertRoundOver(db, { config }, round, now)
  const world = await readResultWorld(db, { config, vault }, round, now)
  const plan = planResults(file, { ...world, pupils: new Set(await listElkNumbers(db)) })
  const sha256 = plan.results && sha256Hex(canonicalBytes(plan.results))
  const present = await findResultSet(db, round)
  if (!sha256 || present?.sha256 !== sha256) {
    await assertUnpublished({ db }, round)
    await assertUndrawn(db, round)
  }
  return { plan, world, sha256, replaces: present && { ...present, checks: await listResultChecks(db, present.id) } }
}

async function assertUndrawn(db: Database, round: DrawnRound): Promise<void> {
  const draw = (await findFrozenLists(db, round))?.draw
  if (draw) throw new UserError({ code: 'results-drawn', round, drawnAt: draw.drawnAt })
}
