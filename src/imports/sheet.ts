import { type ColumnAliases, type MatchedColumns, matchColumns, scoreHeaderBy } from '../csv/columns.js'
import { openTable, type Table } from '../csv/read-table.js'
import { FileError } from '../domain/file-error.js'
import type { FileReading } from '../domain/import-report.js'

/** A file as it lies on disk, and how to read it where the person knows better than a guess. */
export interface FileToRead {
  bytes: Uint8Array
  encoding?: string | undefined
  delimiter?: string | undefined
}

/** Which columns a kind of file can have, and which it cannot do without: of each group at least one. */
export interface Layout<Field extends string> {
  aliases: ColumnAliases<Field>
  required: readonly (readonly Field[])[]
}

/** A file with its columns found; every pass over `rows` reads it anew. */
export interface Sheet<Field extends string> {
  table: Table
  matched: MatchedColumns<Field>
}

/** No school may keep or pass on these numbers here (docs/domain.md, section 9). */
const sensitiveColumns = [
  'BSN',
  'burgerservicenummer',
  'onderwijsnummer',
  'sofinummer',
  'persoonsgebonden nummer',
  'PGN',
]

/** The columns in which ELK writes what was wrong with a row; they mean nothing when the file comes back. */
export const errorColumns = ['fout', 'kolom', 'voorstel']

/** Finds a file's encoding, delimiter, header and columns; throws CsvError or FileError. */
export function openSheet<Field extends string>(
  file: FileToRead,
  layoutOf: Layout<Field> | ((header: readonly string[]) => Layout<Field>),
): Sheet<Field> {
  const layout = typeof layoutOf === 'function' ? layoutOf([]) : layoutOf
  const { bytes, encoding, delimiter } = file
  const table = openTable(bytes, { encoding, delimiter, scoreHeader: scoreHeaderBy(layout.aliases) })
  const { aliases, required } = typeof layoutOf === 'function' ? layoutOf(table.header) : layout
  const matched = matchColumns(table.header, aliases, { sensitive: sensitiveColumns, ignored: errorColumns })
  const missing = required.filter((group) => !group.some((field) => matched.columns.has(field)))
  if (missing.length > 0)
    throw new FileError({
      code: 'missing-columns',
      missing: missing.map((group) => usualName(aliases, group)),
      header: table.header,
    })
  return { table, matched }
}

function usualName<Field extends string>(aliases: ColumnAliases<Field>, group: readonly Field[]): string {
  return group.map((field) => aliases[field][0]).join(' / ')
}

/** How a sheet was understood, for the report. */
export function readingOf({ table, matched }: Sheet<string>): FileReading {
  const { encoding, encodingGuessed, delimiter, delimiterGuessed, headerRow, header } = table
  const duplicates = matched.duplicates.map(({ columns }) => columns)
  return {
    encoding,
    encodingGuessed,
    delimiter,
    delimiterGuessed,
    headerRow,
    used: [...matched.columns.values()].sort((one, other) => one - other).map((index) => header[index] ?? ''),
    unused: matched.unknown,
    dropped: matched.ignoredSensitive,
    duplicates,
  }
}
