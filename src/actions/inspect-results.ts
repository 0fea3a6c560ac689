import type { App } from '../app.js'
import type { Database } from '../db/open.js'
import { findResultSet, type KeptResultSet, listResultChecks, type ResultCheck } from '../db/results.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import { UserError } from '../domain/problems.js'
import { type CheckFault, movedSince } from '../domain/results/check-fault.js'
import { findFaults } from '../domain/results/find-faults.js'
import type { GivenSeat } from '../domain/results/given-seat.js'
import { importedResults } from '../domain/results/imported-results.js'
import type { ResultSet } from '../domain/results/result-set.js'
import { inspectDraw } from './inspect-draw.js'
import { readGivenSeats } from './read-given-seats.js'
import { assertRoundOver, type NamedWorld, readResultWorld } from './result-world.js'

/** The results that count in a round, held against everything as it is now. */
export interface Inspection {
  kept: KeptResultSet
  results: ResultSet
  world: NamedWorld
  /** Who found these results right before. */
  checks: ResultCheck[]
  /** Everything in which they are not right; none: they may be published. */
  faults: CheckFault[]
  /** What changed in ELK since the lists of the draw were frozen, and counts as it was. */
  accepted: CheckFault[]
  /** Nothing is wrong but what changed since the lists were frozen, so that the draw may count as it was. */
  mayCountAsCommitted: boolean
  /** How many have a complete list and no seat yet, so that the boards may still seat them by hand. */
  left: number
  /** The seats that no lot decided, the last decision first. */
  given: GivenSeat[]
}

/** How strictly results are inspected. */
export interface Inspecting {
  /** The lists of the draw count as they were frozen, whatever changed since. */
  asCommitted?: boolean
}

type Needs = Pick<App, 'config' | 'vault' | 'key' | 'clock'>

/** The results that count in a round; throws `no-results`. */
export async function getResultSet(db: Database, round: DrawnRound): Promise<KeptResultSet> {
  const kept = await findResultSet(db, round)
  if (!kept) throw new UserError({ code: 'no-results', round })
  return kept
}

/**
 * Holds the results of a round against the database and the files of the vault as they are now, each read from the disk
 * anew. Throws `no-results`, `round-still-open` or DamagedVaultError.
 */
export async function inspectResults(
  db: Database,
  app: Needs,
  round: DrawnRound,
  { asCommitted = false }: Inspecting = {},
): Promise<Inspection> {
  const now = app.clock.now()
  const kept = await getResultSet(db, round)
  await assertRoundOver(db, app, round, now)
  const results = JSON.parse(app.vault.read(kept.sha256).toString('utf8')) as ResultSet
  const world = await readResultWorld(db, app, round, now)
  const checks = await listResultChecks(db, kept.id)
  const given = await readGivenSeats(db, kept, results, world.participants)
  const inspection = { kept, results, world, checks, given, accepted: [], mayCountAsCommitted: false, left: 0 }
  if (kept.origin === 'import') return { ...inspection, faults: importFaults(results, world) }
  const drawn = await inspectDraw({ ...app, db }, kept)
  const fitting = { ...world, departments: drawn.departments, raisePercent: drawn.raisePercent }
  const moved = [...findFaults(results.pupils, fitting), ...drawn.moved]
  // Whoever handed in after the freezing would wait for a result for ever.
  const [missing, acceptable] = [moved.filter(isMissing), moved.filter((fault) => !isMissing(fault))]
  const wrong = [...drawn.faults, ...missing]
  return {
    ...inspection,
    world: fitting,
    faults: asCommitted ? wrong : [...wrong, ...acceptable],
    accepted: asCommitted ? acceptable : [],
    mayCountAsCommitted: !asCommitted && wrong.length === 0 && acceptable.length > 0,
    left: drawn.left,
  }
}

function isMissing({ code }: CheckFault): boolean {
  return code === 'missing'
}

function importFaults(results: ResultSet, world: NamedWorld): CheckFault[] {
  const faults = findFaults(results.pupils, world)
  return faults.length > 0 ? faults : movedSince(results, importedResults(results.pupils, world))
}
