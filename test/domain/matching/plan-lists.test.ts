import { describe, expect, it } from 'vitest'
import { checkLists } from '../../../src/domain/matching/check-lists.js'
import { listsDifference } from '../../../src/domain/matching/lists-difference.js'
import { matchFigures } from '../../../src/domain/matching/match-figures.js'
import type { MatchLists } from '../../../src/domain/matching/match-lists.js'
import { type Listed, planLists, type YearDepartment } from '../../../src/domain/matching/plan-lists.js'
import { runMatch } from '../../../src/domain/matching/run-match.js'

const frame = { year: 2026, round: '1', earlier: [], rules: { raisePercent: 50, guarantee: { havo: 2 } } } as const
const code = (n: number) => `000${n}-0000-0000-0000`
const listed = (n: number, list: string[], more: Partial<Listed> = {}): Listed => ({
  code: code(n),
  elkNumber: String(n),
  name: `Child ${n}`,
  school: '18AB00',
  advice: 'havo',
  list,
  grant: undefined,
  ...more,
})
const department = (name: string, seats: number | undefined = 1): YearDepartment => ({
  code: `${name}/havo`,
  school: name,
  advices: ['havo/vwo', 'havo'],
  seats,
})
const north = department('north')
const south = department('south')
const plan = (pupils: Listed[], departments = [south, north]) => planLists({ frame, departments, pupils })
const pupil = (n: number) => ({ elkNumber: String(n), name: `Child ${n}`, school: '18AB00' })

describe('the lists of a round', () => {
  it('stand in the order of the format, whatever the order they come in', () => {
    const pupils = [listed(2, ['south/havo']), listed(1, ['north/havo', 'south/havo'])]
    const { lists, troubles } = plan(pupils)
    expect(troubles).toEqual([])
    expect(checkLists(lists)).toEqual([])
    expect(plan(pupils.toReversed(), [north, south]).lists).toEqual(lists)
  })

  it('leave out what must be mended first, so that a trial can go on without it', () => {
    const west = department('west', undefined)
    const pupils = [
      listed(1, ['west/havo', 'north/havo'], { grant: { kind: 'hardship', department: 'west/havo' } }),
      listed(2, ['west/havo']),
      listed(3, ['south/havo'], { advice: 'vwo' }),
      listed(4, ['north/havo'], { grant: { kind: 'kopklas', department: 'south/havo' } }),
    ]
    const { lists, troubles } = plan(pupils, [north, south, { ...west, seats: undefined }])
    expect(checkLists(lists)).toEqual([])
    expect(lists.participants).toEqual([
      { code: code(1), advice: 'havo', list: ['north/havo'], grant: null },
      { code: code(4), advice: 'havo', list: ['north/havo'], grant: null },
    ])
    expect(troubles).toEqual([
      { code: 'advice-not-admitted', pupil: pupil(3), departments: ['south/havo'], advice: 'vwo' },
      { code: 'grant-not-listed', pupil: pupil(4), department: 'south/havo' },
      { code: 'department-without-seats', department: 'west/havo', listed: 2 },
    ])
  })
})

describe('what is other between two versions', () => {
  const before = plan([listed(1, ['north/havo']), listed(2, ['north/havo']), listed(3, ['south/havo'])]).lists
  const same = { added: [], gone: [], changed: [], seats: [], rules: false }

  it('is nothing when nothing is', () => {
    expect(listsDifference(before, before)).toEqual(same)
  })

  it('is who came, went and listed otherwise, and which seats', () => {
    const west = department('west', 4)
    const pupils = [listed(1, ['north/havo', 'south/havo']), listed(2, ['north/havo']), listed(4, ['south/havo'])]
    const after = plan(pupils, [{ ...north, seats: 2 }, south, west]).lists
    expect(listsDifference(before, after)).toEqual({
      added: [code(4)],
      gone: [code(3)],
      changed: [code(1)],
      seats: [
        { department: 'north/havo', old: 1, new: 2 },
        { department: 'west/havo', old: null, new: 4 },
      ],
      rules: true,
    })
  })

  it('is a rule, or whom a department admits', () => {
    const other: MatchLists = { ...before, rules: { ...before.rules, raisePercent: 4 } }
    expect(listsDifference(before, other)).toEqual({ ...same, rules: true })
  })
})

it('counts an outcome per position of the school and per department', () => {
  const both = ['north/havo', 'south/havo']
  const { lists } = plan([
    listed(1, both),
    listed(2, both),
    listed(3, both),
    listed(4, both),
    listed(5, ['north/havo']),
  ])
  const outcome = runMatch(lists, '0'.repeat(64), { seed: 'sixteen letters or more', source: 'a test' }, [])
  const figures = matchFigures(lists, outcome)
  const seated = outcome.participants.filter(({ department }) => department)
  expect(figures).toMatchObject({ participants: 5, how: { none: 5 - seated.length } })
  expect(figures.positions.reduce((sum, count) => sum + count, 0)).toBe(seated.length)
  const [first] = figures.departments
  expect(first).toMatchObject({ code: 'north/havo', capacity: 1, first: 5, seated: 2, byRaise: 1, missed: 3 })
  expect(figures.left).toBe(
    outcome.participants.filter(({ how, code: own }) => how === 'none' && own !== code(5)).length,
  )
})
