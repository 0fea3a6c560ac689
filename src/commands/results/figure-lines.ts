import type { ResultFigures } from '../../domain/results/result-figures.js'
import type { Io } from '../../io.js'
import { formatTable } from '../table.js'
import { firstOf } from './first-of.js'

const SHOWN_POSITIONS = 6
const MOST_DEPARTMENTS = 10
const MOST_PUPILS = 10

/** Results in numbers, on a page that a person can read at one glance. */
export function figureLines(io: Io, figures: ResultFigures): string[] {
  const words = io.messages.results
  return [
    words.import.summary(figures.pupils, figures.placed),
    '',
    formatTable(io, { head: words.check.positionHead, rows: positionRows(io, figures), numbersFrom: 1 }),
    '',
    formatTable(io, {
      head: words.check.adviceHead,
      rows: figures.advices.map(({ advice, pupils, placed, first }) => [
        advice,
        words.number(pupils),
        words.number(placed),
        words.percent(first, pupils),
      ]),
      numbersFrom: 1,
    }),
    '',
    ...departmentLines(io, figures),
    ...pupilLines(io, figures.unplaced, words.check.unplaced),
  ]
}

function positionRows({ messages }: Io, { pupils, positions, unplaced }: ResultFigures): string[][] {
  const { check, number, percent } = messages.results
  const row = (label: string, count: number) => [label, number(count), percent(count, pupils)]
  const shown = positions.length > SHOWN_POSITIONS ? SHOWN_POSITIONS - 1 : positions.length
  const lower = positions.slice(shown).reduce((sum, count) => sum + count, 0)
  return [
    ...positions.slice(0, shown).map((count, index) => row(check.position(index + 1), count)),
    ...(lower > 0 ? [row(check.lower(shown + 1), lower)] : []),
    row(check.noSeat, unplaced.length),
  ]
}

function departmentLines({ messages }: Io, { departments, full, fuller }: ResultFigures): string[] {
  const { check } = messages.results
  const lines = fuller.map(
    ({ code, capacity, placed, byHand }) => `    ${check.fuller(code, capacity, placed, byHand)}`,
  )
  return [check.departments(departments, full, fuller.length), ...firstOf(messages, lines, MOST_DEPARTMENTS)]
}

function pupilLines({ messages }: Io, elkNumbers: readonly string[], say: (count: number) => string): string[] {
  if (elkNumbers.length === 0) return []
  const more = elkNumbers.length - MOST_PUPILS
  const shown = [...elkNumbers.slice(0, MOST_PUPILS), ...(more > 0 ? [messages.results.more(more)] : [])]
  return [say(elkNumbers.length), `    ${shown.join(', ')}`]
}
