import type { ElkNumber } from '../../domain/elk-number.js'
import type { SaidOfPupil } from '../../domain/pupil.js'
import { readPupilField } from '../../domain/pupil-fields.js'
import type { Day } from '../../domain/time.js'
import type { RowReader } from '../row-reader.js'

const namingFields = ['number', 'firstName', 'prefix', 'lastName', 'birthDate'] as const

type NamingField = (typeof namingFields)[number]

/**
 * Reads what the present row calls its pupil. What it is found by must be right: the ELK number, else the number, else the
 * name and the date of birth; the rest is only compared with who was found, and left out where it cannot be read.
 */
export function readNaming(reader: RowReader<NamingField>, elkNumber: ElkNumber | undefined, today: Day): SaidOfPupil {
  const byNumber = reader.text('number') !== ''
  const foundBy = (field: NamingField) => elkNumber === undefined && (field === 'number') === byNumber
  const said: Partial<Record<NamingField, string>> = {}
  for (const field of namingFields) {
    const reading = readPupilField(field, reader.text(field), today)
    if ('value' in reading) said[field] = reading.value
    else if (foundBy(field)) reader.refuse(field, { code: reading.problem }, reading.suggestion)
  }
  return said as SaidOfPupil
}
