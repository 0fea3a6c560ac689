import type { Instant } from './time.js'

/** The rounds of a year, in order. */
export const roundNames = ['1', '2', 'completion'] as const

export type RoundName = (typeof roundNames)[number]

/** A round of applications: open from `opensAt` up to, not including, `closesAt`. */
export interface Round {
  name: RoundName
  opensAt: Instant
  closesAt: Instant
  resultMailAt: Instant | undefined
  resultsAt: Instant | undefined
}

export type RoundState = 'before' | 'open' | 'closed'

/** Reads a round's name as staff type it; undefined when there is no such round. */
export function parseRoundName(text: string): RoundName | undefined {
  const word = text.trim().toLowerCase()
  return (
    roundNames.find((name) => name === word) ??
    (word === 'afronding' || word === 'afrondingsfase' ? 'completion' : undefined)
  )
}

/** The round with the later of its own closing time and the pupil's extension. */
export function extended(round: Round, extendedTo: Instant | undefined): Round {
  return extendedTo && extendedTo > round.closesAt ? { ...round, closesAt: extendedTo } : round
}

/** Whether a round is yet to open, open, or closed at a moment. */
export function roundState(round: Round, now: Instant): RoundState {
  if (now < round.opensAt) return 'before'
  return now < round.closesAt ? 'open' : 'closed'
}

/** The round a family has to do with now: the open one, else the next to open, else the last. */
export function currentRound(rounds: readonly Round[], now: Instant): Round {
  const found = rounds.find((round) => now < round.closesAt) ?? rounds.at(-1)
  if (!found) throw new TypeError('a year has at least one round')
  return found
}
