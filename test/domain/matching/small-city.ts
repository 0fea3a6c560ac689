import fc from 'fast-check'
import { sha256Hex } from '../../../src/domain/matching/canonical-json.js'
import {
  type Grant,
  grantKinds,
  type MatchDepartment,
  type MatchLists,
  type Participant,
} from '../../../src/domain/matching/match-lists.js'
import { orderedLists } from '../../../src/domain/matching/ordered-lists.js'

/** How many random cities each property is tried on; more for a night. */
export const runs = { numRuns: Number(process.env.ELK_MATCH_RUNS ?? 300) }

export const draw = { seed: 'dobbelstenen 4 2 6 1 3 5', source: 'dice, 9 April 2026' }
export const listsSha256 = 'ab'.repeat(32)
const advices = ['havo', 'havo/vwo', 'vwo'] as const

/** The pseudonym of a participant by its number, "000A-000A-000A-000A". */
export function codeOf(index: number): string {
  const group = index.toString(36).toUpperCase().padStart(4, '0')
  return [group, group, group, group].join('-')
}

const department = (school: number, index: number) =>
  fc.record({
    code: fc.constant(`s${school}/${index}`),
    school: fc.constant(`s${school}`),
    advices: fc.subarray([...advices], { minLength: 1 }),
    capacity: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(13, 25, 50)),
  })

const departments = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 })
  .chain((schools) => fc.tuple(...schools.flatMap((count, school) => range(count).map((at) => department(school, at)))))

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

interface Wish {
  advice: (typeof advices)[number]
  order: number[]
  grant: { kind: (typeof grantKinds)[number]; named: boolean } | null
}

const wish = fc.record({
  advice: fc.constantFrom(...advices),
  order: fc.array(fc.nat(14), { minLength: 1, maxLength: 8 }),
  grant: fc.option(fc.record({ kind: fc.constantFrom(...grantKinds), named: fc.boolean() }), { freq: 4 }),
})

/** Random lists that have no findings: a few schools with few seats and more participants than seats, or far fewer. */
export const cities: fc.Arbitrary<MatchLists> = fc
  .record({
    departments,
    wishes: fc.array(wish, { maxLength: 40 }),
    raisePercent: fc.oneof(fc.constantFrom(0, 4, 25, 50, 100), fc.integer({ min: 0, max: 100 })),
    guarantee: fc.constantFrom({}, { havo: 1, vwo: 2 }, { havo: 1, 'havo/vwo': 2, vwo: 3 }),
  })
  .map(({ departments, wishes, raisePercent, guarantee }) =>
    orderedLists({
      format: 'elk-lists-1',
      year: 2026,
      round: '1',
      earlier: [],
      rules: { raisePercent, guarantee },
      departments,
      participants: participantsOf(departments, wishes),
    }),
  )

function participantsOf(departments: readonly MatchDepartment[], wishes: readonly Wish[]): Participant[] {
  const room = new Map(departments.map(({ code, capacity }) => [code, capacity]))
  return wishes.flatMap(({ advice, order, grant }, index): Participant[] => {
    const open = departments.filter((one) => one.advices.includes(advice)).map(({ code }) => code)
    const list = [...new Set(order.flatMap((at) => open[at % open.length] ?? []))]
    return list.length > 0 ? [{ code: codeOf(index), advice, list, grant: grantOf(list, grant, room) }] : []
  })
}

function grantOf(list: readonly string[], grant: Wish['grant'], room: Map<string, number>): Grant | null {
  if (!grant) return null
  const department = grant.named ? list.find((code) => (room.get(code) ?? 0) > 0) : undefined
  if (department) room.set(department, (room.get(department) ?? 0) - 1)
  return { kind: grant.kind, department: department ?? null }
}

/** Lists of a few departments, written as `school/level:capacity`, and lists of choices per participant in the order of their codes. */
export function cityOf(
  departments: string,
  lists: readonly (string | { list: string; grant?: Grant; advice?: Participant['advice'] })[],
  rules: MatchLists['rules'] = { raisePercent: 0, guarantee: {} },
): MatchLists {
  return orderedLists({
    format: 'elk-lists-1',
    year: 2026,
    round: '1',
    earlier: [],
    rules,
    departments: departments.split(' ').map((written) => {
      const [code = '', capacity] = written.split(':')
      return { code, school: code.split('/')[0] ?? '', advices: ['havo', 'vwo'], capacity: Number(capacity) }
    }),
    participants: lists.map((one, index) => {
      const { list, grant = null, advice = 'havo' } = typeof one === 'string' ? { list: one } : one
      return { code: codeOf(index + 1), advice, list: list.split(' '), grant }
    }),
  })
}

/** A SHA-256 that gives these participants the lot numbers in which their indices stand: found by trying. */
export function sha256ThatDraws(order: readonly number[], orderOf: (sha256: string) => ArrayLike<number>): string {
  for (let attempt = 0; attempt < 100_000; attempt++) {
    const sha256 = sha256Hex(Buffer.from(String(attempt)))
    if (Array.from(orderOf(sha256)).join() === order.join()) return sha256
  }
  throw new Error('no such draw was found')
}
