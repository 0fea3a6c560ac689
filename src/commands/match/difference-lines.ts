import type { App } from '../../app.js'
import type { MatchPupil } from '../../db/match-pupils.js'
import type { ListsDifference } from '../../domain/matching/lists-difference.js'
import { safeText } from '../table.js'

const MOST_LINES = 20

/** What is other than in the lists that were, with whom it is about. */
export function differenceLines(
  { messages }: Pick<App, 'messages'>,
  difference: ListsDifference,
  pseudonyms: ReadonlyMap<string, MatchPupil>,
): string[] {
  const words = messages.match.commit
  const { seats } = difference
  const pupilLines = (['added', 'gone', 'changed'] as const).flatMap((kind) =>
    difference[kind].map((code) => `${whoIs(pseudonyms.get(code), code)}: ${words.marks[kind]}`),
  )
  const text = (number: number | null) => (number === null ? words.noSeats : String(number))
  const seatLines = seats.map(({ department, old, new: next }) => words.seats(department, text(old), text(next)))
  const lines = [...pupilLines, ...seatLines].map((line) => `  ${safeText(line)}`)
  const more = lines.length > MOST_LINES ? [`  ${words.more(lines.length - MOST_LINES)}`] : []
  return [words.difference(messages.match.differenceCounts(difference)), ...lines.slice(0, MOST_LINES), ...more]
}

function whoIs(pupil: MatchPupil | undefined, code: string): string {
  return pupil ? `${pupil.elkNumber} ${pupil.name} (${pupil.school})` : code
}
