import { sql } from 'kysely'
import { type PersonalTable, personalTables, rowsOfPupil } from './erasure.js'
import type { Database } from './open.js'
import { personalData } from './personal-data.js'

type Value = string | number | null
type CopiedRow = Record<string, unknown>

/** The rows about a child, by section, without what would open something or name staff. */
export type CopiedRows = Record<string, CopiedRow[]>

const json: ReadonlySet<string> = new Set(['child', 'changes', 'dropped', 'entries', 'data'])

/** Reads every row about a child, with the columns that may be told, in JSON's words: departments and schools by their codes. */
export async function readPersonalRows(db: Database, pupilId: number): Promise<CopiedRows> {
  const codes = await readCodes(db)
  const sections: CopiedRows = {}
  for (const table of personalTables) {
    const { section, hidden } = tellable(table)
    const { rows } = await sql<Record<string, Value>>`
      select * from ${sql.table(table)} where ${rowsOfPupil[table](pupilId)}`.execute(db)
    sections[section] = rows.map((row) => copyRow(row, hidden, codes))
  }
  return sections
}

function tellable(table: PersonalTable): { section: string; hidden: readonly string[] } {
  const fate = personalData[table]
  if (fate.rows !== 'go') throw new TypeError(`${table} holds nothing about a child`)
  return fate
}

type Codes = Readonly<Record<string, ReadonlyMap<Value, string>>>

async function readCodes(db: Database): Promise<Codes> {
  const departments = await db.selectFrom('departments').select(['id', 'code']).execute()
  const schools = await db.selectFrom('primary_schools').select(['id', 'code']).execute()
  const byId = (rows: readonly { id: number; code: string }[]) =>
    new Map<Value, string>(rows.map((row) => [row.id, row.code]))
  return { department_id: byId(departments), primary_school_id: byId(schools), school_id: byId(schools) }
}

function copyRow(row: Record<string, Value>, hidden: readonly string[], codes: Codes): CopiedRow {
  const told = Object.entries(row).filter(([column]) => !hidden.includes(column))
  return Object.fromEntries(
    told.map(([column, value]) => {
      const named = codes[column]
      if (named) return [camelCase(column.replace(/_id$/, '')), named.get(value) ?? null]
      return [camelCase(column), json.has(column) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value]
    }),
  )
}

function camelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
