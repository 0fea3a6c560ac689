import { drawFormat, type SchoolFormat } from './school-format.js'
import { seededRandom } from './seeded-random.js'

/** A primary school of the city that does not exist: its BRIN begins with a number above those that were ever given out. */
export interface PrimarySchool {
  code: string
  name: string
  board: string
  /** How large it is beside the others. */
  weight: number
  format: SchoolFormat
}

const NUMBER_OF_SCHOOLS = 220
const PAIRS_PER_CHILD = 0.015

const boards = [
  'Stichting Vaarwater',
  'Stichting Het Zevende Kompas',
  'Stichting Wolkenlucht',
  'Stichting De Hoge Brug',
  'Stichting Lindengroen',
  'Stichting Noorderzon Onderwijs',
  'Stichting Samen op de Kade',
  'Vereniging De Vrije Ruimte',
]
const adjectives =
  'Stille, Nieuwsgierige, Dappere, Fluisterende, Klimmende, Dansende, Gestreepte, Vliegende, Zingende, Koperen, Verbaasde, Zwevende, Ondeugende, Glazen, Reizende'.split(
    ', ',
  )
const nouns =
  'Stoomboot, Lantaarn, Dobber, Kastanje, Sleutelbloem, Windhoos, Ladder, Zeeëgel, Telescoop, Meerkoet, Vuurpijl, Draaibrug, Notenkraker, Regenjas, Pauwenveer'.split(
    ', ',
  )

/** The 220 primary schools of a seed, ordered by code; some are two sites of one BRIN. */
export function primarySchools(seed: number): PrimarySchool[] {
  const random = seededRandom(seed, 'primary schools')
  const names = random.shuffled(adjectives.flatMap((adjective) => nouns.map((noun) => `De ${adjective} ${noun}`)))
  const codes = Array.from({ length: NUMBER_OF_SCHOOLS }, (_, index) => schoolCode(index)).sort()
  return codes.map((code, index) => ({
    code,
    name: names[index] ?? '',
    board: random.pick(boards),
    weight: 4 + random.below(13),
    format: drawFormat(random),
  }))
}

// Of every ten schools the last is the second site of the one before it.
function schoolCode(index: number): string {
  const isSecondSite = index % 10 === 9
  const brin = isSecondSite ? index - 1 : index
  const letters = String.fromCharCode(65 + (brin % 20), 65 + (Math.floor(brin / 20) % 20))
  return `${90 + (brin % 10)}${letters}${isSecondSite ? '01' : '00'}`
}

/** How many pupils of group 8 each school has: at least one each while there are enough, the rest by weight. */
export function schoolSizes(schools: readonly PrimarySchool[], pupils: number, seed: number): number[] {
  const random = seededRandom(seed, 'school sizes')
  const sizes = schools.map((_, index) => Number(index < pupils))
  const weights = schools.map(({ weight }) => weight)
  for (let left = pupils - schools.length; left > 0; left--) {
    const school = random.weighted(weights)
    sizes[school] = (sizes[school] ?? 0) + 1
  }
  return sizes
}

/** How many pairs of twins each school has in group 8: 3 in 100 children have a twin, and only where there are two to begin with. */
export function twinPairs(sizes: readonly number[], seed: number): number[] {
  const random = seededRandom(seed, 'twins')
  const pairs = sizes.map(() => 0)
  const children = sizes.reduce((sum, size) => sum + size, 0)
  for (let left = Math.round(children * PAIRS_PER_CHILD); left > 0; left--) {
    const school = random.weighted(sizes.map((size, index) => (size - 2 * (pairs[index] ?? 0) > 1 ? size : 0)))
    if (school < 0) break
    pairs[school] = (pairs[school] ?? 0) + 1
  }
  return pairs
}
