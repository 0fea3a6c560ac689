import type { MatchLists, Participant } from './match-lists.js'
import { hows } from './seats.js'
import { type Draws, simulateDraws } from './simulate-draws.js'

export interface PreferenceChance {
  department: string
  /** Counted from 1. */
  place: number
  /** The position of the school, different schools counted from 1. */
  position: number
  /** The chance of a seat before the raise, from 0 to 1. */
  draw: number
  /** The chance of a seat that the raise adds. */
  raise: number
}

/** What a family can expect; all chances together are 1. */
export interface FamilyChances {
  /** How many different schools it lists. */
  schools: number
  /** How many the guarantee asks; null without one. */
  schoolsNeeded: number | null
  /** Whether the list is long enough for the guarantee. */
  complete: boolean
  preferences: readonly PreferenceChance[]
  /** The chance to be left over: for the boards when the list is complete, else without a seat. */
  left: number
}

/**
 * The chances of a family beside the lists of all others. These are drawn; the family itself is reckoned at every turn that it
 * can have among them, so that few draws say much. Who has a right to a seat before the draw is drawn along and counted.
 */
export function familyChances(others: MatchLists, family: Participant, draws: Draws): FamilyChances {
  const standing = standingOf(others, family)
  const chances = newChances(family)
  const whole = family.grant
    ? countOutcomes(others, family, draws, chances)
    : countTurns(others, standing, draws, chances)
  return sharesOf(family, standing, chances, whole)
}

function countTurns(others: MatchLists, { listed, complete }: Standing, draws: Draws, chances: Chances): number {
  simulateDraws(others, draws, ({ closing, order }) => {
    let reached = addTurns(listed, closing.draw, 0, chances.draw)
    if (complete) reached = addTurns(listed, closing.raise, reached, chances.raise)
    chances.left += order.length + 1 - reached
  })
  return draws.draws * (others.participants.length + 1)
}

function countOutcomes(others: MatchLists, family: Participant, draws: Draws, chances: Chances): number {
  const own = others.participants.length
  const lists = { ...others, participants: [...others.participants, family] }
  simulateDraws(lists, draws, ({ seats }) => {
    const place = seats.place[own] as number
    if (place === 0) chances.left += 1
    else countUp(seats.how[own] === RAISE ? chances.raise : chances.draw, place - 1, 1)
  })
  return draws.draws
}

const RAISE = hows.indexOf('raise')

interface Chances {
  draw: number[]
  raise: number[]
  left: number
}

function newChances({ list }: Participant): Chances {
  return { draw: list.map(() => 0), raise: list.map(() => 0), left: 0 }
}

/** Gives each department of a list the turns from which it is the first that is open; answers from which turn on none is. */
function addTurns(listed: readonly number[], closing: Int32Array, from: number, turns: number[]): number {
  let reached = from
  for (const [index, department] of listed.entries()) {
    const closes = closing[department] ?? 0
    if (closes <= reached) continue
    countUp(turns, index, closes - reached)
    reached = closes
  }
  return reached
}

function countUp(counts: number[], index: number, by: number): void {
  counts[index] = (counts[index] ?? 0) + by
}

interface Standing extends Pick<FamilyChances, 'schools' | 'schoolsNeeded' | 'complete'> {
  /** The departments of the list by their index. */
  listed: readonly number[]
  /** The positions of their schools. */
  positions: readonly number[]
}

function standingOf({ departments, rules }: MatchLists, { advice, list }: Participant): Standing {
  const indexes = new Map(departments.map(({ code }, index) => [code, index]))
  const listed = list.map((code) => indexes.get(code) ?? -1)
  const schools = [...new Set(listed.map((index) => departments[index]?.school))]
  const positions = listed.map((index) => schools.indexOf(departments[index]?.school) + 1)
  const schoolsNeeded = rules.guarantee[advice] ?? null
  const complete = schoolsNeeded !== null && schools.length >= schoolsNeeded
  return { listed, positions, schools: schools.length, schoolsNeeded, complete }
}

function sharesOf(
  { list }: Participant,
  standing: Standing,
  { draw, raise, left }: Chances,
  whole: number,
): FamilyChances {
  const { schools, schoolsNeeded, complete, positions } = standing
  const preferences = list.map((department, index) => ({
    department,
    place: index + 1,
    position: positions[index] ?? 0,
    draw: (draw[index] ?? 0) / whole,
    raise: (raise[index] ?? 0) / whole,
  }))
  return { schools, schoolsNeeded, complete, preferences, left: left / whole }
}
