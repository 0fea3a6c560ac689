import { assertNewSeed, type DrawPlan, keepSeed, lotOrder, planDraw } from '../../actions/draw-lots.js'
import type { App } from '../../app.js'
import type { DrawnRound } from '../../domain/matching/match-lists.js'
import { UserError } from '../../domain/problems.js'
import type { ExitCode, Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { askConfirmation, askText } from '../ask.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { type MatchRoundInput, pickMatchRoundForAll } from './read-match-round.js'

interface Input extends ScopeInput, MatchRoundInput {
  seed?: string
  source?: string
  asCommitted?: boolean
  dryRun?: boolean
}

const SHOWN_PARTICIPANTS = 5
const SHOWN_LOTS = 3

/** `elk match draw`: gives the seed from which all lot numbers follow, once. */
export async function matchDrawCommand(app: App, io: Io, input: Input): Promise<ExitCode | void> {
  const { match } = app.messages
  const words = match.draw
  const round = await pickMatchRoundForAll(app, io, input)
  const plan = await planDraw(app, round)
  if (plan.moved && !input.asCommitted) throw new UserError({ code: 'lists-moved', round, difference: plan.moved })
  showPlan(app, io, plan, round)
  const seed = await askText(io, input.seed, '--seed', words.askSeed)
  await assertNewSeed(app, seed)
  const source = (await askText(io, input.source, '--source', words.askSource)).trim()
  for (const line of drawLines(app, io, { seed, source })) io.out(line)
  if (input.dryRun) {
    io.json({ ...document(plan, round, { seed, source }), dryRun: true })
    return io.out(match.dryRun)
  }
  if (!(await confirm(io, seed))) {
    io.out(match.cancelled)
    return 1
  }
  const { sha256 } = plan.frozen
  await keepSeed(app, { round, seed, source, asFrozen: input.asCommitted === true, sha256 })
  const order = lotOrder(plan, seed)
  showLots(app, io, plan, order)
  io.out(words.next(round))
  io.json({ ...document(plan, round, { seed, source }), dryRun: false, first: order.slice(0, SHOWN_LOTS) })
}

/** Lets a person type the seed again, since a mistake in it cannot be mended. */
async function confirm(io: Io, seed: string): Promise<boolean> {
  const words = io.messages.match.draw
  if (io.yes || !io.interactive) return askConfirmation(io, words.ask)
  if ((await askText(io, undefined, '--seed', words.askAgain)) !== seed) throw new UserError({ code: 'seeds-differ' })
  return askConfirmation(io, words.ask)
}

function showPlan({ messages, language }: App, io: Io, { frozen, lists, moved }: DrawPlan, round: DrawnRound): void {
  const { match, terms } = messages
  io.out(io.color.bold(match.draw.title(terms.rounds[round], formatMoment(frozen.committedAt, language))))
  io.out(match.draw.participants(lists.participants.length, `${frozen.sha256.slice(0, 16)}…`))
  if (moved) io.out(io.color.yellow(match.draw.moved(match.differenceCounts(moved))))
  io.out(match.draw.explain)
}

function drawLines({ messages }: App, { color }: Io, { seed, source }: { seed: string; source: string }): string[] {
  const words = messages.match.draw
  const widest = Math.max(words.seed.length, words.source.length)
  return [
    '',
    `  ${words.seed.padEnd(widest)}  ${color.bold(`“${safeText(seed)}”`)}`,
    `  ${words.source.padEnd(widest)}  ${safeText(source)}`,
    '',
  ]
}

function showLots({ messages }: App, io: Io, { lists }: DrawPlan, order: readonly string[]): void {
  const words = messages.match.draw
  io.out(io.color.green(words.done))
  io.out(words.check)
  for (const { code } of lists.participants.slice(0, SHOWN_PARTICIPANTS))
    io.out(`  ${code}  ${words.lot(order.indexOf(code) + 1)}`)
  io.out(words.first)
  for (const [index, code] of order.slice(0, SHOWN_LOTS).entries()) io.out(`  ${code}  ${words.lot(index + 1)}`)
}

function document(
  { frozen, lists, moved }: DrawPlan,
  round: DrawnRound,
  draw: { seed: string; source: string },
): object {
  return {
    round,
    lists: frozen.sha256,
    committedAt: frozen.committedAt,
    participants: lists.participants.length,
    ...draw,
    movedSince: moved ?? null,
  }
}
