import { createHash } from 'node:crypto'
import { type ContactData, contactFields } from './pupil.js'
import { type FieldProblemCode, readPupilField } from './pupil-fields.js'
import type { Day } from './time.js'

/** Contact data as a family typed them; no language when it chose none. */
export type TypedContact = Record<keyof ContactData, string>

export interface WrongContact {
  field: keyof ContactData
  problem: FieldProblemCode
}

export type ContactReading = { contact: ContactData } | { problems: WrongContact[] }

/** Reads contact data that a family typed; names everything that is wrong. Anything may stay empty. */
export function readContact(typed: TypedContact, today: Day): ContactReading {
  const readings = contactFields.map((field) => ({ field, ...readPupilField(field, typed[field], today) }))
  const problems = readings.flatMap((reading) =>
    'problem' in reading ? [{ field: reading.field, problem: reading.problem }] : [],
  )
  if (problems.length > 0) return { problems }
  return {
    contact: Object.fromEntries(
      readings.map((reading) => [reading.field, 'value' in reading ? reading.value : '']),
    ) as unknown as ContactData,
  }
}

/** The contact data out of all that is known of a pupil. */
export function contactOf(data: ContactData): ContactData {
  return Object.fromEntries(contactFields.map((field) => [field, data[field]])) as unknown as ContactData
}

/** A mark of contact data as a page shows them, to notice that somebody else changed them meanwhile; the language follows what a family reads, and is nobody's change. */
export function contactMark(contact: ContactData): string {
  const texts = contactFields.filter((field) => field !== 'language').map((field) => contact[field])
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url')
}
