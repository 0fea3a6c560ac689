import { UserError } from '../domain/problems.js'
import type { SchoolCode } from '../domain/school-code.js'
import { mostSimilar } from '../domain/similar.js'
import type { Database, Trx } from './open.js'
import { prepared } from './prepared.js'

export interface PrimarySchool {
  id: number
  code: SchoolCode
  name: string
  board: string
  email: string
  phone: string
}

/** The primary school with this code; throws when there is none, with the code most like it. */
export async function getPrimarySchool(db: Database, code: SchoolCode): Promise<PrimarySchool> {
  const [school] = await schoolWithCode(db, { code })
  if (school) return school
  const codes = (await listPrimarySchools(db)).map((known) => known.code)
  throw new UserError({ code: 'unknown-school', school: code, suggestion: mostSimilar(code, codes) })
}

const schoolWithCode = prepared((db, { code }: { code: SchoolCode }) =>
  db.selectFrom('primary_schools').selectAll().where('code', '=', code).compile(),
)

/** The primary school with this id; throws a programming error when there is none. */
export async function getPrimarySchoolById(db: Database, id: number): Promise<PrimarySchool> {
  return await db.selectFrom('primary_schools').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** The primary schools, by code; only those of one board, or with these codes, when they are named. */
export async function listPrimarySchools(
  db: Database,
  { board, codes }: { board?: string | undefined; codes?: readonly SchoolCode[] | undefined } = {},
): Promise<PrimarySchool[]> {
  let query = db.selectFrom('primary_schools').selectAll().orderBy('code')
  if (board !== undefined) query = query.where('board', '=', board)
  if (codes) query = query.where('code', 'in', codes)
  return query.execute()
}

/** Adds primary schools, or replaces what is known of those whose code exists. */
export async function replacePrimarySchools(trx: Trx, schools: readonly Omit<PrimarySchool, 'id'>[]): Promise<void> {
  for (const { code, name, board, email, phone } of schools)
    await trx
      .insertInto('primary_schools')
      .values({ code, name, board, email, phone })
      .onConflict((conflict) => conflict.column('code').doUpdateSet({ name, board, email, phone }))
      .execute()
}
