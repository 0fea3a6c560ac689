import type { SaidOfPupil } from '../../domain/pupil.js'
import { readPupilField } from '../../domain/pupil-fields.js'
import type { Day } from '../../domain/time.js'
import type { RowReader } from '../row-reader.js'

const namingFields = ['firstName', 'prefix', 'lastName', 'birthDate'] as const

/** Reads by what the present row names its pupil: the number, or without one the name and the date of birth together. */
export function readNaming(reader: RowReader<'number' | (typeof namingFields)[number]>, today: Day): SaidOfPupil {
  const fields = reader.text('number') === '' ? namingFields : (['number'] as const)
  const said: Partial<Record<(typeof fields)[number], string>> = {}
  for (const field of fields) {
    const reading = readPupilField(field, reader.text(field), today)
    if ('value' in reading) said[field] = reading.value
    else reader.refuse(field, { code: reading.problem }, reading.suggestion)
  }
  return said as SaidOfPupil
}
