import { correctPupil } from '../../actions/correct-pupil.js'
import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import { amsterdamDay } from '../../domain/amsterdam-time.js'
import { fullName } from '../../domain/name.js'
import { UserError } from '../../domain/problems.js'
import { changedFields, type FieldChange, type PupilData, type PupilField, pupilFields } from '../../domain/pupil.js'
import { readPupilField } from '../../domain/pupil-fields.js'
import { mostSimilar } from '../../domain/similar.js'
import type { ExitCode, Io } from '../../io.js'
import { askAnswer, askChoice, askConfirmation, askReason } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

interface Input extends ScopeInput {
  elk?: string
  set?: string[]
  reason?: string
  dryRun?: boolean
}

/** `elk pupils correct`: mends a pupil's data, by `--set` or by asking field after field. */
export async function pupilsCorrectCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const pupil = await readPupil(app, io, input)
  const values = input.set || !io.interactive ? readAssignments(app, input.set ?? []) : await askValues(app, io, pupil)
  const changes = changedFields(pupil, values)
  if (changes.length === 0) throw new UserError({ code: 'nothing-to-correct' })
  const words = app.messages.pupils.correct
  io.out(words.will(safeText(fullName(pupil))))
  for (const change of changes) io.out(describeChange(app, change))
  if (input.dryRun) {
    io.json({ dryRun: true, changes })
    io.out(words.dryRun)
    return 0
  }
  const reason = await askReason(io, input.reason)
  if (io.interactive && !(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const correction = await correctPupil(app, { elkNumber: pupil.elkNumber, values, reason })
  io.json({ dryRun: false, ...correction })
  io.out(words.done(safeText(fullName({ ...pupil, ...values }))))
  if (correction.formVersion !== undefined) io.out(words.version(correction.formVersion))
  if (correction.familyMailed) io.out(words.stillDefinitive)
  return 0
}

function describeChange({ messages }: App, { field, old, new: next }: FieldChange): string {
  return messages.pupils.correct.change(messages.fields.names[field], safeText(old), safeText(next))
}

function readAssignments(app: App, assignments: readonly string[]): Partial<PupilData> {
  const values = assignments.map((assignment) => {
    const [name = '', ...rest] = assignment.split('=')
    const field = readFieldName(app, name)
    return [field, readValue(app, field, rest.join('='))]
  })
  return Object.fromEntries(values) as Partial<PupilData>
}

function readFieldName({ messages }: App, text: string): PupilField {
  const typed = text.trim().toLowerCase()
  const names = pupilFields.flatMap((field) => [
    [field.toLowerCase(), field] as const,
    [messages.fields.names[field], field] as const,
  ])
  const found = names.find(([name]) => name === typed)
  if (found) return found[1]
  throw new UserError({ code: 'unknown-field', text, suggestion: mostSimilar(text, pupilFields) })
}

function readValue({ clock }: App, field: PupilField, text: string): string {
  const reading = readPupilField(field, text, amsterdamDay(clock.now()))
  if ('value' in reading) return reading.value
  throw new UserError({
    code: 'wrong-field',
    field,
    value: text,
    problem: reading.problem,
    suggestion: reading.suggestion,
  })
}

async function askValues(app: App, io: Io, pupil: KeptPupil): Promise<Partial<PupilData>> {
  const words = app.messages.pupils.correct
  const values: Partial<Record<PupilField, string>> = {}
  const choices = pupilFields.map((field) => ({
    value: field,
    name: `${app.messages.fields.names[field]}: ${safeText(pupil[field])}`,
  }))
  do {
    const field = await askChoice(io, words.askField, choices)
    values[field] = readValue(
      app,
      field,
      await askAnswer(io, words.askValue(app.messages.fields.names[field]), values[field] ?? pupil[field]),
    )
  } while (await askConfirmation({ ...io, yes: false }, words.another))
  return values as Partial<PupilData>
}
