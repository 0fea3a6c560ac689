import type { MatchDepartment, MatchLists, Participant } from '../src/domain/matching/match-lists.js'

const ADVICE = 'havo'
const PUPILS_PER_DEPARTMENT = 50
const SEATS_PER_PUPIL = 1.2
const DEPARTMENTS_PER_SCHOOL = 2
const SHORTEST = 6
const LONGEST = 13
const KOPKLAS_EVERY = 40
const POPULARITY = 2

/** Lists of so many pupils, always the same: departments of which some are wanted far more than they have seats, and now and then a grant. */
export function matchCity(pupils: number): MatchLists {
  const next = generator()
  const count = Math.max(Math.ceil(pupils / PUPILS_PER_DEPARTMENT), LONGEST)
  const capacity = Math.ceil((pupils * SEATS_PER_PUPIL) / count)
  return {
    format: 'elk-lists-1',
    year: 2026,
    round: '1',
    earlier: [],
    rules: { raisePercent: 4, guarantee: { [ADVICE]: 4 } },
    departments: Array.from({ length: count }, (_, index) => departmentAt(index, capacity)),
    participants: Array.from({ length: pupils }, (_, index) => participantAt(index, count, next)),
  }
}

function departmentAt(index: number, capacity: number): MatchDepartment {
  const school = `s${padded(Math.floor(index / DEPARTMENTS_PER_SCHOOL), 6)}`
  return { code: departmentCode(index), school, advices: [ADVICE], capacity }
}

function departmentCode(index: number): string {
  return `d${padded(index, 6)}`
}

function participantAt(index: number, departments: number, next: () => number): Participant {
  const code = padded(index, 16).replaceAll(/(.{4})(?=.)/g, '$1-')
  const length = SHORTEST + Math.floor(next() * (LONGEST - SHORTEST))
  const chosen = new Set<number>()
  while (chosen.size < length) chosen.add(Math.floor(next() ** POPULARITY * departments))
  const grant = index % KOPKLAS_EVERY === 0 ? ({ kind: 'kopklas', department: null } as const) : null
  return { code, advice: ADVICE, list: [...chosen].map(departmentCode), grant }
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** Numbers from 0 up to 1 that are the same in every run. */
function generator(): () => number {
  let state = 20_260_409
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
