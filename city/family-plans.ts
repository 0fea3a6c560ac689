import { routeKind } from '../src/domain/route.js'
import { type Advised, drawAdvices } from './advices.js'
import type { WantedDepartment } from './departments.js'
import type { CityOptions } from './options.js'
import { preferenceSource } from './preferences.js'
import { type SeededRandom, seededRandom } from './seeded-random.js'

/** What a school advises for one pupil, and what the family is going to do in round 1. */
export interface FamilyPlan extends Advised {
  behaviour: Behaviour
  hasEmail: boolean
  /** Department codes in order of preference on the regular route, the one school's code for kovo and praktijkonderwijs, nothing on paper. */
  choices: readonly string[]
  /** Where the pupil may be placed: chosen departments with pre-selection, or schools for kovo and praktijkonderwijs. */
  admittedTo: readonly string[]
}

export type Behaviour = 'definitive' | 'broken-off' | 'never-opened'

/** The codes of the schools for kovo and praktijkonderwijs, by route. */
export type OneSchools = Readonly<Record<'kovo' | 'praktijkonderwijs', readonly string[]>>

const ADMITTED_TO_TWO = 0.4

/** Draws a plan for every pupil of a city, in any order: exactly as many as asked break off, never open, go on paper or have no address. */
export function drawPlans(
  options: CityOptions,
  departments: readonly WantedDepartment[],
  oneSchools: OneSchools,
): FamilyPlan[] {
  const advised = drawAdvices(options.pupils, options.paper, seededRandom(options.seed, 'advices'))
  const choose = chooser(departments, oneSchools, seededRandom(options.seed, 'choices'))
  const plans = advised
    .toSorted(paperFirst)
    .map((pupil, index) => ({ ...pupil, ...conductAt(index, options), ...choose(pupil) }))
  return seededRandom(options.seed, 'order of plans').shuffled(plans)
}

function paperFirst(one: Advised, other: Advised): number {
  return Number(isOnPaper(other)) - Number(isOnPaper(one))
}

function isOnPaper({ route }: Advised): boolean {
  return routeKind(route) === 'paper'
}

function conductAt(index: number, { neverOpened, brokenOff, paper, withoutEmail }: CityOptions) {
  const hasEmail = index < paper || index >= paper + withoutEmail
  const behaviour: Behaviour =
    index < neverOpened ? 'never-opened' : index < neverOpened + brokenOff ? 'broken-off' : 'definitive'
  return { hasEmail, behaviour }
}

function chooser(departments: readonly WantedDepartment[], oneSchools: OneSchools, random: SeededRandom) {
  const drawPreferences = preferenceSource(departments, random)
  const preselected = new Set(departments.filter(({ preselection }) => preselection).map(({ code }) => code))
  return ({ advice, route }: Advised): Pick<FamilyPlan, 'choices' | 'admittedTo'> => {
    if (route === 'kovo' || route === 'praktijkonderwijs') {
      const admittedTo = random.shuffled(oneSchools[route]).slice(0, random.chance(ADMITTED_TO_TWO) ? 2 : 1)
      return { choices: admittedTo.slice(0, 1), admittedTo }
    }
    const choices = routeKind(route) === 'list' ? drawPreferences(advice) : []
    return { choices, admittedTo: choices.filter((code) => preselected.has(code)) }
  }
}
