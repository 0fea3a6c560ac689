import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import { amsterdamDay } from '../../domain/amsterdam-time.js'
import { UserError } from '../../domain/problems.js'
import { type PupilData, type PupilField, pupilFields } from '../../domain/pupil.js'
import { type FieldReading, readPupilField } from '../../domain/pupil-fields.js'
import { type Io, UsageError } from '../../io.js'
import { askChoice, askConfirmation, askEdit, missing } from '../ask.js'
import { safeText } from '../table.js'
import { readFieldName } from './field-name.js'

/** Reads `field=value` as typed behind `--set`; throws on a field that is not corrected here and on a value that cannot stand there. */
export function readAssignments(app: App, pupil: KeptPupil, assignments: readonly string[]): Partial<PupilData> {
  const values = assignments.map((assignment) => {
    const [name = '', ...rest] = assignment.split('=')
    if (rest.length === 0) throw new UsageError(app.messages.usage.notAnAssignment(assignment))
    const field = readFieldName(name, pupil)
    const value = rest.join('=')
    const reading = readValue(app, field, value)
    if ('value' in reading) return [field, reading.value]
    throw new UserError({ code: 'wrong-field', field, value, suggestion: undefined, ...reading })
  })
  return Object.fromEntries(values) as Partial<PupilData>
}

/** Asks in a terminal which fields are wrong and what each should be; a usage error in a script. */
export async function askValues(app: App, io: Io, pupil: PupilData): Promise<Partial<PupilData>> {
  const { fields, pupils } = app.messages
  if (!io.interactive) throw missing(io, '--set')
  const data: Record<PupilField, string> = { ...pupil }
  const values: Partial<Record<PupilField, string>> = {}
  do {
    const choices = pupilFields.map((field) => ({
      value: field,
      name: `${fields.names[field]}: ${shown(field, data[field])}`,
    }))
    const field = await askChoice(io, pupils.correct.askField, choices)
    const refuse = (typed: string) => wrongIn(app, readValue(app, field, typed))
    const typed = await askEdit(io, pupils.correct.askValue(fields.names[field]), shown(field, data[field]), refuse)
    const reading = readValue(app, field, typed)
    if ('value' in reading) values[field] = data[field] = reading.value
  } while (await askConfirmation({ ...io, yes: false }, pupils.correct.another))
  return values as Partial<PupilData>
}

/** A value as people write it; days are kept year first. */
function shown(field: PupilField, value: string): string {
  return field === 'birthDate' ? value.split('-').reverse().join('-') : safeText(value)
}

function readValue({ clock }: App, field: PupilField, text: string): FieldReading {
  return readPupilField(field, text, amsterdamDay(clock.now()))
}

function wrongIn({ messages }: App, reading: FieldReading): string | undefined {
  return 'problem' in reading ? messages.fields.wrong[reading.problem] : undefined
}
