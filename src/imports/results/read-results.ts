import { type ElkNumber, parseElkNumber } from '../../domain/elk-number.js'
import type { PupilResult } from '../../domain/results/result-set.js'
import type { RowProblem } from '../../domain/row-problem.js'
import { mostSimilar } from '../../domain/similar.js'
import { findingAliases } from '../pupils/columns.js'
import { remembered } from '../remembered.js'
import { RowReader } from '../row-reader.js'
import { type FileToRead, type Layout, openSheet, type Sheet } from '../sheet.js'

/** The columns of a placement that was made elsewhere. */
export type ResultColumn = 'elkNumber' | 'department' | 'lot' | 'how'

/** One row, as far as it could be read; `department` is undefined when it names none that we know, null when it says that there is no seat. */
export interface ResultRow {
  row: number
  elkNumber: ElkNumber | undefined
  department: string | null | undefined
  lot: number | undefined
  /** Undefined when the row does not say. */
  how: PupilResult['how'] | undefined
  /** The cells as they stand, for what is found wrong later. */
  cells: Record<ResultColumn, string>
  problems: readonly RowProblem[]
}

/** A file of placements, every row read. */
export interface ResultFile {
  sheet: Sheet<string>
  rows: ResultRow[]
  /** The file's own word for a column, empty when it has none. */
  columnOf: (column: ResultColumn) => string
}

const layout: Layout<ResultColumn> = {
  aliases: {
    elkNumber: findingAliases.elkNumber,
    department: [
      'Afdeling',
      'Afdelingscode',
      'Plaatsing',
      'Geplaatst',
      'Geplaatst bij',
      'Geplaatst op',
      'Code afdeling',
      'department',
    ],
    lot: ['Lotnummer', 'Lotnr', 'Lot nr', 'Lot', 'Lotingsnummer', 'Lotingnummer', 'lot'],
    how: ['Hoe', 'Hoe geplaatst', 'Wijze', 'Wijze van plaatsing', 'Plaatsingswijze', 'Soort plaatsing', 'how'],
  },
  required: [['elkNumber'], ['department']],
}

const noSeat = new Set(['', 'geen', 'geen plaats', 'niet geplaatst', 'niet', 'none', 'not placed'])

const ways: Readonly<Record<string, PupilResult['how']>> = {
  loting: 'lot',
  geloot: 'lot',
  lotnummer: 'lot',
  lot: 'lot',
  ophoging: 'raise',
  verruiming: 'raise',
  raise: 'raise',
  hand: 'hand',
  'met de hand': 'hand',
  'by hand': 'hand',
  handmatig: 'hand',
  hardheidsclausule: 'hardship',
  hardheid: 'hardship',
  hardship: 'hardship',
  'speciaal basisonderwijs': 'special-primary',
  'special primary education': 'special-primary',
  sbo: 'special-primary',
  'special-primary': 'special-primary',
  kopklas: 'kopklas',
  overgenomen: 'elsewhere',
  'taken over': 'elsewhere',
  geen: 'none',
  'geen plaats': 'none',
  'no seat': 'none',
  'niet geplaatst': 'none',
  none: 'none',
}

const LOT = /^[1-9]\d{0,8}$/

/** Reads a placement that was made elsewhere; throws CsvError or FileError. */
export function readResults(file: FileToRead, departments: readonly string[]): ResultFile {
  const sheet = openSheet<ResultColumn>(file, layout)
  const reader = new RowReader<ResultColumn>(sheet)
  const known = new Set(departments)
  const similar = remembered((code) => mostSimilar(code, departments) ?? '')
  const rows: ResultRow[] = []
  for (const row of sheet.table.rows) {
    reader.moveTo(row)
    const elkNumber = readElkNumber(reader)
    const department = readDepartment(reader, known, similar)
    const lot = readLot(reader)
    const how = readHow(reader, department)
    const cells = {
      elkNumber: reader.text('elkNumber'),
      department: reader.text('department'),
      lot: reader.text('lot'),
      how: reader.text('how'),
    }
    rows.push({ row: row.row, elkNumber, department, lot, how, cells, problems: reader.problems })
  }
  return { sheet, rows, columnOf: (column) => reader.column(column) }
}

type Reader = RowReader<ResultColumn>

function readElkNumber(reader: Reader): ElkNumber | undefined {
  const text = reader.text('elkNumber')
  const elkNumber = parseElkNumber(text)
  if (!elkNumber) reader.refuse('elkNumber', { code: text === '' ? 'missing' : 'wrong-elk-number' })
  return elkNumber
}

function readDepartment(
  reader: Reader,
  known: ReadonlySet<string>,
  similar: (code: string) => string,
): string | null | undefined {
  const code = reader.text('department').toLowerCase()
  if (noSeat.has(code)) return null
  if (known.has(code)) return code
  reader.refuse('department', { code: 'unknown-department' }, similar(code) || undefined)
  return undefined
}

function readLot(reader: Reader): number | undefined {
  const text = reader.text('lot').replace(/[.\s]/g, '')
  if (text === '') return undefined
  if (LOT.test(text)) return Number(text)
  reader.refuse('lot', { code: 'wrong-lot' })
  return undefined
}

function readHow(reader: Reader, department: string | null | undefined): PupilResult['how'] | undefined {
  const text = reader.text('how').toLowerCase()
  if (text === '') return undefined
  const how = ways[text]
  if (how === undefined) reader.refuse('how', { code: 'unknown-how' }, mostSimilar(text, Object.keys(ways)))
  else if (department !== undefined && (how === 'none') !== (department === null))
    reader.refuse('how', { code: 'how-without-seat' })
  return how
}
