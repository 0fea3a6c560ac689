import { mkdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type MadeCopy, makePupilCopy } from '../../actions/make-pupil-copy.js'
import type { App } from '../../app.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { askText } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { writeWhole } from '../write-whole.js'

interface Input extends ScopeInput {
  elk?: string
  output?: string
}

/** `elk privacy export`: a copy of everything about one child, to read and for a computer. */
export async function privacyExportCommand(app: App, io: Io, input: Input): Promise<void> {
  const words = app.messages.privacy
  const pupil = await readPupil(app, io, input)
  const output = io.path(await askText(io, input.output, '-o', words.export.askFile))
  const places = placesOf(output, words.exported.file(pupil.elkNumber))
  const made = await makePupilCopy(app, pupil.id)
  for (const { file, part } of places) writeWhole(file, made[part], 0o600)
  const files = places.map(({ file }) => file)
  io.json({ elkNumber: pupil.elkNumber, files, nextResultAt: made.copy.nextResultAt ?? null })
  io.out(words.export.done(files.map(safeText)))
  if (made.copy.nextResultAt) io.out(words.export.later(made.copy.nextResultAt))
  io.out(words.export.care)
  io.out(words.export.check)
}

interface Place {
  file: string
  part: Exclude<keyof MadeCopy, 'copy'>
}

/** One file when its name says which of the two it is; else both, in a folder that is made when it is not there. */
function placesOf(output: string, name: string): Place[] {
  const part = { '.html': 'html', '.json': 'json' }[extname(output).toLowerCase()] as Place['part'] | undefined
  if (part) return [{ file: output, part }]
  makeFolder(output)
  return [
    { file: join(output, `${name}.html`), part: 'html' },
    { file: join(output, `${name}.json`), part: 'json' },
  ]
}

function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    throw new UserError({ code: 'file-unwritable', file: folder })
  }
}
