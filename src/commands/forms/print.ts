import { type PrintedForms, printForms } from '../../actions/print-forms.js'
import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { getPupil, type KeptPupil, listPupils } from '../../db/pupils.js'
import { fullName } from '../../domain/name.js'
import { UserError } from '../../domain/problems.js'
import type { ExitCode, Io } from '../../io.js'
import { askText, askTexts } from '../ask.js'
import { showProgress } from '../progress.js'
import { assertWithin, readElkNumber, readPupil, readScope, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { writeRecorded } from '../write-whole.js'

interface Input extends ScopeInput {
  elk?: string[]
  output?: string
}

/** `elk forms print`: one PDF of prefilled forms, of pupils that are named or of whole schools. */
export async function formsPrintCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = app.messages.forms.print
  const pupils = await readPupils(app, io, input)
  if (pupils.length === 0) {
    io.json(document(undefined, { printed: [], withoutForm: [], unprintable: [] }))
    io.out(words.noPupils)
    return 0
  }
  const output = await askText(io, input.output, '-o', words.askFile)
  const forms = await printForms(app, pupils, showProgress(io, pupils.length))
  const [alone] = pupils.length === 1 ? forms.withoutForm : []
  if (alone) throw new UserError({ code: 'no-form', elkNumber: alone })
  if (forms.printed.length > 0)
    await writeRecorded(io.path(output), forms.pdf, () => recordReading(app, 'forms print', idsOf(pupils, forms)))
  io.json(document(forms.printed.length > 0 ? output : undefined, forms))
  if (forms.printed.length > 0) io.out(words.done(output, forms.printed.length))
  sayWhatIsMissing(app, io, pupils, forms)
  if (forms.withoutForm.length === 0) return 0
  return forms.printed.length > 0 ? 3 : 1
}

async function readPupils(app: App, io: Io, { elk = [], output: _, ...scope }: Input): Promise<KeptPupil[]> {
  const schools = await readScope(app, scope)
  if (elk.length === 0 && scope.number !== undefined) return [await readPupil(app, io, scope)]
  if (elk.length === 0 && schools) return listPupils(app.db, { schools })
  const numbers = new Set((await askTexts(io, elk, 'elks', app.messages.forms.print.askElks)).map(readElkNumber))
  return Promise.all(
    [...numbers].map(async (elkNumber) => {
      const pupil = await getPupil(app.db, elkNumber)
      assertWithin(pupil, schools)
      return pupil
    }),
  )
}

function idsOf(pupils: readonly KeptPupil[], { printed }: Report): number[] {
  const numbers = new Set(printed.map(({ elkNumber }) => elkNumber))
  return pupils.filter(({ elkNumber }) => numbers.has(elkNumber)).map(({ id }) => id)
}

type Report = Omit<PrintedForms, 'pdf'>

function sayWhatIsMissing(
  { messages }: App,
  io: Io,
  pupils: readonly KeptPupil[],
  { withoutForm, unprintable }: Report,
): void {
  const words = messages.forms.print
  for (const { elkNumber, letters } of unprintable) io.err(words.unprintable(elkNumber, letters.join(' ')))
  if (withoutForm.length === 0) return
  io.err(words.withoutForm(withoutForm.length))
  const lacking = new Set(withoutForm)
  for (const pupil of pupils)
    if (lacking.has(pupil.elkNumber)) io.err(`  ${pupil.elkNumber}  ${safeText(fullName(pupil))}`)
}

function document(file: string | undefined, { printed, withoutForm, unprintable }: Report): object {
  return {
    file: file ?? null,
    printed,
    skipped: withoutForm.map((elkNumber) => ({ elkNumber, reason: 'no-form' })),
    unprintable,
  }
}
