import { type CsvFormat, isWritable } from '../csv-bytes.js'
import type { SeededRandom } from '../seeded-random.js'
import { easternAndSouthern } from './east-and-south.js'
import type { Origin, Surname } from './origin.js'
import { western } from './west.js'

const origins: readonly Origin[] = [...western, ...easternAndSouthern]

/** What the members of one family share, and the first names it chooses from. */
export interface FamilyName extends Surname {
  firstNames: readonly string[]
  /** The language the family reads (ISO 639-1). */
  language: string
}

export interface NameSource {
  family(random: SeededRandom): FamilyName
}

const TWO_ORIGINS = 0.12
const READS_DUTCH = 0.7

/** A source of families whose names an encoding can hold. */
export function nameSource(encoding: CsvFormat['encoding']): NameSource {
  const known = origins.map((origin) => writable(origin, encoding)).filter((origin) => origin.firstNames.length > 1)
  const weights = known.map(({ share }) => share)
  const draw = (random: SeededRandom) => {
    const origin = known[random.weighted(weights)]
    if (!origin) throw new RangeError(`no names for ${encoding}`)
    return origin
  }
  return {
    family: (random) => {
      const { firstNames, surnames, language } = draw(random)
      const surname = random.pick(random.chance(TWO_ORIGINS) ? draw(random).surnames : surnames)
      return { ...surname, firstNames, language: random.chance(READS_DUTCH) ? 'nl' : language }
    },
  }
}

function writable(origin: Origin, encoding: CsvFormat['encoding']): Origin {
  const firstNames = origin.firstNames.filter((name) => isWritable(name, encoding))
  const surnames = origin.surnames.filter(({ lastName }) => isWritable(lastName, encoding))
  return { ...origin, firstNames, surnames }
}
