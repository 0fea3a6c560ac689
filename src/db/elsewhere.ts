import { type Name, sortName } from '../domain/name.js'
import type { Pupil } from '../domain/pupil.js'
import type { Database } from './open.js'

/** Whether ELK has any pupil yet. */
export async function hasPupils(db: Database): Promise<boolean> {
  return (await db.selectFrom('pupils').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** A child as a school names it. */
type NamedChild = Name & Pick<Pupil, 'birthDate' | 'school'>

/** Those of some children with whose name and date of birth ELK has a pupil of another school, in the same order. */
export async function listElsewhere<Child extends NamedChild>(
  db: Database,
  children: readonly Child[],
): Promise<Child[]> {
  const named = children.map((child) => ({ child, name: sortName(child) }))
  const rows = await db
    .selectFrom('pupils')
    .innerJoin('primary_schools', 'primary_schools.id', 'pupils.primary_school_id')
    .select(['birth_date', 'sort_name', 'code'])
    .where('birth_date', 'in', [...new Set(children.map(({ birthDate }) => birthDate))])
    .where('sort_name', 'in', [...new Set(named.map(({ name }) => name))])
    .execute()
  const isElsewhere = ({ child, name }: (typeof named)[number]) =>
    rows.some((row) => row.birth_date === child.birthDate && row.sort_name === name && row.code !== child.school)
  return named.filter(isElsewhere).map(({ child }) => child)
}
