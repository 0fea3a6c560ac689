import type { App } from '../../app.js'
import { writeCsv } from '../../csv/write-csv.js'
import { amsterdamMoment } from '../../domain/amsterdam-time.js'
import type { MarkedStatus } from '../../domain/attention.js'
import { roundNames } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { writeWhole } from '../write-whole.js'

/** Writes the status table to a CSV file that Excel opens well. */
export function writeStatusCsv({ messages }: App, io: Io, file: string, pupils: readonly MarkedStatus[]): void {
  const words = messages.status
  const rows = pupils.map(({ elkNumber, name, school, advice, route, login, rounds, attention }) => [
    elkNumber,
    name,
    school,
    advice ?? '',
    route,
    words.csvLogin[login.state],
    momentText(login.since),
    ...roundNames.flatMap((round) => [words.csvRound[rounds[round].state], momentText(rounds[round].since)]),
    attention.map((mark) => words.attention[mark]).join('; '),
  ])
  writeWhole(file, writeCsv(words.csvHead, rows))
  io.out(words.csvWritten(file, rows.length))
}

function momentText(instant: Instant | undefined): string {
  return instant ? amsterdamMoment(instant).replace('T', ' ') : ''
}
