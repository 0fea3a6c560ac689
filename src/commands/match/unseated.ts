import type { App } from '../../app.js'
import type { MatchPupil } from '../../db/match-pupils.js'
import { listPrimarySchools } from '../../db/schools.js'
import { GUARANTEED_ROUND } from '../../domain/guarantee.js'
import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { MatchOutcome } from '../../domain/matching/match-outcome.js'
import type { Io } from '../../io.js'
import { formatTable, safeText } from '../table.js'

/** A pupil without a seat, and where to call about it. */
interface Unseated {
  code: string
  elkNumber: string
  name: string
  school: string
  schoolName: string
  phone: string
  lot: number
}

const MOST_ROWS = 30

/** The participants without a seat, by lot number. */
export async function listUnseated(
  { db }: Pick<App, 'db'>,
  { participants }: MatchOutcome,
  pseudonyms: ReadonlyMap<string, MatchPupil>,
): Promise<Unseated[]> {
  const schools = new Map((await listPrimarySchools(db)).map((school) => [school.code, school]))
  return participants
    .filter(({ how }) => how === 'none')
    .sort((one, other) => one.lot - other.lot)
    .flatMap(({ code, lot }) => {
      const pupil = pseudonyms.get(code)
      const school = pupil && schools.get(pupil.school)
      if (!school) return []
      const { elkNumber, name } = pupil
      return [{ code, elkNumber, name, school: school.code, schoolName: school.name, phone: school.phone, lot }]
    })
}

/** Who has no seat: those whom the boards may seat by hand, and those who go on in the next round. */
export function unseatedLines(
  { messages }: App,
  io: Io,
  round: DrawnRound,
  { left, unplaced }: { left: readonly Unseated[]; unplaced: readonly Unseated[] },
): string[] {
  const words = messages.match.run
  const later = round === GUARANTEED_ROUND ? words.unplacedTitle : words.unplacedLater
  return [
    ...(left.length > 0 ? ['', io.color.yellow(words.leftTitle(left.length)), ...rowsOf(messages, io, left)] : []),
    ...(left.length > 0 ? [words.leftHint(round)] : []),
    ...(unplaced.length > 0 ? ['', later(unplaced.length), ...rowsOf(messages, io, unplaced)] : []),
  ]
}

function rowsOf({ match }: App['messages'], io: Io, pupils: readonly Unseated[]): string[] {
  const rows = pupils
    .slice(0, MOST_ROWS)
    .map(({ elkNumber, name, school, schoolName, phone, lot }) =>
      [elkNumber, name, `${school} ${schoolName}`, phone, match.number(lot)].map(safeText),
    )
  const table = formatTable(io, { head: match.run.pupilHead, rows, widest: { 1: 24 }, flexible: 2, numbersFrom: 4 })
  const more = pupils.length > MOST_ROWS ? [match.run.more(pupils.length - MOST_ROWS)] : []
  return [...table.split('\n'), ...more]
}
