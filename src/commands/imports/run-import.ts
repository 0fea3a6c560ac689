import { basename } from 'node:path'
import type { errorsFile } from '../../actions/errors-file.js'
import type { ImportReport } from '../../domain/import-report.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askConfirmation, askText } from '../ask.js'
import { showProgress } from '../progress.js'
import { fileProblem, isUsageProblem, sayFileProblem } from './file-problem.js'
import { readBytes, writeErrors } from './files.js'
import { importDocument } from './import-document.js'
import { changeLines, noticeLines, problemLines, summaryLines } from './import-text.js'

/** What every import can be told on the command line. */
export interface ImportInput {
  file?: string
  dryRun?: boolean
  onlyValid?: boolean
  encoding?: string
  delimiter?: string
  errors?: string
  reason?: string
}

/** The bytes of a file, and how to read them where the person knows better than a guess. */
export interface FileToRead {
  bytes: Uint8Array
  encoding: string | undefined
  delimiter: string | undefined
}

export type Planned = { report: ImportReport } & Parameters<typeof errorsFile>[0]

/** One kind of import: how a file is planned, and how what was planned is written. */
export interface Importer<Kind extends Planned> {
  plan: (file: FileToRead) => Promise<Kind>
  apply: (planned: Kind, order: { reason: string; progress: (rows: number) => void }) => Promise<void>
}

/** Plans a file, shows what it would do, asks, and writes it: the shape of every import (docs/cli.md, "Shapes"). */
export async function runImport<Kind extends Planned>(
  io: Io,
  input: ImportInput,
  importer: Importer<Kind>,
): Promise<ExitCode> {
  const words = io.messages.imports.report
  const path = io.path(await askText(io, input.file, 'file', words.askFile))
  const errorsPath = input.errors === undefined ? undefined : io.path(input.errors)
  if (errorsPath === path) throw new UsageError(words.errorsIsInput)
  const planned = await planImportFile(io, path, input, importer)
  if (!planned) return 1
  const name = basename(path)
  show(io, name, planned.report)
  if (errorsPath) writeErrors(io, errorsPath, planned)
  const exitCode = await decide(io, input, planned, () => {
    const progress = showProgress(io, planned.report.counts.read)
    return importer.apply(planned, { reason: input.reason ?? name, progress })
  })
  io.json(importDocument(io.messages, input.file ?? path, planned.report, input.dryRun === true))
  return exitCode
}

/** Plans a file; says what is wrong and answers undefined when it cannot be read at all, and throws when it is the options that are wrong. */
export async function planImportFile<Kind>(
  io: Io,
  path: string,
  { encoding, delimiter }: Pick<ImportInput, 'encoding' | 'delimiter'>,
  importer: { plan: (file: FileToRead) => Promise<Kind> },
): Promise<Kind | undefined> {
  const bytes = await readBytes(path)
  try {
    return await importer.plan({ bytes, encoding, delimiter })
  } catch (error) {
    const problem = fileProblem(error)
    if (!problem) throw error
    const sentence = sayFileProblem(io.messages, problem)
    if (isUsageProblem(problem)) throw new UsageError(sentence)
    io.err(`${basename(path)}: ${sentence}`)
    return undefined
  }
}

function show(io: Io, name: string, report: ImportReport): void {
  for (const line of summaryLines(io, name, report)) io.out(line)
  const notice = io.jsonWanted ? io.err : io.out
  for (const line of noticeLines(io, name, report)) notice(line)
  for (const line of [...changeLines(io, report), ...problemLines(io, name, report)]) io.out(line)
  io.out('')
}

async function decide(
  io: Io,
  { dryRun, onlyValid, errors }: ImportInput,
  { report: { counts } }: Planned,
  apply: () => Promise<void>,
): Promise<ExitCode> {
  const words = io.messages.imports.report
  const toWrite = counts.added + counts.changed
  const incomplete = counts.rejected > 0
  if (incomplete && !onlyValid) {
    io.err(words.nothingSaved)
    if (!errors) io.err(words.onlyValidHint)
    return 1
  }
  const done: ExitCode = incomplete ? 3 : 0
  if (dryRun || toWrite === 0) {
    io.out(dryRun ? words.dryRun : words.nothingToDo)
    return done
  }
  if (!(await askConfirmation(io, words.ask(toWrite)))) {
    io.out(words.cancelled)
    return 1
  }
  await apply()
  io.out(incomplete ? words.doneInPart(toWrite, counts.rejected) : words.done(toWrite))
  return done
}
