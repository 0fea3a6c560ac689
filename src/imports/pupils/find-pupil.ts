import type { ElkNumber } from '../../domain/elk-number.js'
import { sortName } from '../../domain/name.js'
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

type Findable = Pick<Pupil, 'elkNumber' | 'school' | 'number' | 'firstName' | 'lastName' | 'birthDate'>

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
}

/** A pupil number as it is compared: without the zeros in front that spreadsheets drop. */
export function withoutZeros(number: string): string {
  return number.replace(/^0+(?=.)/, '')
}

/** A key that only children of one school with the same name and date of birth share. */
export function nameKey(school: SchoolCode, { firstName = '', lastName = '', birthDate }: Sought['said']): string {
  return `${school} ${birthDate} ${sortName({ firstName, prefix: '', lastName })}`
}

function chooseNamesake<Known extends Findable>(namesakes: readonly Known[], number: string | undefined): Found<Known> {
  const [pupil, other] = number ? namesakes.filter((namesake) => namesake.number === '') : namesakes
  if (other) return { mistake: 'several-pupils' }
  if (pupil) return { pupil }
  return namesakes[0] ? { namesake: namesakes[0] } : {}
}
