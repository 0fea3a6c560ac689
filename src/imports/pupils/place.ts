import { fullName } from '../../domain/name.js'
import { type PupilField, pupilFields } from '../../domain/pupil.js'
import type { Mistake, Place, RowWarning } from '../../domain/row-problem.js'
import type { PupilColumn } from './columns.js'
import type { Kept } from './plan-known.js'
import type { PupilFile, PupilRow } from './read-pupils.js'

/** Where a row says something, as far as the file has a column for it. */
export function placeOf(columnOf: PupilFile['columnOf'], row: PupilRow, column: PupilColumn): Place {
  return { row: row.row, column: columnOf(column), value: textOf(row, column) }
}

/** The place to mend for a mistake that only shows when ELK is asked. */
export function placeOfMistake(columnOf: PupilFile['columnOf'], row: PupilRow, { code }: Mistake): Place {
  const who = row.elkNumber ? 'elkNumber' : row.said.number ? 'number' : 'firstName'
  if (code === 'already-definitive' || code === 'advice-required')
    return placeOf(columnOf, row, row.advice ? 'advice' : 'route')
  return placeOf(columnOf, row, code === 'number-taken' ? 'number' : who)
}

/** What is said of cells that were not taken over, since ELK knows better. */
export function keptWarnings(columnOf: PupilFile['columnOf'], row: PupilRow, kept: readonly Kept[]): RowWarning[] {
  return kept.map(({ field, code }) => ({ ...placeOf(columnOf, row, field), code }))
}

function textOf(row: PupilRow, column: PupilColumn): string {
  if (column === 'firstName') return nameOf(row)
  if (column === 'elkNumber' || column === 'advice' || column === 'route' || column === 'school')
    return row[column] ?? ''
  return isField(column) ? (row.said[column] ?? '') : ''
}

/** The name a row gives its pupil, as people write it. */
function nameOf({ said }: Pick<PupilRow, 'said'>): string {
  return fullName({ firstName: said.firstName ?? '', prefix: said.prefix ?? '', lastName: said.lastName ?? '' })
}

function isField(column: PupilColumn): column is PupilField {
  return pupilFields.some((field) => field === column)
}
