import type { App } from '../app.js'
import { type AuditEntry, recordAudit } from '../db/audit.js'
import { listDepartments } from '../db/departments.js'
import { listGrants, replaceGrant } from '../db/match.js'
import { listHandedIn } from '../db/match-pupils.js'
import type { Database, Trx } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import { listPrimarySchools } from '../db/schools.js'
import { amsterdamDay } from '../domain/amsterdam-time.js'
import type { ImportReport } from '../domain/import-report.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import type { SchoolCode } from '../domain/school-code.js'
import { type PlannedGrant, planGrants } from '../imports/grants/plan-grants.js'
import { type GrantFile, readGrants } from '../imports/grants/read-grants.js'
import { type FileToRead, readingOf, type Sheet } from '../imports/sheet.js'
import { applyUnmoved } from './apply-import.js'
import type { Act } from './correct-pupil.js'
import type { ImportLimits, ImportOrder } from './import-pupils.js'
import { pupilLoader } from './import-world.js'

type Needs = Pick<App, 'db' | 'clock' | 'actor'>

/** A file of rights to a seat before the draw that was read and planned, and not yet written. */
export interface GrantImport {
  report: ImportReport
  sheet: Sheet<string>
  file: GrantFile
  round: DrawnRound
  allowed: ReadonlySet<SchoolCode> | undefined
}

/** Reads a file of rights to a seat and plans it; changes nothing. Throws CsvError or FileError. */
export async function planGrantImport(
  app: Needs,
  bytes: FileToRead,
  { round, ...limits }: ImportLimits & { round: DrawnRound },
): Promise<GrantImport> {
  const allowed = limits.schools && new Set(limits.schools)
  const names = new Map((await listPrimarySchools(app.db)).map(({ code, name }) => [code, name]))
  const codes = (await listDepartments(app.db)).map(({ code }) => code)
  const today = amsterdamDay(app.clock.now())
  const file = readGrants(bytes, codes, { names, allowed, assumed: limits.assumedSchool }, today)
  const { toWrite: _, ...plan } = await planFile(app.db, { file, round, allowed })
  const report = { ...plan, file: readingOf(file.sheet), skipped: [], withoutGroups: false }
  return { report, sheet: file.sheet, file, round, allowed }
}

/** Gives the rights that were planned, rejected rows left out, in one transaction; throws when ELK changed since. */
export async function applyGrantImport(app: Needs, planned: GrantImport, { reason }: ImportOrder): Promise<void> {
  const act = { actor: app.actor, now: app.clock.now(), reason }
  await applyUnmoved(app, planned.report, async (trx) => {
    const plan = await planFile(trx, planned)
    await writeGrants(trx, planned.round, plan.toWrite, act)
    return plan
  })
}

async function planFile(db: Database, { file, round, allowed }: Pick<GrantImport, 'file' | 'round' | 'allowed'>) {
  const pupils = await pupilLoader(db)(file.rows)
  const present = new Map((await listGrants(db, round)).map((grant) => [grant.pupilId, grant]))
  const lists = new Map((await listHandedIn(db, round)).map(({ id, list }) => [id, list]))
  return planGrants(file, { pupils, present, lists, allowed })
}

async function writeGrants(
  trx: Trx,
  round: DrawnRound,
  grants: readonly PlannedGrant<KeptPupil>[],
  { actor, now, reason: ofFile }: Act,
): Promise<void> {
  const ids = new Map((await listDepartments(trx)).map(({ code, id }) => [code, id]))
  const entries: AuditEntry[] = []
  for (const { pupil, kind, department, reason: ofRow, before } of grants) {
    const departmentId = department === null ? null : (ids.get(department) ?? null)
    const reason = ofRow || ofFile
    await replaceGrant(trx, { round, pupilId: pupil.id, kind, departmentId, reason, grantedAt: now, grantedBy: actor })
    const details = { round, kind, ...(department !== null && { department }), ...(before && { was: before.kind }) }
    entries.push({ at: now, actor, act: 'seat granted', pupilId: pupil.id, details, reason })
  }
  await recordAudit(trx, ...entries)
}
