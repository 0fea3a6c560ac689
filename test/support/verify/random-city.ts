import { type Advice, advices } from '../../../src/domain/advice.js'
import { canonicalBytes, sha256Hex } from '../../../src/domain/matching/canonical-json.js'
import { leftForHand } from '../../../src/domain/matching/hand-seats.js'
import {
  type DrawnRound,
  type Grant,
  grantKinds,
  type MatchDepartment,
  type MatchLists,
  type Participant,
} from '../../../src/domain/matching/match-lists.js'
import type { HandSeat, MatchOutcome } from '../../../src/domain/matching/match-outcome.js'
import { orderedLists } from '../../../src/domain/matching/ordered-lists.js'
import { runMatch } from '../../../src/domain/matching/run-match.js'
import type { Random } from '../../../src/random.js'

/** What is extreme about a city, if anything; a random one takes these in turn. */
const extremes: readonly Partial<CityShape>[] = [
  {},
  {},
  {},
  { departments: 1 },
  { participants: 0 },
  { departments: 0, participants: 0 },
  { mostSeats: 0 },
  { sameList: true },
  { grantsIn: 1 },
  { raisePercent: 0 },
  { raisePercent: 100 },
  { longestList: 1 },
  { round: '2' },
  { strangeNames: true },
  { participants: 200, departments: 30, longestList: 30 },
  { participants: 150, departments: 4, mostSeats: 60 },
]

interface CityShape {
  departments: number
  participants: number
  mostSeats: number
  longestList: number
  raisePercent: number
  /** One in how many has a grant. */
  grantsIn: number
  sameList: boolean
  round: DrawnRound
  strangeNames: boolean
}

/** A draw of a city that nobody knows, with its lists and its outcome by the core, seats by hand included. */
export interface DrawnCity {
  lists: MatchLists
  outcome: MatchOutcome
}

/** The city of a number: its shape follows from the number, everything else from chance. */
export function randomCity(random: Random, number: number): DrawnCity {
  const lists = orderedLists(randomLists(random, { ...randomShape(random), ...extremes[number % extremes.length] }))
  const sha256 = sha256Hex(canonicalBytes(lists))
  const draw = { seed: randomSeed(random), source: pick(random, sources) }
  const handSeats = randomHandSeats(random, lists, runMatch(lists, sha256, draw, []))
  return { lists, outcome: runMatch(lists, sha256, draw, handSeats) }
}

function randomShape(random: Random): CityShape {
  return {
    departments: 1 + random.below(12),
    participants: random.below(40),
    mostSeats: 1 + random.below(8),
    longestList: 1 + random.below(8),
    raisePercent: random.below(101),
    grantsIn: 1 + random.below(12),
    sameList: false,
    round: '1',
    strangeNames: false,
  }
}

function randomLists(random: Random, shape: CityShape): MatchLists {
  const departments = times(shape.departments, (index) => randomDepartment(random, shape, index))
  const room = new Map(departments.map(({ code, capacity }) => [code, capacity]))
  const codes = new Set(times(shape.participants, () => randomCode(random)))
  const participants = [...codes].flatMap((code) => {
    const participant = randomParticipant(random, shape, code, departments)
    return participant ? [{ ...participant, grant: randomGrant(random, shape, participant.list, room) }] : []
  })
  const guaranteed = shape.round === '2' ? [] : advices.filter(() => random.below(4) > 0)
  return {
    format: 'elk-lists-1',
    year: 2026 + random.below(4),
    round: shape.round,
    earlier: times(random.below(3), () => random.bytes(32).toString('hex')),
    rules: {
      raisePercent: shape.raisePercent,
      guarantee: Object.fromEntries(guaranteed.map((advice) => [advice, 1 + random.below(4)])),
    },
    departments,
    participants,
  }
}

// Such as sort apart by UTF-16 units and by code points, and such as JSON escapes.
const strangeBeginnings = [
  '\uff21',
  '\u{1f600}',
  '\u{10400}',
  '"',
  '\\',
  '\u0001',
  '\u007f',
  '\u2028',
  'é',
  'e\u0301',
  'ı',
]

function randomDepartment(random: Random, shape: CityShape, index: number): MatchDepartment {
  const beginning = shape.strangeNames ? pick(random, strangeBeginnings) : pick(random, ['a', 'B', 'z'])
  const school = `${beginning}${random.below(1 + Math.ceil(shape.departments / 2))}`
  const admitted = advices.filter(() => random.below(3) === 0)
  return {
    code: `${school}/${index}`,
    school,
    advices: admitted.length > 0 ? admitted : ['vwo'],
    capacity: random.below(shape.mostSeats + 1),
  }
}

function randomParticipant(
  random: Random,
  { sameList, longestList }: CityShape,
  code: string,
  departments: readonly MatchDepartment[],
): Omit<Participant, 'grant'> | undefined {
  const advice: Advice = sameList ? (departments[0]?.advices[0] ?? 'vwo') : pick(random, advices)
  const open = departments
    .filter((department) => department.advices.includes(advice))
    .map((department) => department.code)
  if (open.length === 0) return undefined
  const list = sameList ? open : shuffled(random, open).slice(0, 1 + random.below(longestList))
  return { code, advice, list }
}

function randomGrant(
  random: Random,
  shape: CityShape,
  list: readonly string[],
  room: Map<string, number>,
): Grant | null {
  if (random.below(shape.grantsIn) > 0) return null
  const kind = pick(random, grantKinds)
  const department = pick(random, list)
  const seats = room.get(department) ?? 0
  if (random.below(2) === 0 || seats === 0) return { kind, department: null }
  room.set(department, seats - 1)
  return { kind, department }
}

function randomHandSeats(random: Random, lists: MatchLists, outcome: MatchOutcome): HandSeat[] {
  const listOf = new Map(lists.participants.map(({ code, list }) => [code, list]))
  return leftForHand(lists, outcome)
    .filter(() => random.below(2) === 0)
    .map(({ code }) => ({ code, department: pick(random, listOf.get(code) ?? []) }))
}

const sources = ['Dobbelstenen bij notaris Özdemir, 2 april 2026', 'drand ronde 4711 — 📻', '"a"\\b\n\tc\u007f\u2028']
const seedLetters = [...' !"\\0123456789abcdefXYZ-:~']

function randomSeed(random: Random): string {
  const length = pick(random, [14, 40, 498])
  const letters = times(length, () => pick(random, seedLetters))
  return `z${letters.join('').replaceAll('  ', ' -')}.`
}

const codeLetters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function randomCode(random: Random): string {
  return times(4, () => times(4, () => pick(random, codeLetters)).join('')).join('-')
}

function shuffled<T>(random: Random, things: readonly T[]): T[] {
  const left = [...things]
  return things.flatMap(() => left.splice(random.below(left.length), 1))
}

function pick<T>(random: Random, things: readonly T[]): T {
  return things[random.below(things.length)] as T
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
