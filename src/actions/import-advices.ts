import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import type { KeptPupil } from '../db/pupils.js'
import { listPrimarySchools } from '../db/schools.js'
import { amsterdamDay } from '../domain/amsterdam-time.js'
import type { ImportReport } from '../domain/import-report.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import { type AdvicesPlan, planAdvices } from '../imports/advices/plan-advices.js'
import { type AdviceFile, readAdvices } from '../imports/advices/read-advices.js'
import { type FileToRead, readingOf, type Sheet } from '../imports/sheet.js'
import { applyUnmoved } from './apply-import.js'
import type { ImportLimits, ImportOrder } from './import-pupils.js'
import { pupilLoader, readPasts } from './import-world.js'
import { adviceWriter } from './write-pupils.js'

type Needs = Pick<App, 'db' | 'clock' | 'config' | 'actor'>

/** A file of advices that was read and planned, and not yet written. */
export interface AdviceImport {
  report: ImportReport
  sheet: Sheet<string>
  file: AdviceFile
  allowed: ReadonlySet<SchoolCode> | undefined
  confined: boolean | undefined
}

/** Reads a file of advices and plans it; changes nothing. Throws CsvError or FileError. */
export async function planAdviceImport(app: Needs, bytes: FileToRead, limits: ImportLimits): Promise<AdviceImport> {
  const now = app.clock.now()
  const allowed = limits.schools && new Set(limits.schools)
  const names = new Map((await listPrimarySchools(app.db)).map(({ code, name }) => [code, name]))
  const file = readAdvices(bytes, { names, allowed, assumed: limits.assumedSchool }, amsterdamDay(now))
  const planned = { sheet: file.sheet, file, allowed, confined: limits.confined }
  const { toWrite: _, ...plan } = await planFile(app, planned, now)
  return { report: { ...plan, file: readingOf(file.sheet), withoutGroups: false }, ...planned }
}

/** Records the advices that were planned, rejected rows left out, in one transaction; throws when ELK changed since. */
export async function applyAdviceImport(
  app: Needs,
  planned: AdviceImport,
  { reason, progress }: ImportOrder,
): Promise<void> {
  const act = { actor: app.actor, now: app.clock.now(), reason }
  await applyUnmoved(app, planned.report, async (trx) => {
    const plan = await planFile({ db: trx, config: app.config }, planned, act.now)
    const writeAdvice = await adviceWriter(trx, app.config, act)
    for (const [index, { pupil, advice }] of plan.toWrite.entries()) {
      await writeAdvice(pupil, advice)
      progress?.(plan.counts.read - plan.toWrite.length + index + 1)
    }
    await recordAudit(trx, { at: act.now, actor: act.actor, act: 'advices imported', details: plan.counts, reason })
    return plan
  })
}

async function planFile(
  { db, config }: Pick<App, 'db' | 'config'>,
  { file, allowed, confined }: Pick<AdviceImport, 'file' | 'allowed' | 'confined'>,
  now: Instant,
): Promise<AdvicesPlan<KeptPupil>> {
  const loadPupils = pupilLoader(db, confined ? allowed : undefined)
  const pupils = await loadPupils(file.rows.filter((row) => 'said' in row))
  return planAdvices(file, pupils, { pastOf: await readPasts(db, config, now), allowed })
}
