import { type LetterPlan, type LetterRequest, planLetters } from '../../actions/plan-letters.js'
import { type PrintedLetters, printLetters } from '../../actions/print-letters.js'
import type { App } from '../../app.js'
import type { LetterSkipReason } from '../../domain/letter-plan.js'
import { listName } from '../../domain/name.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, askText } from '../ask.js'
import { page } from '../pager.js'
import { showProgress } from '../progress.js'
import { assertNew, writeBeside } from '../write-whole.js'
import { letterLines, letterTrialLines } from './letter-lines.js'
import { type LoginSelection, type LoginsSendInput, readLoginSelection } from './selection.js'

type Input = Omit<LoginsSendInput, 'email'> & { output?: string }

/** `elk logins letter`: shows who gets the parent login as a letter and who not, asks, and makes one PDF of all letters. */
export async function loginsLetterCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = app.messages.logins
  const selection = await readLoginSelection(app, io, input)
  const output = input.dryRun ? undefined : await readOutput(app, io, input)
  const request = { ...selection, withoutEmailOnly: !selection.isNamed }
  const plan = await planLetters(app.db, request)
  if (input.dryRun) await page(io, letterTrialLines(io, plan, words))
  else for (const line of letterLines(plan, words)) io.out(line)
  if (output === undefined || plan.print.length === 0) {
    io.json(document(plan, { dryRun: output === undefined }))
    return exitCode(plan, selection)
  }
  if (!(await askConfirmation(io, words.letter.ask))) {
    io.out(words.letter.cancelled)
    return 1
  }
  return await make(app, io, { selection, request, plan, output })
}

async function readOutput({ messages }: App, io: Io, input: Input): Promise<string> {
  const output = await askText(io, input.output, '-o', messages.logins.letter.askFile)
  assertNew(io.path(output))
  return output
}

interface Wanted {
  selection: LoginSelection
  request: LetterRequest
  plan: LetterPlan
  output: string
}

async function make(app: App, io: Io, { selection, request, plan, output }: Wanted): Promise<ExitCode> {
  const { letter: words } = app.messages.logins
  const { unprintable } = await printLetters(app, request, plan, {
    prepare: (bytes) => writeBeside(io.path(output), bytes),
    heard: showProgress(io, plan.print.length),
  })
  io.json(document(plan, { dryRun: false, file: output, unprintable }))
  io.out(words.done(output, plan.print.length))
  for (const { elkNumber, letters } of unprintable) io.err(words.unprintable(elkNumber, letters.join(' ')))
  io.out(words.next)
  return exitCode(plan, selection)
}

type Made = { dryRun: boolean; file?: string } & Partial<Pick<PrintedLetters, 'unprintable'>>

function document({ print, skipped }: LetterPlan, { dryRun, file, unprintable = [] }: Made): object {
  return {
    printed: print.length,
    file: file ?? null,
    families: print.map(({ pupil }) => ({ elkNumber: pupil.elkNumber, name: listName(pupil) })),
    skipped: skipped.map(({ pupil, reason }) => ({ elkNumber: pupil.elkNumber, reason })),
    unprintable,
    dryRun,
  }
}

/** A family that was asked for by name and still has no login makes it a refusal; in bulk the report says enough. */
function exitCode({ print, skipped }: LetterPlan, { isNamed }: LoginSelection): ExitCode {
  const without: readonly LetterSkipReason[] = ['no-postal-address', 'paper-route']
  if (!isNamed || !skipped.some(({ reason }) => without.includes(reason))) return 0
  return print.length > 0 ? 3 : 1
}
