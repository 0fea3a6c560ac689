import { correctPupil } from '../../actions/correct-pupil.js'
import type { App } from '../../app.js'
import { fullName } from '../../domain/name.js'
import { UserError } from '../../domain/problems.js'
import { changedFields, type FieldChange } from '../../domain/pupil.js'
import type { Day } from '../../domain/time.js'
import type { ExitCode, Io } from '../../io.js'
import { formatDay } from '../../messages/dates.js'
import { askConfirmation, askReason } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { askValues, readAssignments } from './corrected-values.js'

interface Input extends ScopeInput {
  elk?: string
  set?: string[]
  reason?: string
  dryRun?: boolean
}

/** `elk pupils correct`: mends a pupil's data, by `--set` or by asking field after field. */
export async function pupilsCorrectCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const pupil = await readPupil(app, io, input)
  const values = input.set ? readAssignments(app, pupil, input.set) : await askValues(app, io, pupil)
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
  if (!input.set && !(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const correction = await correctPupil(app, { elkNumber: pupil.elkNumber, values, reason })
  const { formVersion, familyMailed } = correction
  io.json({ dryRun: false, changes: correction.changes, formVersion: formVersion ?? null, familyMailed })
  io.out(words.done(safeText(fullName({ ...pupil, ...values }))))
  if (formVersion !== undefined) io.out(words.version(formVersion))
  if (familyMailed) io.out(words.stillDefinitive)
  return 0
}

function describeChange({ messages, language }: App, { field, old, new: next }: FieldChange): string {
  const shown = (value: string) => (field === 'birthDate' ? formatDay(value as Day, language) : safeText(value))
  return messages.pupils.correct.change(messages.fields.names[field], shown(old), shown(next))
}
