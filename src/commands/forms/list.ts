import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { listForms } from '../../db/forms.js'
import type { FormVersion } from '../../domain/form-version.js'
import { fullName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import { shortMoment } from '../../messages/dates.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { formatTable, safeText } from '../table.js'

/** `elk forms list`: the versions of a pupil's form, oldest first, and what each changed. */
export async function formsListCommand(app: App, io: Io, input: ScopeInput & { elk?: string }): Promise<void> {
  const pupil = await readPupil(app, io, input)
  const forms = await listForms(app.db, pupil.id)
  const current = forms.at(-1)
  await recordReading(app, 'forms list', [pupil.id])
  io.json({
    elkNumber: pupil.elkNumber,
    versions: forms.map(({ version, reason, createdAt, advice, route, changes, dropped }) => ({
      version,
      current: version === current?.version,
      reason,
      createdAt,
      advice: advice ?? null,
      route,
      changes,
      dropped,
    })),
  })
  const words = app.messages.forms.list
  io.out(io.color.bold(safeText(words.title(fullName(pupil), pupil.elkNumber))))
  if (!current) return io.out(words.none(pupil.elkNumber))
  const rows = forms.map(({ version, reason, createdAt }) => [
    String(version),
    shortMoment(createdAt),
    app.messages.terms.formReasons[reason],
  ])
  const [head = '', ...lines] = formatTable(io, { head: words.head, rows }).split('\n')
  io.out(head)
  for (const [index, form] of forms.entries())
    for (const line of [lines[index] ?? '', ...changeLines(app, form)]) io.out(line)
  io.out(words.current(current.version))
}

const INDENT = 8

function changeLines({ messages }: App, { changes, dropped }: FormVersion): string[] {
  const words = messages.forms.list
  const said = changes.map(({ field, old, new: next }) => words.change(messages.fields.names[field], old, next))
  if (dropped.length > 0) said.push(words.dropped(dropped.join(', ')))
  return said.map((text) => ' '.repeat(INDENT) + safeText(text))
}
