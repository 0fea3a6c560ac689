import fc from 'fast-check'
import type { Advice } from '../../../src/domain/advice.js'
import type { MatchLists, Participant } from '../../../src/domain/matching/match-lists.js'

const advice: Advice = 'vwo'
const codes = ['a/een', 'a/twee', 'b/een', 'c/een', 'd/een', 'e/een']

/** A list over the small departments, at least one of them. */
export const anyList = fc.shuffledSubarray(codes, { minLength: 1 })

/** A family of which nothing is known but its list. */
export function familyWith(list: readonly string[]): Participant {
  return { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', advice, list, grant: null }
}

/** A family with one of those lists. */
export const anyFamily = anyList.map(familyWith)

const anyGrant = (list: readonly string[]): fc.Arbitrary<Participant['grant']> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant({ kind: 'special-primary' as const, department: null }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'kopklas' as const, department: null }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...list).map((department) => ({ kind: 'hardship' as const, department })),
    },
  )

const anyParticipant = anyList.chain((list) => anyGrant(list).map((grant) => ({ advice, list, grant })))

/** Lists of at most nine participants for six departments with few seats; named grants have room. */
export const anyLists: fc.Arbitrary<MatchLists> = fc
  .record({
    capacities: fc.array(fc.nat(3), { minLength: codes.length, maxLength: codes.length }),
    participants: fc.array(anyParticipant, { minLength: 1, maxLength: 9 }),
    raisePercent: fc.constantFrom(0, 50, 100),
    guarantee: fc.constantFrom(0, 1, 2, 4),
  })
  .map(({ capacities, participants, raisePercent, guarantee }) => {
    const listed = participants.map((participant, index) => ({ code: `AAAA-AAAA-AAAA-AAA${index}`, ...participant }))
    const named = (code: string) => listed.filter(({ grant }) => grant?.department === code).length
    return {
      format: 'elk-lists-1',
      year: 2026,
      round: '1',
      earlier: [],
      rules: { raisePercent, guarantee: guarantee > 0 ? { [advice]: guarantee } : {} },
      departments: codes.map((code, index) => ({
        code,
        school: code.charAt(0),
        advices: [advice],
        capacity: Math.max(capacities[index] ?? 0, named(code)),
      })),
      participants: listed,
    }
  })
