import type { ElkNumber } from '../domain/elk-number.js'
import { sortName } from '../domain/name.js'
import { UserError } from '../domain/problems.js'
import type { Pupil, PupilData } from '../domain/pupil.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import { insertEach } from './insert-each.js'
import type { Database, Trx } from './open.js'
import { prepared } from './prepared.js'
import type { Row } from './tables.js'

/** Which pupils a command or page is about; nothing set means all. */
export interface PupilFilter {
  schools?: readonly SchoolCode[] | undefined
  ids?: readonly number[] | undefined
  elkNumbers?: readonly ElkNumber[] | undefined
}

export interface KeptPupil extends Pupil {
  /** Whether the family itself gave or confirmed the contact data, so that an import leaves them. */
  contactByFamily: boolean
  /** When the first final advice was recorded; undefined before it. */
  adviceRecordedAt: Instant | undefined
  createdAt: Instant
}

export type NewPupil = PupilData &
  Pick<Pupil, 'elkNumber' | 'route' | 'preliminaryAdvice'> & { primarySchoolId: number }

function pupilQuery(db: Database) {
  return db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'pupils.primary_school_id')
    .selectAll('pupils')
    .select('primary_schools.code as school_code')
}

/** The pupil with this ELK number; throws when there is none. */
export async function getPupil(db: Database, elkNumber: ElkNumber): Promise<KeptPupil> {
  const pupil = await findPupil(db, elkNumber)
  if (!pupil) throw new UserError({ code: 'unknown-pupil', elkNumber })
  return pupil
}

/** The pupil with this ELK number, if there is one. */
export async function findPupil(db: Database, elkNumber: ElkNumber): Promise<KeptPupil | undefined> {
  const row = await pupilQuery(db).where('elk_number', '=', elkNumber).executeTakeFirst()
  return row && toPupil(row)
}

/** The pupil with this id; throws a programming error when there is none. */
export async function getPupilById(db: Database, id: number): Promise<KeptPupil> {
  return toPupil(await pupilQuery(db).where('pupils.id', '=', id).executeTakeFirstOrThrow())
}

/** The pupil whose family's session has a token with this hash; undefined when there is no such session, or its time is over. */
export async function findPupilOfSession(
  db: Database,
  tokenHash: string,
  now: Instant,
): Promise<KeptPupil | undefined> {
  const [row] = await pupilOfSession(db, { tokenHash, now })
  return row && toPupil(row)
}

const pupilOfSession = prepared((db, { tokenHash, now }: { tokenHash: string; now: Instant }) =>
  pupilQuery(db)
    .innerJoin('sessions', 'sessions.pupil_id', 'pupils.id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .compile(),
)

/** The pupil with this number in a school's own administration, if there is one. */
export async function findPupilByNumber(
  db: Database,
  school: SchoolCode,
  number: string,
): Promise<KeptPupil | undefined> {
  const row = await pupilQuery(db)
    .where('primary_schools.code', '=', school)
    .where('pupils.number', '=', number)
    .executeTakeFirst()
  return row && toPupil(row)
}

/** The pupils, by school and then by surname. */
export async function listPupils(db: Database, { schools, ids, elkNumbers }: PupilFilter = {}): Promise<KeptPupil[]> {
  let query = pupilQuery(db).orderBy('primary_schools.code').orderBy('sort_name').orderBy('pupils.id')
  if (schools) query = query.where('primary_schools.code', 'in', schools)
  if (ids) query = query.where('pupils.id', 'in', ids)
  if (elkNumbers) query = query.where('elk_number', 'in', elkNumbers)
  return (await query.execute()).map(toPupil)
}

/** Adds pupils; answers their ids in the same order, undefined for a pupil whose ELK number somebody has already. */
export async function addPupils(trx: Trx, pupils: readonly NewPupil[], now: Instant): Promise<(number | undefined)[]> {
  const rows = pupils.map((pupil) => Object.assign(dataColumns(pupil), addedColumns(pupil, now)))
  return insertEach(trx, rows, (row) =>
    trx
      .insertInto('pupils')
      .values(row)
      .onConflict((conflict) => conflict.column('elk_number').doNothing())
      .compile(),
  )
}

/** Replaces fields of a pupil's data. */
export async function replacePupilData(
  trx: Trx,
  pupil: KeptPupil,
  changes: Partial<PupilData>,
  now: Instant,
): Promise<void> {
  const data = { ...pupil, ...changes }
  await trx
    .updateTable('pupils')
    .set({ ...dataColumns(data), changed_at: now })
    .where('id', '=', pupil.id)
    .execute()
}

/** Remembers that the family itself gave or confirmed its contact data. */
export async function markContactByFamily(trx: Trx, pupilId: number): Promise<void> {
  await trx.updateTable('pupils').set({ contact_by_family: 1 }).where('id', '=', pupilId).execute()
}

/** Replaces a pupil's final advice and route; when the first one was recorded stays as it is. */
export async function replaceAdvice(
  trx: Trx,
  pupilId: number,
  { advice, route }: Pick<Pupil, 'advice' | 'route'>,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('pupils')
    .set((eb) => ({
      advice: advice ?? null,
      route,
      changed_at: now,
      advice_recorded_at: eb.fn.coalesce('advice_recorded_at', eb.val(now)),
    }))
    .where('id', '=', pupilId)
    .execute()
}

/** Replaces a pupil's preliminary advice. */
export async function replacePreliminaryAdvice(
  trx: Trx,
  pupilId: number,
  preliminaryAdvice: Pupil['preliminaryAdvice'],
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('pupils')
    .set({ preliminary_advice: preliminaryAdvice ?? null, changed_at: now })
    .where('id', '=', pupilId)
    .execute()
}

function dataColumns(pupil: PupilData) {
  return {
    number: pupil.number,
    first_name: pupil.firstName,
    prefix: pupil.prefix,
    last_name: pupil.lastName,
    sort_name: sortName(pupil),
    birth_date: pupil.birthDate,
    pupil_group: pupil.group,
    street: pupil.street,
    house_number: pupil.houseNumber,
    house_number_suffix: pupil.houseNumberSuffix,
    postcode: pupil.postcode,
    city: pupil.city,
    contact_name: pupil.contactName,
    email: pupil.email,
    phone: pupil.phone,
    contact_name_2: pupil.contactName2,
    email_2: pupil.email2,
    phone_2: pupil.phone2,
    language: pupil.language,
  }
}

function addedColumns(pupil: NewPupil, now: Instant) {
  return {
    elk_number: pupil.elkNumber,
    primary_school_id: pupil.primarySchoolId,
    preliminary_advice: pupil.preliminaryAdvice ?? null,
    advice: null,
    advice_recorded_at: null,
    route: pupil.route,
    created_at: now,
    changed_at: now,
  }
}

function toPupil(row: Row<'pupils'> & { school_code: SchoolCode }): KeptPupil {
  return {
    id: row.id,
    elkNumber: row.elk_number,
    school: row.school_code,
    number: row.number,
    firstName: row.first_name,
    prefix: row.prefix,
    lastName: row.last_name,
    birthDate: row.birth_date,
    group: row.pupil_group,
    street: row.street,
    houseNumber: row.house_number,
    houseNumberSuffix: row.house_number_suffix,
    postcode: row.postcode,
    city: row.city,
    contactName: row.contact_name,
    email: row.email,
    phone: row.phone,
    contactName2: row.contact_name_2,
    email2: row.email_2,
    phone2: row.phone_2,
    contactByFamily: row.contact_by_family === 1,
    language: row.language,
    preliminaryAdvice: row.preliminary_advice ?? undefined,
    advice: row.advice ?? undefined,
    adviceRecordedAt: row.advice_recorded_at ?? undefined,
    route: row.route,
    createdAt: row.created_at,
  }
}

/** A query for the ids of the pupils that a filter means, to stand inside others; undefined when it means all. */
export function pupilIds(db: Database, { schools, ids, elkNumbers }: PupilFilter) {
  if (!schools && !ids && !elkNumbers) return undefined
  let query = db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'pupils.primary_school_id')
    .select('pupils.id')
  if (schools) query = query.where('primary_schools.code', 'in', schools)
  if (ids) query = query.where('pupils.id', 'in', ids)
  if (elkNumbers) query = query.where('elk_number', 'in', elkNumbers)
  return query
}
