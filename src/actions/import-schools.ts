import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import {
  listDepartments,
  listSecondarySchools,
  replaceDepartments,
  replaceSecondarySchools,
} from '../db/departments.js'
import type { Database, Trx } from '../db/open.js'
import { listPrimarySchools, type PrimarySchool, replacePrimarySchools } from '../db/schools.js'
import type { Department, SecondarySchool } from '../domain/department.js'
import type { ImportReport } from '../domain/import-report.js'
import type { SchoolCode } from '../domain/school-code.js'
import { planRecords, type RecordPlan, type RecordRow } from '../imports/records.js'
import { emptySchool, readSchools, type SchoolField, type SchoolRecord } from '../imports/schools/read-schools.js'
import { type FileToRead, readingOf, type Sheet } from '../imports/sheet.js'
import { applyUnmoved } from './apply-import.js'
import type { ImportOrder } from './import-pupils.js'

type Needs = Pick<App, 'db' | 'clock' | 'actor'>

/** A file of schools that was read and planned, and not yet written. */
export interface SchoolImport {
  report: ImportReport
  sheet: Sheet<string>
  rows: readonly RecordRow<SchoolField>[]
}

/** Reads a file of primary and secondary schools and plans it; changes nothing. Throws CsvError or FileError. */
export async function planSchoolImport({ db }: Needs, bytes: FileToRead): Promise<SchoolImport> {
  const { sheet, rows } = readSchools(bytes)
  const { toWrite: _, ...plan } = await planRows(db, rows)
  return { report: { ...plan, file: readingOf(sheet), skipped: [], withoutGroups: false }, sheet, rows }
}

/** Writes the schools that were planned in one transaction; a school that families tick gets its one department. */
export async function applySchoolImport(
  app: Needs,
  { report, rows }: SchoolImport,
  { reason }: ImportOrder,
): Promise<void> {
  const at = app.clock.now()
  await applyUnmoved(app, report, async (trx) => {
    const plan = await planRows(trx, rows)
    await writeSchools(trx, plan.toWrite)
    await recordAudit(trx, { at, actor: app.actor, act: 'schools imported', details: plan.counts, reason })
    return plan
  })
}

async function planRows(db: Database, rows: readonly RecordRow<SchoolField>[]): Promise<RecordPlan<SchoolField>> {
  const primary = (await listPrimarySchools(db)).map(toRecord)
  const secondary = (await listSecondarySchools(db)).map(({ id: _, ...school }) => ({ ...emptySchool, ...school }))
  const known = new Map([...primary, ...secondary].map((school) => [school.code as string, school]))
  return planRecords(rows, known, { empty: emptySchool, nameOf: ({ name }) => name })
}

function toRecord({ code, name, board, email, phone }: PrimarySchool): SchoolRecord {
  return { ...emptySchool, kind: 'primary', code, name, board, schoolEmail: email, schoolPhone: phone }
}

async function writeSchools(trx: Trx, schools: readonly SchoolRecord[]): Promise<void> {
  const secondary = schools.filter(({ kind }) => kind !== 'primary').map(toSecondarySchool)
  await replacePrimarySchools(trx, schools.filter(({ kind }) => kind === 'primary').map(toPrimarySchool))
  await replaceSecondarySchools(trx, secondary)
  const codes = new Set((await listDepartments(trx)).map(({ code }) => code))
  const ticked = secondary.filter(
    ({ kind, code }) => (kind === 'kovo' || kind === 'praktijkonderwijs') && !codes.has(code),
  )
  await replaceDepartments(trx, ticked.map(onlyDepartment))
}

function toPrimarySchool({ code, name, board, schoolEmail, schoolPhone }: SchoolRecord): Omit<PrimarySchool, 'id'> {
  return { code: code as SchoolCode, name, board, email: schoolEmail, phone: schoolPhone }
}

function toSecondarySchool({
  code,
  kind,
  name,
  street,
  houseNumber,
  postcode,
  city,
  district,
  website,
}: SchoolRecord): SecondarySchool {
  return { code, kind: kind as SecondarySchool['kind'], name, street, houseNumber, postcode, city, district, website }
}

/** Families tick the school as a whole, once it has admitted their child (docs/domain.md, section 3). */
function onlyDepartment(school: SecondarySchool): Department {
  const { code } = school
  return {
    code,
    school,
    profile: '',
    level: '',
    advices: [],
    preselection: true,
    capacity: undefined,
    firstChoicesLastYear: undefined,
  }
}
