import { basename } from 'node:path'
import { applyResultImport, planResultImport, type ResultImport } from '../../actions/import-results.js'
import type { App } from '../../app.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askConfirmation, askText } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { importDocument } from '../imports/import-document.js'
import { noticeLines, problemLines, summaryLines } from '../imports/import-text.js'
import { type ImportInput, planImportFile } from '../imports/run-import.js'
import { readMatchRound } from '../match/read-match-round.js'
import { safeText } from '../table.js'
import { handLines } from './given-lines.js'
import type { RoundInput } from './pick-round.js'
import { wholeDocument, wholeLines } from './whole-faults.js'
import { writeResultErrors } from './write-errors.js'

type Input = Omit<ImportInput, 'onlyValid'> & RoundInput

/** `elk results import`: a placement that was made elsewhere; everything is checked in one pass, and all of it is kept or nothing. */
export async function resultsImportCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const { results: words, imports } = io.messages
  assertForEveryone(io, input, words.notPerSchool)
  const round = readMatchRound(input)
  const path = io.path(await askText(io, input.file, 'file', imports.report.askFile))
  const errorsPath = input.errors === undefined ? undefined : io.path(input.errors)
  if (errorsPath === path) throw new UsageError(imports.report.errorsIsInput)
  const planned = await planImportFile(io, path, input, { plan: (file) => planResultImport(app, file, round) })
  if (!planned) return 1
  show(io, basename(path), planned)
  if (errorsPath) writeResultErrors(io, errorsPath, planned)
  const exitCode = await decide(app, io, planned, { ...input, name: basename(path) })
  io.json({
    ...importDocument(io.messages, input.file ?? path, planned.report, input.dryRun === true),
    ...wholeDocument(planned),
  })
  return exitCode
}

function show(io: Io, name: string, planned: ResultImport): void {
  for (const line of summaryLines(io, name, planned.report)) io.out(line)
  const notice = io.jsonWanted ? io.err : io.out
  for (const line of noticeLines(io, name, planned.report)) notice(line)
  for (const line of [...problemLines(io, name, planned.report), ...wholeLines(io, planned)]) io.out(line)
  for (const line of resultLines(io, planned)) io.out(line)
  io.out('')
}

/** What the results come to, and what they would replace. */
function resultLines(io: Io, { results, sha256, replaces, world }: ResultImport): string[] {
  const { messages, color } = io
  const words = messages.results
  if (!results || !sha256) return []
  const placed = results.pupils.filter(({ department }) => department !== null).length
  const withLots = results.pupils.some(({ lot }) => lot !== null)
  return [
    '',
    words.import.summary(results.pupils.length, placed),
    withLots ? words.import.withLots : words.import.withoutLots,
    words.mark(sha256),
    ...handLines(io, results.pupils, world.participants, ({ department }) => department ?? words.show.none),
    ...(replaces && replaces.sha256 !== sha256
      ? replacedLines(messages.results, replaces).map((line) => color.yellow(line))
      : []),
  ]
}

function replacedLines(
  words: Io['messages']['results'],
  { origin, madeAt, madeBy, checks }: NonNullable<ResultImport['replaces']>,
): string[] {
  const names = [...new Set(checks.map(({ checkedBy }) => checkedBy))].join(', ')
  const made = words.made(words.origins[origin], madeBy, madeAt)
  return [words.import.replaces(made), ...(names ? [words.import.checked(names)] : [])].map(safeText)
}

async function decide(
  app: App,
  io: Io,
  planned: ResultImport,
  { dryRun, reason, name }: Input & { name: string },
): Promise<ExitCode> {
  const { results: words, imports } = io.messages
  if (!planned.results) {
    io.err(words.import.nothingSaved)
    return 1
  }
  if (dryRun) {
    io.out(words.dryRun)
    return 0
  }
  const known = planned.replaces?.sha256 === planned.sha256
  if (!known && !(await askConfirmation(io, words.import.ask(planned.round)))) {
    io.out(words.cancelled)
    return 1
  }
  // The same results once more mend the file in the vault.
  await applyResultImport(app, planned, { reason: reason ?? name })
  io.out(known ? imports.report.nothingToDo : words.import.done(planned.round))
  return 0
}
