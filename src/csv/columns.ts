/** The names under which a field's column may stand in a file, the best first: it wins when several are there. */
export type ColumnAliases<Field extends string> = Readonly<Record<Field, readonly string[]>>

export interface OtherColumns {
  /** Never to be read; a column counts when its name contains one of these. */
  sensitive?: readonly string[]
  /** Known and of no interest, so not worth a word. */
  ignored?: readonly string[]
}

/** Several columns for one field, the one that is read first; `ambiguous` when the first two bear the same name. */
export interface DuplicateColumn<Field extends string> {
  field: Field
  columns: string[]
  ambiguous: boolean
}

export interface MatchedColumns<Field extends string> {
  columns: ReadonlyMap<Field, number>
  unknown: string[]
  duplicates: DuplicateColumn<Field>[]
  ignoredSensitive: string[]
  /** Where the sensitive columns stand, so that a row written back leaves them out. */
  sensitiveIndexes: ReadonlySet<number>
}

interface Found {
  index: number
  name: string
  key: string
  rank: number
}

/** A column's name as it is compared: letters and digits only, without case, accents, spacing and punctuation. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Finds each field's column in a header by its aliases; every named column ends in exactly one place of the answer. */
export function matchColumns<Field extends string>(
  header: readonly string[],
  aliases: ColumnAliases<Field>,
  { sensitive = [], ignored = [] }: OtherColumns = {},
): MatchedColumns<Field> {
  const fields = fieldsByKey(aliases)
  const sensitiveKeys = sensitive.map(columnKey)
  const ignoredKeys = new Set(ignored.map(columnKey))
  const found = new Map<Field, Found[]>()
  const unknown: string[] = []
  const sensitiveIndexes = new Set<number>()
  for (const [index, name] of header.entries()) {
    const key = columnKey(name)
    const match = fields.get(key)
    if (sensitiveKeys.some((part) => key.includes(part))) sensitiveIndexes.add(index)
    else if (match) found.set(match.field, [...(found.get(match.field) ?? []), { index, name, key, rank: match.rank }])
    else if (name !== '' && !ignoredKeys.has(key)) unknown.push(name)
  }
  return {
    ...chooseColumns(found),
    unknown,
    ignoredSensitive: header.filter((_, index) => sensitiveIndexes.has(index)),
    sensitiveIndexes,
  }
}

/** Scores a row by how many different fields its cells name, to tell a header from a title or a row of data. */
export function scoreHeaderBy<Field extends string>(
  aliases: ColumnAliases<Field>,
): (cells: readonly string[]) => number {
  const fields = fieldsByKey(aliases)
  return (cells) => new Set(cells.map((cell) => fields.get(columnKey(cell))?.field).filter(Boolean)).size
}

function fieldsByKey<Field extends string>(aliases: ColumnAliases<Field>): Map<string, { field: Field; rank: number }> {
  const fields = new Map<string, { field: Field; rank: number }>()
  for (const field of Object.keys(aliases) as Field[]) {
    for (const [rank, alias] of aliases[field].entries()) fields.set(columnKey(alias), { field, rank })
  }
  return fields
}

function chooseColumns<Field extends string>(
  found: Map<Field, Found[]>,
): Pick<MatchedColumns<Field>, 'columns' | 'duplicates'> {
  const columns = new Map<Field, number>()
  const duplicates: DuplicateColumn<Field>[] = []
  for (const [field, candidates] of found) {
    const ranked = candidates.toSorted((one, other) => one.rank - other.rank)
    const [best, second] = ranked
    if (best) columns.set(field, best.index)
    if (best && second) {
      duplicates.push({ field, columns: ranked.map(({ name }) => name), ambiguous: best.key === second.key })
    }
  }
  return { columns, duplicates }
}
