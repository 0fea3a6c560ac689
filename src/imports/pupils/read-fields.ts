import { undoDoubleEncoding } from '../../csv/double-encoding.js'
import { type PupilField, pupilFields, type SaidOfPupil } from '../../domain/pupil.js'
import { type FieldProblemCode, readPupilField } from '../../domain/pupil-fields.js'
import type { Day } from '../../domain/time.js'
import { remembered } from '../remembered.js'
import type { RowReader } from '../row-reader.js'
import type { PupilColumn } from './columns.js'

/** Of these an empty cell is an answer: there is none. Every other empty cell says nothing. */
const emptiable: readonly PupilField[] = ['prefix', 'houseNumberSuffix']

/** Reads every field of a pupil from the present row, and notes what is wrong with each; `today` bounds the birth date. */
export function pupilFieldsReader(reader: RowReader<PupilColumn>, today: Day): () => SaidOfPupil {
  const present = pupilFields.filter((field) => reader.has(field)).map((field) => fieldReader(reader, field, today))
  const mobile = reader.has('mobile') ? fieldReader(reader, 'mobile', today) : undefined

  return () => {
    const said = nothingSaid()
    for (const { field, read } of present) said[field] = read()
    if (mobile) said.phone ??= mobile.read()
    return said as SaidOfPupil
  }
}

function fieldReader(reader: RowReader<PupilColumn>, column: PupilField | 'mobile', today: Day) {
  const field = column === 'mobile' ? 'phone' : column
  const text = reader.textOf(column)
  const readText = remembered((cell: string) => readCell(field, cell, today))
  const read = () => {
    const { value, mistake, suggestion } = readText(text())
    if (mistake) reader.refuse(column, { code: mistake }, suggestion)
    return value
  }
  return { field, read }
}

interface CellReading {
  value?: string
  mistake?: FieldProblemCode | 'double-encoded'
  suggestion?: string | undefined
}

function readCell(field: PupilField, text: string, today: Day): CellReading {
  const reading = readPupilField(field, text, today)
  if ('problem' in reading) return { mistake: reading.problem, suggestion: reading.suggestion }
  if (text === '' && !emptiable.includes(field)) return {}
  const repaired = undoDoubleEncoding(reading.value)
  return repaired === undefined ? { value: reading.value } : { mistake: 'double-encoded', suggestion: repaired }
}

type Said = Record<PupilField, string | undefined>

// Written out: objects that are all made alike take a fifth of the memory, which counts for the largest files.
function nothingSaid(): Said {
  return {
    number: undefined,
    firstName: undefined,
    prefix: undefined,
    lastName: undefined,
    birthDate: undefined,
    street: undefined,
    houseNumber: undefined,
    houseNumberSuffix: undefined,
    postcode: undefined,
    city: undefined,
    group: undefined,
    contactName: undefined,
    email: undefined,
    phone: undefined,
    contactName2: undefined,
    email2: undefined,
    phone2: undefined,
    language: undefined,
  }
}
