import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { type KeptDepartment, listDepartments, listSecondarySchools, replaceDepartments } from '../db/departments.js'
import type { Database } from '../db/open.js'
import type { Advice } from '../domain/advice.js'
import type { Department, SecondarySchool } from '../domain/department.js'
import type { ImportReport } from '../domain/import-report.js'
import {
  type DepartmentField,
  type DepartmentRecord,
  emptyDepartment,
  readDepartments,
} from '../imports/departments/read-departments.js'
import { planRecords, type RecordPlan, type RecordRow } from '../imports/records.js'
import { type FileToRead, readingOf, type Sheet } from '../imports/sheet.js'
import { applyUnmoved } from './apply-import.js'
import type { ImportOrder } from './import-pupils.js'

type Needs = Pick<App, 'db' | 'clock' | 'actor'>

/** A file of departments that was read and planned, and not yet written. */
export interface DepartmentImport {
  report: ImportReport
  sheet: Sheet<string>
  rows: readonly RecordRow<DepartmentField>[]
}

/** Reads a file of departments and plans it; changes nothing. Throws CsvError or FileError. */
export async function planDepartmentImport({ db }: Needs, bytes: FileToRead): Promise<DepartmentImport> {
  const schools = (await listSecondarySchools(db)).map(({ code }) => code)
  const { sheet, rows } = readDepartments(bytes, schools)
  const { toWrite: _, ...plan } = await planRows(db, rows)
  return { report: { ...plan, file: readingOf(sheet), skipped: [], withoutGroups: false }, sheet, rows }
}

/** Writes the departments that were planned in one transaction; throws when ELK changed since. */
export async function applyDepartmentImport(
  app: Needs,
  { report, rows }: DepartmentImport,
  { reason }: ImportOrder,
): Promise<void> {
  const at = app.clock.now()
  await applyUnmoved(app, report, async (trx) => {
    const plan = await planRows(trx, rows)
    const schools = new Map((await listSecondarySchools(trx)).map((school) => [school.code, school]))
    await replaceDepartments(
      trx,
      plan.toWrite.map((record) => toDepartment(record, schools)),
    )
    await recordAudit(trx, { at, actor: app.actor, act: 'departments imported', details: plan.counts, reason })
    return plan
  })
}

async function planRows(
  db: Database,
  rows: readonly RecordRow<DepartmentField>[],
): Promise<RecordPlan<DepartmentField>> {
  const known = new Map((await listDepartments(db)).map((department) => [department.code, toRecord(department)]))
  return planRecords(rows, known, { empty: emptyDepartment, nameOf: ({ code }) => code })
}

function toRecord({
  code,
  school,
  profile,
  level,
  advices,
  preselection,
  capacity,
  firstChoicesLastYear,
}: KeptDepartment): DepartmentRecord {
  return {
    code,
    school: school.code,
    profile,
    level,
    advices: advices.join('|'),
    preselection: preselection ? 'yes' : 'no',
    capacity: numberText(capacity),
    firstChoicesLastYear: numberText(firstChoicesLastYear),
  }
}

function toDepartment(record: DepartmentRecord, schools: ReadonlyMap<string, SecondarySchool>): Department {
  const school = schools.get(record.school)
  if (!school) throw new TypeError(`no school ${record.school}`)
  return {
    code: record.code,
    school,
    profile: record.profile,
    level: record.level,
    advices: record.advices.split('|').filter(Boolean) as Advice[],
    preselection: record.preselection === 'yes',
    capacity: textNumber(record.capacity),
    firstChoicesLastYear: textNumber(record.firstChoicesLastYear),
  }
}

function numberText(number: number | undefined): string {
  return number === undefined ? '' : String(number)
}

function textNumber(text: string): number | undefined {
  return text === '' ? undefined : Number(text)
}
