import type { App } from '../../app.js'
import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { SimulatedChange } from '../../domain/matching/simulate-change.js'
import { type Io, UsageError } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { readCapacities } from './read-capacities.js'
import { pickMatchRound } from './read-match-round.js'

export interface SimulationInput extends ScopeInput {
  round?: string
  draws?: string
  seed?: string
  pupil?: string
  list?: string
  advice?: string
  capacity?: string[]
  listLength?: string
  svg?: string
}

/** What was asked for, without a look at the lists. */
export interface SimulationRequest extends SimulatedChange {
  round: DrawnRound
  draws: number
  seed: string
  /** The codes of a list that was typed. */
  list: readonly string[] | undefined
}

const DRAWS = 1000
const MOST_DRAWS = 100_000
const LONGEST_LIST = 99
const SEED = 'elk'

/** Reads what was typed; throws a usage error when it cannot be meant. */
export async function readSimulation(
  app: Pick<App, 'db' | 'config' | 'clock' | 'messages'>,
  io: Io,
  input: SimulationInput,
): Promise<SimulationRequest> {
  const { messages } = app
  const words = messages.simulation
  assertTogether(words, io, input)
  return {
    round: await pickMatchRound(app, input),
    draws: readNumber(input.draws, MOST_DRAWS, (text) => words.wrongDraws(text, MOST_DRAWS)) ?? DRAWS,
    seed: input.seed ?? SEED,
    list: input.list === undefined ? undefined : readList(words, input.list),
    capacities: readCapacities(messages, input.capacity ?? []),
    listLength: readNumber(input.listLength, LONGEST_LIST, (text) => words.wrongLength(text, LONGEST_LIST)),
  }
}

type Words = App['messages']['simulation']

function assertTogether(words: Words, io: Io, input: SimulationInput): void {
  const { pupil, list, advice, number } = input
  const named = pupil !== undefined || number !== undefined
  if (!named) assertForEveryone(io, input, words.notPerSchool)
  if (named && advice !== undefined) throw new UsageError(words.notWithPupil)
  if (!named && list !== undefined && advice === undefined) throw new UsageError(words.noAdvice)
  if (!named && list === undefined && advice !== undefined) throw new UsageError(words.adviceWithoutList)
}

function readNumber(text: string | undefined, most: number, wrong: (text: string) => string): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!/^\d{1,6}$/.test(text) || number < 1 || number > most) throw new UsageError(wrong(text))
  return number
}

function readList(words: Words, text: string): string[] {
  const codes = text
    .split(',')
    .map((code) => code.trim().toLowerCase())
    .filter(Boolean)
  if (codes.length === 0) throw new UsageError(words.emptyList)
  return codes
}
