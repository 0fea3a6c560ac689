import type { PupilResult } from '../../domain/results/result-set.js'
import type { Io } from '../../io.js'

/** Where and how a pupil was placed, in one line. */
export function seatText(
  { results: words }: Io['messages'],
  { department, position, lot, how }: Pick<PupilResult, 'department' | 'position' | 'lot' | 'how'>,
): string {
  const parts = [
    department ?? words.show.none,
    ...(position === null ? [] : [words.show.place(position)]),
    ...(lot === null ? [] : [`${words.show.lot} ${lot}`]),
    ...(department === null ? [] : [words.hows[how]]),
  ]
  return parts.join(', ')
}
