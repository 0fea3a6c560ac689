import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listAdmittedPupils, listDepartments, markAdmitted } from '../db/departments.js'
import type { Database, Trx } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import { listPrimarySchools } from '../db/schools.js'
import { amsterdamDay } from '../domain/amsterdam-time.js'
import type { ImportReport } from '../domain/import-report.js'
import type { SchoolCode } from '../domain/school-code.js'
import { type AdmissionPlan, type Mark, planAdmissions } from '../imports/admissions/plan-admissions.js'
import { type AdmissionFile, readAdmissions } from '../imports/admissions/read-admissions.js'
import { type FileToRead, readingOf, type Sheet } from '../imports/sheet.js'
import { applyUnmoved } from './apply-import.js'
import type { Act } from './correct-pupil.js'
import type { ImportLimits, ImportOrder } from './import-pupils.js'
import { pupilLoader } from './import-world.js'

type Needs = Pick<App, 'db' | 'clock' | 'actor'>

/** A file of marks that was read and planned, and not yet written. */
export interface AdmissionImport {
  report: ImportReport
  sheet: Sheet<string>
  file: AdmissionFile
  allowed: ReadonlySet<SchoolCode> | undefined
}

/** Reads a file of admitted marks and plans it; changes nothing. Throws CsvError or FileError. */
export async function planAdmissionImport(
  app: Needs,
  bytes: FileToRead,
  { department, ...limits }: ImportLimits & { department: string | undefined },
): Promise<AdmissionImport> {
  const allowed = limits.schools && new Set(limits.schools)
  const names = new Map((await listPrimarySchools(app.db)).map(({ code, name }) => [code, name]))
  const codes = (await listDepartments(app.db)).map(({ code }) => code)
  const today = amsterdamDay(app.clock.now())
  const file = readAdmissions(
    bytes,
    { codes, assumed: department },
    { names, allowed, assumed: limits.assumedSchool },
    today,
  )
  const { toWrite: _, ...plan } = await planFile(app.db, { file, allowed })
  return {
    report: { ...plan, file: readingOf(file.sheet), skipped: [], withoutGroups: false },
    sheet: file.sheet,
    file,
    allowed,
  }
}

/** Marks the pupils that were planned, rejected rows left out, in one transaction; throws when ELK changed since. */
export async function applyAdmissionImport(
  app: Needs,
  planned: AdmissionImport,
  { reason }: ImportOrder,
): Promise<void> {
  const act = { actor: app.actor, now: app.clock.now(), reason }
  await applyUnmoved(app, planned.report, async (trx) => {
    const plan = await planFile(trx, planned)
    await writeMarks(trx, plan.toWrite, act)
    return plan
  })
}

async function planFile(
  db: Database,
  { file, allowed }: Pick<AdmissionImport, 'file' | 'allowed'>,
): Promise<AdmissionPlan<KeptPupil>> {
  const pupils = await pupilLoader(db)(file.rows)
  const wanted = new Set(file.rows.map(({ department }) => department))
  const departments = (await listDepartments(db)).filter(({ code }) => wanted.has(code))
  const admitted = new Map<number, Set<string>>()
  for (const { id, code } of departments)
    for (const pupilId of await listAdmittedPupils(db, id))
      admitted.set(pupilId, (admitted.get(pupilId) ?? new Set()).add(code))
  return planAdmissions(file, { pupils, admitted, allowed })
}

/** Marks pupils as admitted within a transaction, and writes down who did it. */
export async function writeMarks(
  trx: Trx,
  marks: readonly Mark<KeptPupil>[],
  { actor, now, reason }: Act,
): Promise<void> {
  const ids = new Map((await listDepartments(trx)).map(({ code, id }) => [code, id]))
  const pairs = marks.map(({ pupil, department }) => ({
    pupilId: pupil.id,
    departmentId: ids.get(department) as number,
  }))
  await markAdmitted(trx, pairs, now)
  const entries = marks.map(({ pupil, department }) => ({ pupilId: pupil.id, details: { department } }))
  await recordAudit(trx, ...entries.map((entry) => ({ ...entry, at: now, actor, act: 'pupil admitted', reason })))
}
