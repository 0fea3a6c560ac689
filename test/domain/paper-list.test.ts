import { describe, expect, it } from 'vitest'
import type { Advice } from '../../src/domain/advice.js'
import type { Department } from '../../src/domain/department.js'
import { readPaperList } from '../../src/domain/paper-list.js'
import type { UserError } from '../../src/domain/problems.js'
import type { Route } from '../../src/domain/route.js'
import { elkNumber } from '../support/a-school.js'

function department(
  code: string,
  given: Partial<Department> & { kind?: Department['school']['kind'] } = {},
): Department {
  const { kind = 'regular', ...rest } = given
  const school = {
    code,
    name: code,
    kind,
    street: '',
    houseNumber: '',
    postcode: '',
    city: '',
    district: '',
    website: '',
  }
  const advices: Advice[] = ['havo', 'havo/vwo']
  return {
    code,
    school,
    profile: '',
    level: 'v.a. havo',
    advices,
    preselection: false,
    capacity: 90,
    firstChoicesLastYear: 80,
    ...rest,
  }
}

const north = department('north/va-havo')
const south = department('south/va-havo')
const gymnasium = department('west/vwo', { level: 'vwo', advices: ['havo/vwo', 'vwo'] })
const dance = department('dance/havo', { preselection: true })
const craft = department('craft', { kind: 'praktijkonderwijs', level: '', advices: [], preselection: true })
const trade = department('trade', { kind: 'praktijkonderwijs', level: '', advices: [], preselection: true })

const anyone = {
  elkNumber: elkNumber(1),
  route: 'regular' as Route,
  advice: 'havo/vwo' as Advice | undefined,
  admittedTo: new Set<string>(),
}
const read = (departments: Department[], wishes: string[] = [], pupil: Partial<typeof anyone> = {}) =>
  readPaperList({ departments, wishes }, { ...anyone, ...pupil }, 3)

describe('a list on paper', () => {
  it('keeps the order of the family and its wishes', () => {
    expect(read([south, north, gymnasium], ['north/va-havo'])).toEqual([
      { department: 'south/va-havo', upperLevel: false },
      { department: 'north/va-havo', upperLevel: true },
      { department: 'west/vwo', upperLevel: false },
    ])
  })

  it('may name a department with pre-selection that admitted the child', () => {
    expect(read([dance], [], { admittedTo: new Set(['dance/havo']) })).toHaveLength(1)
  })

  it.each([
    ['nothing is filled in', read.bind(null, []), { code: 'list-empty' }],
    [
      'one department stands there twice',
      read.bind(null, [north, south, north]),
      { code: 'department-twice', department: 'north/va-havo' },
    ],
    ['there are more than fit', read.bind(null, [north, south, gymnasium, dance]), { code: 'list-full', max: 3 }],
    [
      'a department does not admit the advice',
      read.bind(null, [north], [], { advice: 'vmbo-b' }),
      { code: 'department-not-allowed', department: 'north/va-havo' },
    ],
    [
      'a department is for another route',
      read.bind(null, [craft]),
      { code: 'department-not-allowed', department: 'craft' },
    ],
    [
      'a department has not admitted the child',
      read.bind(null, [dance]),
      { code: 'not-admitted', department: 'dance/havo', elkNumber: elkNumber(1) },
    ],
    [
      'two schools are ticked for one',
      read.bind(null, [craft, trade], [], { route: 'praktijkonderwijs', advice: undefined }),
      { code: 'one-school-only', route: 'praktijkonderwijs' },
    ],
    [
      'a wish stands at a department that is not listed',
      read.bind(null, [north], ['south/va-havo']),
      { code: 'wish-not-listed', department: 'south/va-havo' },
    ],
    [
      'a wish stands where only the upper level is taught',
      read.bind(null, [gymnasium], ['west/vwo']),
      { code: 'wish-not-possible', department: 'west/vwo' },
    ],
    [
      'a wish stands there with a single advice',
      read.bind(null, [north], ['north/va-havo'], { advice: 'havo' }),
      { code: 'wish-not-possible', department: 'north/va-havo' },
    ],
  ])('is refused when %s', (_, act, problem) => {
    expect(() => act()).toThrow(expect.objectContaining({ problem }) as UserError)
  })
})
