import { recordResultCheck } from '../../actions/check-results.js'
import { type Inspection, inspectResults } from '../../actions/inspect-results.js'
import type { App } from '../../app.js'
import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { CheckFault } from '../../domain/results/check-fault.js'
import { resultFigures } from '../../domain/results/result-figures.js'
import type { ExitCode, Io } from '../../io.js'
import { sayFault } from '../../messages/results/parts.js'
import { askConfirmation } from '../ask.js'
import { safeText } from '../table.js'
import { figureLines } from './figure-lines.js'
import { firstOf } from './first-of.js'
import { givenLines } from './given-lines.js'
import { pickRoundForAll, type RoundInput } from './pick-round.js'
import { drawSample, sampleLines } from './sample.js'

interface Input extends RoundInput {
  dryRun?: boolean
  asCommitted?: boolean
}

const MOST_FAULTS = 100

/** `elk results check`: everything about the results of a round once more, against ELK as it is now, on one page for a person who did not make them. */
export async function resultsCheckCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = io.messages.results
  const round = await pickRoundForAll(app, io, input)
  const inspecting = { asCommitted: input.asCommitted === true }
  const inspection = await inspectResults(app.db, app, round, inspecting)
  const { faults } = inspection
  const sample = faults.length > 0 ? [] : drawSample(app.random, inspection)
  for (const line of pageLines(io, inspection)) io.out(line)
  for (const line of sampleLines(io, inspection, sample)) io.out(line)
  io.out('')
  if (faults.length > 0) {
    io.json(documentOf(inspection, { checked: false, sample }))
    for (const line of wrongLines(io, inspection)) io.err(line)
    return 1
  }
  for (const line of rightLines(io, inspection)) io.out(line)
  const dryRun = input.dryRun === true
  const checked = !dryRun && (await askConfirmation(io, words.check.ask))
  if (checked) await recordResultCheck(app, inspection, inspecting)
  io.json(documentOf(inspection, { checked, sample }))
  io.out(endLine(app, io, { checked, dryRun, round }))
  return checked || dryRun ? 0 : 1
}

function endLine(
  { actor }: App,
  { messages: { results: words } }: Io,
  { checked, dryRun, round }: { checked: boolean; dryRun: boolean; round: DrawnRound },
): string {
  if (checked) return safeText(words.check.done(actor, round))
  return dryRun ? words.dryRun : words.cancelled
}

function rightLines({ messages, color }: Io, { kept, accepted, left }: Inspection): string[] {
  const { check, left: sayLeft } = messages.results
  return [
    ...(left > 0 ? [color.yellow(sayLeft(left, kept.round))] : []),
    color.green(accepted.length > 0 ? check.rightAsCommitted : check.right),
  ]
}

/** That something is wrong, and what to do when it follows from what changed since the draw. */
function wrongLines({ messages }: Io, { kept, faults, mayCountAsCommitted }: Inspection): string[] {
  const words = messages.results.check
  const isLate = kept.origin === 'draw' && faults.some(({ code }) => code === 'missing')
  return [
    words.wrong(faults.length),
    ...(isLate ? [words.late(kept.round)] : []),
    ...(mayCountAsCommitted ? [words.mayCountAsCommitted(kept.round)] : []),
  ]
}

function pageLines(io: Io, inspection: Inspection): string[] {
  const { results: words } = io.messages
  const { kept, results, world, faults, accepted, given } = inspection
  const title = io.color.bold(words.round(kept.round))
  const made = words.made(words.origins[kept.origin], kept.madeBy, kept.madeAt)
  const say = (fault: CheckFault) => `  ${safeText(sayFault(words.faults, fault))}`
  return [
    title,
    safeText(made),
    words.mark(kept.sha256),
    '',
    ...figureLines(io, resultFigures(results, world)),
    ...givenLines(io, given, world.participants),
    ...titled(io, words.faultsTitle, faults.map(say)),
    ...titled(io, words.acceptedTitle, accepted.map(say)),
  ]
}

function titled({ color, messages }: Io, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', color.bold(title), ...firstOf(messages, lines, MOST_FAULTS)]
}

function documentOf(
  { kept, results, world, faults, accepted, checks, given }: Inspection,
  { checked, sample }: { checked: boolean; sample: readonly { elkNumber: string }[] },
) {
  const { round, sha256, origin, madeAt, madeBy } = kept
  return {
    round,
    sha256,
    origin,
    madeAt,
    madeBy,
    figures: resultFigures(results, world),
    faults,
    accepted,
    given: given.map((seat) => ({ ...seat, decision: seat.decision ?? null })),
    checkedBefore: checks,
    checked,
    sample: sample.map(({ elkNumber }) => elkNumber),
  }
}
