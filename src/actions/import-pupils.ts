import type { App } from '../app.js'
import { hasPupils } from '../db/elsewhere.js'
import type { KeptPupil } from '../db/pupils.js'
import { listPrimarySchools } from '../db/schools.js'
import { amsterdamDay } from '../domain/amsterdam-time.js'
import type { ImportReport } from '../domain/import-report.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import { inBatches } from '../imports/in-batches.js'
import { keepRows } from '../imports/keep-rows.js'
import { Duplicates } from '../imports/pupils/duplicates.js'
import type { Limits } from '../imports/pupils/judge-row.js'
import { type PlannedRow, type PupilPlan, PupilPlanner } from '../imports/pupils/plan-pupils.js'
import { openPupils, type PupilFile } from '../imports/pupils/read-pupils.js'
import { type FileToRead, readingOf, type Sheet } from '../imports/sheet.js'
import { applyUnmoved } from './apply-import.js'
import { pupilLoader, readPasts } from './import-world.js'
import { elsewhereWarnings } from './warn-elsewhere.js'
import { pupilWriter } from './write-pupils.js'

type Needs = Pick<App, 'db' | 'clock' | 'config' | 'actor' | 'random'>

/** The schools a file may be about, and the school of rows that name none. */
export interface ImportLimits {
  /** Undefined means all. */
  schools: readonly SchoolCode[] | undefined
  assumedSchool: SchoolCode | undefined
  /** Whether it must not be told that a pupil of another school is there. */
  confined?: boolean | undefined
}

/** A file of pupils that was read and planned, and not yet written. */
export interface PupilImport {
  report: ImportReport
  sheet: Sheet<string>
  file: PupilFile
  limits: PlanLimits
}

type PlanLimits = Omit<Limits, 'pastOf'> & Pick<ImportLimits, 'confined'>

const ROWS_PER_BATCH = 100
const KEPT_ROWS = 10_000

/** Reads a file of pupils and plans it; changes nothing. Throws CsvError or FileError. */
export async function planPupilImport(app: Needs, bytes: FileToRead, limits: ImportLimits): Promise<PupilImport> {
  const now = app.clock.now()
  const allowed = limits.schools && new Set(limits.schools)
  const names = new Map((await listPrimarySchools(app.db)).map(({ code, name }) => [code, name]))
  const opened = openPupils(bytes, { names, allowed, assumed: limits.assumedSchool }, amsterdamDay(now))
  const file = { ...opened, rows: keepRows(opened.rows, KEPT_ROWS) }
  const duplicates = new Duplicates()
  const { confined } = limits
  const plan = await planRows(app, { file, limits: { allowed, confined, findTwice: duplicates.find } }, now)
  return {
    report: { ...plan, file: readingOf(file.sheet), withoutGroups: file.withoutGroups },
    sheet: file.sheet,
    file,
    limits: { allowed, confined, findTwice: duplicates.again },
  }
}

/** Why an import is done, for the audit log, and who wants to hear how many rows are done. */
export interface ImportOrder {
  reason: string
  progress?: (rows: number) => void
}

/** Writes what was planned, rejected rows left out, in one transaction; throws when ELK changed since. */
export async function applyPupilImport(
  app: Needs,
  planned: PupilImport,
  { reason, progress }: ImportOrder,
): Promise<void> {
  const act = { actor: app.actor, now: app.clock.now(), reason }
  await applyUnmoved(app, planned.report, async (trx) => {
    const writer = await pupilWriter(trx, app, act)
    const plan = await planRows({ db: trx, config: app.config }, planned, act.now, async (rows, done) => {
      await writer.write(rows)
      progress?.(done)
    })
    await writer.finish(plan.counts)
    return plan
  })
}

/** Plans all rows, in batches so that a large file takes little memory, and hands each batch on to be written. */
async function planRows(
  { db, config }: Pick<App, 'db' | 'config'>,
  { file, limits }: Pick<PupilImport, 'file' | 'limits'>,
  now: Instant,
  write?: (rows: readonly PlannedRow<KeptPupil>[], done: number) => Promise<void>,
): Promise<PupilPlan> {
  const planner = new PupilPlanner<KeptPupil>(file, { ...limits, pastOf: await readPasts(db, config, now) })
  const loadPupils = pupilLoader(db, limits.confined ? limits.allowed : undefined)
  const looksElsewhere = !limits.confined && (await hasPupils(db))
  for (const rows of inBatches(file.rows, ROWS_PER_BATCH)) {
    planner.know(await loadPupils(rows.filter((row) => 'said' in row)))
    const planned = rows.flatMap((row) => planner.plan(row) ?? [])
    if (write) await write(planned, planner.result.counts.read)
    else if (looksElsewhere) planner.warn(await elsewhereWarnings(db, file, planned))
  }
  return planner.result
}
