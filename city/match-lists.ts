import { writeCode } from '../src/domain/base32.js'
import type { Grant, GrantKind, MatchLists, Participant } from '../src/domain/matching/match-lists.js'
import { readDepartments, type WantedDepartment } from './departments.js'
import { type FamilyList, familyLists } from './family-lists.js'
import { guaranteeLength } from './preferences.js'
import { type SeededRandom, seededRandom } from './seeded-random.js'

const RAISE_PERCENT = 4
const CODE_LETTERS = 16

/** How many different schools a list needed for the placement guarantee in 2025 (report "Loting en Matching 2025 - Verslag", OSVO). */
export const guarantee2025 = { ...guaranteeLength, havo: 9, 'havo/vwo': 9, vwo: 9 }

/** How many pupils had a seat before the draw in 2025, per reason (the same report). */
export const grants2025: Readonly<Record<GrantKind, number>> = { hardship: 91, 'special-primary': 80, kopklas: 36 }

/** The lists of a whole city for the draw of 2025: 7,650 families, made up; the same seed gives the same lists. */
export function cityMatchLists(seed: number): MatchLists {
  const departments = readDepartments()
  const families = familyLists(departments, guarantee2025, seed)
  const codes = drawCodes(families.length, seededRandom(seed, 'codes'))
  const grants = drawGrants(departments, families, seededRandom(seed, 'grants'))
  const participants = families.map(
    (family, index): Participant => ({ code: codes[index] ?? '', ...family, grant: grants.get(index) ?? null }),
  )
  return {
    format: 'elk-lists-1',
    year: 2025,
    round: '1',
    earlier: [],
    rules: { raisePercent: RAISE_PERCENT, guarantee: guarantee2025 },
    departments: departments
      .map(({ code, school, admits, capacity }) => ({ code, school, advices: admits.toSorted(), capacity }))
      .toSorted(byCode),
    participants: participants.toSorted(byCode),
  }
}

function drawCodes(count: number, random: SeededRandom): string[] {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(writeCode(Uint8Array.from({ length: CODE_LETTERS }, () => random.below(256))))
  return [...codes]
}

/** Hardship names the first preference that has room for one more; who comes from elsewhere gets the highest that is free. */
function drawGrants(departments: readonly WantedDepartment[], families: readonly FamilyList[], random: SeededRandom) {
  const room = new Map(departments.map(({ code, capacity }) => [code, capacity]))
  const granted = random.shuffled(families.map((_, index) => index))
  const named = (index: number): Grant => {
    const department = families[index]?.list.find((code) => (room.get(code) ?? 0) > 0) ?? null
    if (department) room.set(department, (room.get(department) ?? 0) - 1)
    return { kind: 'hardship', department }
  }
  const take = (kind: GrantKind) => granted.splice(0, grants2025[kind])
  return new Map<number, Grant>([
    ...take('hardship').map((index) => [index, named(index)] as const),
    ...take('special-primary').map((index) => [index, { kind: 'special-primary', department: null }] as const),
    ...take('kopklas').map((index) => [index, { kind: 'kopklas', department: null }] as const),
  ])
}

function byCode(one: { code: string }, other: { code: string }): number {
  return one.code < other.code ? -1 : Number(one.code > other.code)
}
