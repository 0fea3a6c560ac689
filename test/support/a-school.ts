import type { App } from '../../src/app.js'
import { replaceDepartments, replaceSecondarySchools } from '../../src/db/departments.js'
import { addFormVersion } from '../../src/db/forms.js'
import { addPupils, getPupil, getPupilById, type KeptPupil, replaceAdvice } from '../../src/db/pupils.js'
import { getPrimarySchool, type PrimarySchool, replacePrimarySchools } from '../../src/db/schools.js'
import type { Department } from '../../src/domain/department.js'
import { type ElkNumber, makeElkNumber } from '../../src/domain/elk-number.js'
import type { Pupil } from '../../src/domain/pupil.js'
import { parseSchoolCode, type SchoolCode } from '../../src/domain/school-code.js'
import { day } from './test-config.js'

type Db = Pick<App, 'db' | 'clock'>

/** A school code that a test writes down; throws when it is none. */
export function schoolCode(text: string): SchoolCode {
  const code = parseSchoolCode(text)
  if (!code) throw new TypeError(`no school code: ${text}`)
  return code
}

/** Adds a primary school, or replaces what is known of it; `18AB00` De Stoomboot unless said otherwise. */
export async function addSchool(
  { db }: Pick<App, 'db'>,
  school: Partial<Omit<PrimarySchool, 'id'>> = {},
): Promise<PrimarySchool> {
  const added = {
    code: schoolCode('18AB00'),
    name: 'De Stoomboot',
    board: 'Stichting Stoom',
    email: 'stoomboot@example.org',
    phone: '020 111 11 11',
    ...school,
  }
  await db.transaction().execute((trx) => replacePrimarySchools(trx, [added]))
  return getPrimarySchool(db, added.code)
}

/** The n-th ELK number of a test, counted from 1. */
export function elkNumber(n: number): ElkNumber {
  for (let digits = 10_000_000 + n * 100; ; digits++) {
    const number = makeElkNumber(String(digits))
    if (number) return number
  }
}

/** What is known of the n-th pupil of a test, counted from 1, before anything is said of it. */
export function aPupil(n: number) {
  return { elkNumber: elkNumber(n), ...fatima, number: String(n), email: `familie${n}@example.org` }
}

/**
 * Adds a pupil of `18AB00` (which is added when it is not there): Fatima el Amrani, who has an e-mail address and no advice,
 * unless said otherwise. With `advice` the advice is recorded and version 1 of the form stands ready.
 */
export async function addPupil(
  app: Db,
  { school, advice, ...data }: Partial<Omit<Pupil, 'id'>> = {},
): Promise<KeptPupil> {
  const { db, clock } = app
  const { count } = await db
    .selectFrom('pupils')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const code = school ?? schoolCode('18AB00')
  const known = await db.selectFrom('primary_schools').select('id').where('code', '=', code).executeTakeFirst()
  const { id: primarySchoolId } = known ?? (await addSchool(app, { code }))
  const pupil = { ...aPupil(count + 1), primarySchoolId, ...data }
  const now = clock.now()
  const added = await db.transaction().execute(async (trx) => {
    await addPupils(trx, [pupil], now)
    const { id } = await getPupil(trx, pupil.elkNumber)
    if (!advice) return id
    await replaceAdvice(trx, id, { advice, route: pupil.route }, now)
    await addFormVersion(
      trx,
      id,
      { reason: 'advice', child: childOf(pupil), advice, route: pupil.route, changes: [], dropped: [] },
      now,
    )
    return id
  })
  return getPupilById(db, added)
}

const fatima = {
  firstName: 'Fatima',
  prefix: 'el',
  lastName: 'Amrani',
  birthDate: day('2014-01-31'),
  group: '8',
  street: 'Stoomstraat',
  houseNumber: '12',
  houseNumberSuffix: '',
  postcode: '1013 AB',
  city: 'Amsterdam',
  contactName: 'Samira el Amrani',
  phone: '06 12 34 56 78',
  contactName2: '',
  email2: '',
  phone2: '',
  language: 'nl',
  preliminaryAdvice: undefined,
  route: 'regular',
} as const

function childOf(pupil: typeof fatima | Omit<Pupil, 'id' | 'school' | 'advice'>) {
  const { firstName, prefix, lastName, birthDate, street, houseNumber, houseNumberSuffix, postcode, city } = pupil
  return { firstName, prefix, lastName, birthDate, street, houseNumber, houseNumberSuffix, postcode, city }
}

/** Adds a department with its school: `north/havo` for havo and havo/vwo unless said otherwise. */
export async function addDepartment(
  { db }: Pick<App, 'db'>,
  { school, ...department }: Partial<Omit<Department, 'school'>> & { school?: Partial<Department['school']> } = {},
): Promise<Department> {
  const code = department.code ?? 'north/havo'
  const added: Department = {
    code,
    profile: '',
    level: 'havo',
    advices: ['havo', 'havo/vwo'],
    preselection: false,
    capacity: 90,
    firstChoicesLastYear: 80,
    ...department,
    school: {
      code: code.split('/')[0] ?? code,
      name: `School ${code.split('/')[0]}`,
      kind: 'regular',
      street: 'Noordkade',
      houseNumber: '1',
      postcode: '1021 AB',
      city: 'Amsterdam',
      district: '',
      website: '',
      ...school,
    },
  }
  await db.transaction().execute(async (trx) => {
    await replaceSecondarySchools(trx, [added.school])
    await replaceDepartments(trx, [added])
  })
  return added
}
