import { type KeptRun, keepRun } from '../../actions/run-match.js'
import type { App } from '../../app.js'
import { leftForHand } from '../../domain/matching/hand-seats.js'
import { matchFigures } from '../../domain/matching/match-figures.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import type { ScopeInput } from '../scope.js'
import { figureLines } from './figure-lines.js'
import { publishedName, writePublished } from './published-files.js'
import { type MatchRoundInput, pickMatchRoundForAll } from './read-match-round.js'
import { runTrial, type TrialInput } from './trial.js'
import { listUnseated, unseatedLines } from './unseated.js'

interface Input extends ScopeInput, MatchRoundInput, TrialInput {
  output?: string
  trial?: boolean
}

/** `elk match run`: computes who sits where from the frozen lists and the seed; with `--trial` a draw that counts for nothing. */
export async function matchRunCommand(app: App, io: Io, input: Input): Promise<ExitCode | void> {
  const { trial: words } = app.messages.match
  const round = await pickMatchRoundForAll(app, io, input)
  if (input.trial) {
    if (input.output !== undefined) throw new UsageError(words.notTrial)
    return runTrial(app, io, round, input)
  }
  if (input.seed !== undefined || input.capacity !== undefined || input.csv !== undefined)
    throw new UsageError(words.onlyTrial)
  const run = await keepRun(app, round)
  await showRun(app, io, run, input.output)
}

async function showRun(app: App, io: Io, run: KeptRun, output: string | undefined): Promise<void> {
  const { match } = app.messages
  const words = match.run
  const { lists, outcome, pseudonyms } = run
  const { round } = lists
  const figures = matchFigures(lists, outcome)
  const left = new Set(leftForHand(lists, outcome).map(({ code }) => code))
  const unseated = await listUnseated(app, outcome, pseudonyms)
  const divided = {
    left: unseated.filter(({ code }) => left.has(code)),
    unplaced: unseated.filter(({ code }) => !left.has(code)),
  }
  for (const line of figureLines(app, io, round, figures)) io.out(line)
  for (const line of unseatedLines(app, io, round, divided)) io.out(line)
  io.out('')
  io.out(run.unchanged ? words.unchanged : io.color.green(words.done))
  io.out(words.sha256(run.sha256))
  const files = output === undefined ? [] : writeFiles(app, io, run, output)
  io.out(files.length === 0 ? words.writeHint(round) : words.notYet)
  if (divided.left.length === 0) io.out(words.next(round))
  const { departments, ...totals } = figures
  const document = { round, lists: outcome.lists, outcome: run.sha256, unchanged: run.unchanged, ...totals }
  io.json({ ...document, left: divided.left, unplaced: divided.unplaced, departments, files })
}

function writeFiles({ vault }: App, io: Io, { lists, bytes, frozen }: KeptRun, output: string): string[] {
  return [
    writePublished(io, output, publishedName('lists', lists), vault.read(frozen.sha256)),
    writePublished(io, output, publishedName('outcome', lists), bytes),
  ]
}
