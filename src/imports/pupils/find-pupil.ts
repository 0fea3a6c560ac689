import type { ElkNumber } from '../../domain/elk-number.js'
import { sameName, sortName } from '../../domain/name.js'
import type { Pupil } from '../../domain/pupil.js'
import type { SchoolCode } from '../../domain/school-code.js'

/** What a row says of whom it is about. */
export interface Sought {
  elkNumber: ElkNumber | undefined
  school: SchoolCode | undefined
  said: { [Field in 'number' | 'firstName' | 'lastName' | 'birthDate']?: Pupil[Field] | undefined }
}

/** The pupil a row is about, or why that cannot be said; neither when ELK does not know this pupil. */
export interface Found<Known> {
  pupil?: Known
  mistake?: 'unknown-pupil' | 'several-pupils'
  /** Somebody of the same name and date of birth at the same school, but with another number. */
  namesake?: Known
}

const namingFields = ['firstName', 'lastName', 'birthDate'] as const

type Findable = Pick<Pupil, 'elkNumber' | 'school' | 'number' | 'prefix' | (typeof namingFields)[number]>

/** Finds pupils by ELK number, else by school and pupil number, else by school, name and date of birth (docs/domain.md, section 9). */
export class PupilFinder<Known extends Findable> {
  private readonly byElkNumber = new Map<ElkNumber, Known>()
  private readonly byNumber = new Map<string, Known>()
  private readonly byName = new Map<string, Known[]>()

  /** Makes pupils known; whoever is known already is left alone. */
  know(pupils: readonly Known[]): void {
    const unknown = pupils.filter(({ elkNumber }) => !this.byElkNumber.has(elkNumber))
    for (const pupil of unknown) {
      this.byElkNumber.set(pupil.elkNumber, pupil)
      const key = nameKey(pupil.school, pupil)
      this.byName.set(key, [...(this.byName.get(key) ?? []), pupil])
    }
    const numbered = unknown.filter(({ number }) => number !== '')
    for (const pupil of numbered) this.byNumber.set(`${pupil.school} ${withoutZeros(pupil.number)}`, pupil)
    for (const pupil of numbered) this.byNumber.set(`${pupil.school} ${pupil.number}`, pupil)
  }

  /** The pupil a row is about. */
  find({ elkNumber, school, said }: Sought): Found<Known> {
    if (elkNumber) {
      const pupil = this.byElkNumber.get(elkNumber)
      return pupil ? { pupil } : { mistake: 'unknown-pupil' }
    }
    if (!school || this.byElkNumber.size === 0) return {}
    const pupil = said.number ? this.findNumber(school, said.number) : undefined
    return pupil ? { pupil } : chooseNamesake(this.byName.get(nameKey(school, said)) ?? [], said.number)
  }

  /** The pupil with a number at a school; zeros in front, which spreadsheets drop, make no difference unless they must. */
  findNumber(school: SchoolCode, number: string): Known | undefined {
    return this.byNumber.get(`${school} ${number}`) ?? this.byNumber.get(`${school} ${withoutZeros(number)}`)
  }

  /**
   * Whether a row that a number led to this pupil names another child, since numbers get mixed up: nothing in its name and
   * date of birth is this pupil's, or all of it is that of another pupil of the school, such as a twin.
   */
  namesAnother(pupil: Known, said: Sought['said']): boolean {
    const named = namingFields.filter((field) => said[field])
    const agreeing = (known: Known) => named.filter((field) => agrees(known, field, said[field] ?? ''))
    const own = agreeing(pupil).length
    if (own === named.length) return false
    return (
      (own === 0 && named.length > 1) ||
      this.schoolmates(pupil, said).some((mate) => agreeing(mate).length === named.length)
    )
  }

  private schoolmates({ school, elkNumber }: Known, said: Sought['said']): Known[] {
    const known = said.birthDate ? (this.byName.get(nameKey(school, said)) ?? []) : [...this.byElkNumber.values()]
    return known.filter((mate) => mate.school === school && mate.elkNumber !== elkNumber)
  }
}

// Some exports write the prefix before the surname, in one column.
function agrees(known: Findable, field: (typeof namingFields)[number], said: string): boolean {
  if (field === 'birthDate') return known.birthDate === said
  return sameName(known[field], said) || (field === 'lastName' && sameName(`${known.prefix} ${known.lastName}`, said))
}

/** A pupil number as it is compared: without the zeros in front that spreadsheets drop. */
export function withoutZeros(number: string): string {
  return number.replace(/^0+(?=.)/, '')
}

/** A key that only children of one school with the same name and date of birth share. */
function nameKey(school: SchoolCode, { firstName = '', lastName = '', birthDate }: Sought['said']): string {
  return `${school} ${birthDate} ${sortName({ firstName, prefix: '', lastName })}`
}

function chooseNamesake<Known extends Findable>(namesakes: readonly Known[], number: string | undefined): Found<Known> {
  const [pupil, other] = number ? namesakes.filter((namesake) => namesake.number === '') : namesakes
  if (other) return { mistake: 'several-pupils' }
  if (pupil) return { pupil }
  return namesakes[0] ? { namesake: namesakes[0] } : {}
}
