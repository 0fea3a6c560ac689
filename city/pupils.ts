import { daysInMonth } from '../src/domain/time.js'
import type { FamilyPlan } from './family-plans.js'
import { drawHousehold, type Household } from './households.js'
import { type NameSource, nameSource } from './names/names.js'
import type { PrimarySchool } from './primary-schools.js'
import { type SeededRandom, seededRandom } from './seeded-random.js'

/** A pupil of the city as its school's administration knows it; `birthDate` is year-month-day. */
export interface CityPupil extends Child {
  school: string
  number: string
  /** Undefined in group 7, which does not apply yet. */
  plan: FamilyPlan | undefined
}

interface Child extends Household {
  firstName: string
  birthDate: string
}

const OLDER_SHARE = 0.08
const FIRST_NUMBER = 1001

/** The group 8 of one school: a plan for each pupil, and how many pairs of them are twins. */
export interface Group8 {
  plans: readonly FamilyPlan[]
  twinPairs: number
}

/** Makes up the pupils of one school in the order of its export: its group 8, and the group-7 rows of a mixed class. */
export function makePupils(school: PrimarySchool, { plans, twinPairs }: Group8, seed: number): CityPupil[] {
  const random = seededRandom(seed, `pupils of ${school.code}`)
  const names = nameSource(school.format.encoding)
  const mailbox = school.code.toLowerCase()
  const size7 = school.format.mixedClass && plans.length > 0 ? 2 + random.below(7) : 0
  const group8 = { count: plans.length, twinPairs, firstYear: 2013, mailbox: `${mailbox}.8` }
  const group7 = { count: size7, twinPairs: 0, firstYear: 2014, mailbox: `${mailbox}.7` }
  const rows = [
    ...makeChildren(group8, names, random).map((child, index) => withPlan(child, plans[index])),
    ...makeChildren(group7, names, random).map((child) => withPlan(child, undefined)),
  ]
  return random
    .shuffled(rows)
    .map((row, index) => ({ ...row, school: school.code, number: String(FIRST_NUMBER + index) }))
}

function withPlan(child: Child, plan: FamilyPlan | undefined) {
  const address = plan?.hasEmail === false ? { email: '', email2: '' } : {}
  return { ...child, ...address, plan }
}

interface Group {
  count: number
  twinPairs: number
  /** The year in whose October the school year's first children were born. */
  firstYear: number
  mailbox: string
}

function makeChildren(group: Group, names: NameSource, random: SeededRandom): Child[] {
  const children: Child[] = []
  while (children.length < group.count) {
    const family = names.family(random)
    const household = drawHousehold(random, family, `${group.mailbox}${children.length}`)
    const birthDate = drawBirthDate(random, group.firstYear - (random.chance(OLDER_SHARE) ? 1 : 0))
    const siblings = children.length < 2 * group.twinPairs ? 2 : 1
    const firstNames = random.shuffled(family.firstNames).slice(0, siblings)
    children.push(...firstNames.map((firstName) => ({ ...household, firstName, birthDate })))
  }
  return children
}

function drawBirthDate(random: SeededRandom, firstYear: number): string {
  const month = 10 + random.below(12)
  const [year, calendarMonth] = month > 12 ? [firstYear + 1, month - 12] : [firstYear, month]
  const day = 1 + random.below(daysInMonth(year, calendarMonth))
  return [year, calendarMonth, day].map((part) => String(part).padStart(2, '0')).join('-')
}
