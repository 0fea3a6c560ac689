import type { App } from '../../app.js'
import type { MatchFigures } from '../../domain/matching/match-figures.js'
import { type DrawnRound, grantKinds } from '../../domain/matching/match-lists.js'
import type { How } from '../../domain/matching/match-outcome.js'
import type { Io } from '../../io.js'
import { formatTable } from '../table.js'

const SHOWN_POSITIONS = 5
const shownHows: readonly How[] = [...grantKinds, 'lot', 'raise', 'hand', 'none']

/** The figures of an outcome: per position of the school, and per way to a seat. */
export function figureLines({ messages }: App, io: Io, round: DrawnRound, figures: MatchFigures): string[] {
  const { match, terms } = messages
  const words = match.run
  const full = figures.departments.filter(({ seated, capacity }) => seated >= capacity).length
  const raised = figures.departments.filter(({ byRaise }) => byRaise > 0)
  return [
    io.color.bold(words.title(terms.rounds[round], figures.participants)),
    '',
    ...positionTable(messages, io, figures),
    '',
    ...howTable(messages, io, figures),
    '',
    words.full(full, figures.departments.length),
    ...(raised.length > 0 ? [words.raised(figures.how.raise, raised.length)] : []),
  ]
}

function positionTable({ match }: App['messages'], io: Io, { positions, participants }: MatchFigures): string[] {
  const words = match.run
  let together = 0
  const rows = joinedPositions(positions).map((count, index) => {
    together += count
    const position = index + 1
    const label = position > SHOWN_POSITIONS ? words.farther(position) : words.position(position)
    return [label, match.number(count), share(match, count, participants), share(match, together, participants)]
  })
  return formatTable(io, { head: words.positionHead, rows, numbersFrom: 1 }).split('\n')
}

/** The first positions, and all that come after them together. */
function joinedPositions(positions: readonly number[]): number[] {
  const farther = positions.slice(SHOWN_POSITIONS).reduce((sum, count) => sum + count, 0)
  return [...positions.slice(0, SHOWN_POSITIONS), ...(farther > 0 ? [farther] : [])]
}

function howTable({ match }: App['messages'], io: Io, { how, participants }: MatchFigures): string[] {
  const rows = shownHows
    .filter((kind) => how[kind] > 0)
    .map((kind) => [match.hows[kind], match.number(how[kind]), share(match, how[kind], participants)])
  return formatTable(io, { head: match.run.howHead, rows, numbersFrom: 1 }).split('\n')
}

function share(match: App['messages']['match'], part: number, whole: number): string {
  return match.percent(whole === 0 ? 0 : (100 * part) / whole)
}
