import type { Advice } from '../domain/advice.js'
import type { Department, Eligibility, SecondarySchool } from '../domain/department.js'
import { UserError } from '../domain/problems.js'
import type { Pupil } from '../domain/pupil.js'
import { mostSimilar } from '../domain/similar.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import { prepared } from './prepared.js'

/** The departments by name of their school, then by code. */
export async function listDepartments(db: Database): Promise<KeptDepartment[]> {
  const rows = await departmentQuery(db).orderBy('secondary_schools.name').orderBy('departments.code').execute()
  return rows.map(toDepartment)
}

export interface KeptDepartment extends Department {
  id: number
}

/** The department with this code; throws when there is none, with the code most like it. */
export async function getDepartment(db: Database, code: string): Promise<KeptDepartment> {
  const row = await departmentQuery(db).where('departments.code', '=', code.toLowerCase()).executeTakeFirst()
  if (row) return toDepartment(row)
  const codes = (await db.selectFrom('departments').select('code').execute()).map((known) => known.code)
  throw new UserError({ code: 'unknown-department', department: code, suggestion: mostSimilar(code, codes) })
}

/** The secondary schools by code. */
export async function listSecondarySchools(db: Database): Promise<(SecondarySchool & { id: number })[]> {
  const rows = await db.selectFrom('secondary_schools').selectAll().orderBy('code').execute()
  return rows.map(({ house_number, ...school }) => ({ ...school, houseNumber: house_number }))
}

/** Adds secondary schools, or replaces what is known of those whose code exists. */
export async function replaceSecondarySchools(trx: Trx, schools: readonly SecondarySchool[]): Promise<void> {
  for (const { code, houseNumber, ...rest } of schools) {
    const known = {
      name: rest.name,
      kind: rest.kind,
      street: rest.street,
      house_number: houseNumber,
      postcode: rest.postcode,
      city: rest.city,
      district: rest.district,
      website: rest.website,
    }
    await trx
      .insertInto('secondary_schools')
      .values({ code, ...known })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(known))
      .execute()
  }
}

/** Adds departments of known schools, or replaces what is known of those whose code exists. */
export async function replaceDepartments(trx: Trx, departments: readonly Department[]): Promise<void> {
  const schools = new Map((await listSecondarySchools(trx)).map(({ code, id }) => [code, id]))
  for (const department of departments) {
    const schoolId = schools.get(department.school.code)
    if (schoolId === undefined) throw new TypeError(`no school ${department.school.code}`)
    const known = {
      secondary_school_id: schoolId,
      profile: department.profile,
      level: department.level,
      advices: department.advices.join('|'),
      preselection: department.preselection ? (1 as const) : (0 as const),
      capacity: department.capacity ?? null,
      first_choices_last_year: department.firstChoicesLastYear ?? null,
    }
    await trx
      .insertInto('departments')
      .values({ code: department.code, ...known })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(known))
      .execute()
  }
}

/** The codes of the departments that marked a pupil as admitted. */
export async function listAdmittedTo(db: Database, pupilId: number): Promise<Set<string>> {
  return new Set((await codesAdmittedTo(db, { pupilId })).map(({ code }) => code))
}

const codesAdmittedTo = prepared((db, { pupilId }: { pupilId: number }) =>
  db
    .selectFrom('admissions')
    .innerJoin('departments', 'departments.id', 'admissions.department_id')
    .select('departments.code')
    .where('admissions.pupil_id', '=', pupilId)
    .compile(),
)

/** What decides which departments the family of a pupil may choose. */
export async function getEligibility(
  db: Database,
  { id, route, advice }: Pick<Pupil, 'id' | 'route' | 'advice'>,
): Promise<Eligibility> {
  return { route, advice, admittedTo: await listAdmittedTo(db, id) }
}

/** The pupils that a department marked as admitted, by id. */
export async function listAdmittedPupils(db: Database, departmentId: number): Promise<Set<number>> {
  const rows = await db.selectFrom('admissions').select('pupil_id').where('department_id', '=', departmentId).execute()
  return new Set(rows.map(({ pupil_id }) => pupil_id))
}

/** Marks pupils as admitted by departments; who is marked already stays so. */
export async function markAdmitted(
  trx: Trx,
  marks: readonly { pupilId: number; departmentId: number }[],
  now: Instant,
): Promise<void> {
  for (const { pupilId, departmentId } of marks)
    await trx
      .insertInto('admissions')
      .values({ pupil_id: pupilId, department_id: departmentId, admitted_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

function departmentQuery(db: Database) {
  return db
    .selectFrom('departments')
    .innerJoin('secondary_schools', 'secondary_schools.id', 'departments.secondary_school_id')
    .select([
      'departments.id',
      'departments.code',
      'profile',
      'level',
      'advices',
      'preselection',
      'capacity',
      'first_choices_last_year',
    ])
    .select([
      'secondary_schools.code as school_code',
      'name',
      'kind',
      'street',
      'house_number',
      'postcode',
      'city',
      'district',
      'website',
    ])
}

type DepartmentRow = Awaited<ReturnType<ReturnType<typeof departmentQuery>['executeTakeFirstOrThrow']>>

function toDepartment(row: DepartmentRow): KeptDepartment {
  const { school_code: code, name, kind, street, house_number: houseNumber, postcode, city, district, website } = row
  return {
    id: row.id,
    code: row.code,
    school: { code, name, kind, street, houseNumber, postcode, city, district, website },
    profile: row.profile,
    level: row.level,
    advices: row.advices.split('|').filter(Boolean) as Advice[],
    preselection: row.preselection === 1,
    capacity: row.capacity ?? undefined,
    firstChoicesLastYear: row.first_choices_last_year ?? undefined,
  }
}
