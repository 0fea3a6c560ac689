import { type TriedMatch, tryMatch } from '../../actions/try-match.js'
import type { App } from '../../app.js'
import { writeCsv } from '../../csv/write-csv.js'
import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { Io } from '../../io.js'
import { page } from '../pager.js'
import { writeWhole } from '../write-whole.js'
import { readCapacities } from './read-capacities.js'
import { trialLines } from './trial-lines.js'

/** What a trial can be told on the command line. */
export interface TrialInput {
  capacity?: string[]
  seed?: string
  csv?: string
}

/** A draw that counts for nothing, over the frozen lists or those of now, with other seats where the boards want to see what that would do. */
export async function runTrial(
  app: App,
  io: Io,
  round: DrawnRound,
  { capacity = [], seed, csv }: TrialInput,
): Promise<void> {
  const capacities = readCapacities(app.messages, capacity)
  const tried = await tryMatch(app, { round, seed, capacities })
  io.json({ ...tried, before: tried.before ?? null })
  if (csv !== undefined) writeTrial(app, io, io.path(csv), tried)
  await page(io, trialLines(app, io, tried))
}

function writeTrial({ messages }: App, io: Io, file: string, { trial }: TriedMatch): void {
  const words = messages.match.trial
  const rows = trial.figures.departments.map(({ code, capacity, first, seated, byRaise, reserve, lastLot, missed }) => [
    code,
    ...[capacity, first, seated, byRaise, reserve, lastLot ?? '', missed].map(String),
  ])
  writeWhole(file, writeCsv(words.csvHead, rows))
  io.out(words.csv(file, rows.length))
}
