import { describe, expect, it } from 'vitest'
import type { Advice } from '../../src/domain/advice.js'
import { type Department, type Eligibility, mayChoose, mayWishUpperLevel } from '../../src/domain/department.js'

const school = {
  code: 'north',
  name: 'North',
  kind: 'regular',
  street: '',
  houseNumber: '',
  postcode: '',
  city: '',
  district: '',
  website: '',
} as const
const havo: Department = {
  code: 'north/havo',
  school,
  profile: '',
  level: 'v.a. havo',
  advices: ['havo', 'havo/vwo'],
  preselection: false,
  capacity: 90,
  firstChoicesLastYear: 80,
}
const family = (eligibility: Partial<Eligibility>): Eligibility => ({
  route: 'regular',
  advice: 'havo',
  admittedTo: new Set(),
  ...eligibility,
})

describe('a family may choose', () => {
  it.each<[Advice | undefined, boolean]>([
    ['havo', true],
    ['havo/vwo', true],
    ['vwo', false],
    ['vmbo-gl/tl/havo', false],
    [undefined, false],
  ])('with advice %s a department for havo and havo/vwo: %s', (advice, may) => {
    expect(mayChoose(havo, family({ advice }))).toBe(may)
  })

  it('a department with pre-selection only when it admitted the child', () => {
    const selective = { ...havo, preselection: true }
    expect(mayChoose(selective, family({}))).toBe(false)
    expect(mayChoose(selective, family({ admittedTo: new Set(['south/havo']) }))).toBe(false)
    expect(mayChoose(selective, family({ admittedTo: new Set(['north/havo']) }))).toBe(true)
    expect(mayChoose(selective, family({ advice: 'vwo', admittedTo: new Set(['north/havo']) }))).toBe(false)
  })

  it.each(['kovo', 'praktijkonderwijs'] as const)(
    'on the route %s only such a school that admitted the child, whatever the advice',
    (kind) => {
      const own: Department = { ...havo, code: 'own', school: { ...school, kind }, advices: [], preselection: true }
      const admittedTo = new Set(['own', 'north/havo'])
      expect(mayChoose(own, family({ route: kind, advice: undefined, admittedTo }))).toBe(true)
      expect(mayChoose(own, family({ route: kind, advice: undefined }))).toBe(false)
      expect(mayChoose(own, family({ route: 'regular', admittedTo }))).toBe(false)
      expect(mayChoose(havo, family({ route: kind, admittedTo }))).toBe(false)
    },
  )

  it.each(['kovo', 'praktijkonderwijs'] as const)(
    'on the route %s no school that did not admit the child, though a file forgot to say that it selects',
    (kind) => {
      const open: Department = { ...havo, code: 'own', school: { ...school, kind }, advices: [], preselection: false }
      expect(mayChoose(open, family({ route: kind }))).toBe(false)
      expect(mayChoose(open, family({ route: kind, admittedTo: new Set(['own']) }))).toBe(true)
    },
  )

  it.each(['vso', 'isk', 'kopklas'] as const)('nothing on the paper route %s', (route) => {
    expect(mayChoose(havo, family({ route }))).toBe(false)
  })
})

describe('the wish for a class at the upper level', () => {
  it.each<[Advice | undefined, string, boolean]>([
    ['havo/vwo', 'v.a. havo', true],
    ['havo/vwo', 'havo', true],
    ['havo/vwo', 'vwo', false],
    ['vmbo-gl/tl/havo', 'v.a. vmbo-gl/tl', true],
    ['vmbo-gl/tl/havo', 'havo', false],
    ['vmbo-k/gl-tl', 'v.a. vmbo-k', true],
    ['vmbo-k/gl-tl', 'vmbo-gl/tl', false],
    ['vmbo-b/k', 'v.a. vmbo-b', true],
    ['vmbo-b/k', 'vmbo-k', false],
    ['vmbo-b/k', 'v.a. vmbo-k', false],
    ['vmbo-gl/tl/havo', 'v.a. havo', false],
    ['havo', 'v.a. havo', false],
    ['vmbo-gl/tl', 'v.a. vmbo-gl/tl', false],
    ['vwo', 'v.a. havo', false],
    [undefined, 'v.a. havo', false],
  ])('advice %s at a department for %s: %s', (advice, level, may) => {
    expect(mayWishUpperLevel({ ...havo, level }, advice)).toBe(may)
  })
})
