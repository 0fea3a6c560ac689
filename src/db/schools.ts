import { UserError } from '../domain/problems.js'
import type { SchoolCode } from '../domain/school-code.js'
import { mostSimilar } from '../domain/similar.js'
import type { Database, Trx } from './open.js'

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
  const school = await db.selectFrom('primary_schools').selectAll().where('code', '=', code).executeTakeFirst()
  if (school) return school
  const codes = (await listPrimarySchools(db)).map((known) => known.code)
  throw new UserError({ code: 'unknown-school', school: code, suggestion: mostSimilar(code, codes) })
}

/** The primary schools, by code; of one board when it is named. */
export async function listPrimarySchools(
  db: Database,
  { board }: { board?: string | undefined } = {},
): Promise<PrimarySchool[]> {
  let query = db.selectFrom('primary_schools').selectAll().orderBy('code')
  if (board !== undefined) query = query.where('board', '=', board)
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
