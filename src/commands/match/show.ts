import type { MatchState } from '../../actions/match-state.js'
import { readMatchState } from '../../actions/match-state.js'
import type { App } from '../../app.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { formatDeadline, formatMoment } from '../../messages/dates.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { type MatchRoundInput, pickMatchRoundForAll } from './read-match-round.js'

/** `elk match show`, and `elk match` alone: how far the draw of a round is, and what comes next. */
export async function matchShowCommand(app: App, io: Io, input: ScopeInput & MatchRoundInput): Promise<void> {
  const { match, terms } = app.messages
  const words = match.show
  const state = await readMatchState(app, await pickMatchRoundForAll(app, io, input))
  io.json(document(state))
  io.out(io.color.bold(words.title(terms.rounds[state.round])))
  io.out(`  ${words.lists(state.handedIn, state.grants)}`)
  for (const line of stepLines(app, io, state)) io.out(line)
  if (state.earlier > 0) io.out(words.earlier(state.earlier))
  if (state.moved) io.out(io.color.yellow(words.moved(match.differenceCounts(state.moved))))
  if (state.results?.origin === 'import') io.out(words.elsewhere)
  if (state.handSeats.length > 0) io.out(words.hand(state.handSeats.length))
  for (const { elkNumber, department, reason } of state.handSeats)
    io.out(`  ${safeText(words.handSeat(elkNumber, department, reason))}`)
  io.out(words.next(nextText(app, state)))
}

function stepLines({ messages, language }: App, { color }: Io, state: MatchState): string[] {
  const words = messages.match.show
  const { frozen, results, checks, publication } = state
  const steps: [keyof typeof words.steps, { at: Instant; by: string } | undefined, string | undefined][] = [
    ['committed', frozen && { at: frozen.committedAt, by: frozen.committedBy }, frozen?.sha256],
    ['drawn', frozen?.draw && { at: frozen.draw.drawnAt, by: frozen.draw.drawnBy }, undefined],
    ['run', results && { at: results.madeAt, by: results.madeBy }, results?.outcomeSha256],
    ['checked', checks[0] && { at: checks[0].checkedAt, by: checks[0].checkedBy }, undefined],
    ['published', publication && { at: publication.publishedAt, by: publication.publishedBy }, undefined],
  ]
  const widest = Math.max(...Object.values(words.steps).map(({ length }) => length))
  return steps.flatMap(([step, done, sha256]) => {
    const text = done ? safeText(words.by(formatMoment(done.at, language), done.by)) : color.dim(words.notYet)
    const line = `  ${done ? color.green('✓') : '·'} ${words.steps[step].padEnd(widest)}  ${text}`
    return sha256 ? [line, `    ${' '.repeat(widest)}  ${color.dim(`SHA-256 ${sha256.slice(0, 32)}…`)}`] : [line]
  })
}

function nextText({ messages, language }: App, state: MatchState): string {
  const { todo } = messages.match.show
  return state.next === 'wait'
    ? todo.wait(formatDeadline(state.closesAt, language), state.round)
    : todo[state.next](state.round)
}

function document({ frozen, moved, results, publication, ...state }: MatchState): object {
  const { draw, ...committed } = frozen ?? {}
  return {
    ...state,
    committed: frozen ? committed : null,
    movedSince: moved ?? null,
    drawn: draw ?? null,
    results: results ?? null,
    publication: publication ?? null,
  }
}
