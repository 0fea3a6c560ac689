import type { Pupil } from '../pupil.js'

const SHORTEST_NAME = 3
const ELK_NUMBER_DIGITS = 9
// As people write a number: "123 456 789", also behind another one.
const DIGITS = /\d(?:[\s.-]?\d){8,}/g

type Numbered = Pick<Pupil, 'elkNumber' | 'email' | 'email2'>
type Named = Numbered & Pick<Pupil, 'firstName' | 'lastName'>

/** The word of a text by which a child can be known, such as a part of its name; undefined when there is none. */
export function wordNaming(
  text: string,
  pupil: Named & Pick<Pupil, 'contactName' | 'contactName2'>,
): string | undefined {
  const { firstName, lastName, contactName, contactName2 } = pupil
  const names = new Set([firstName, lastName, contactName, contactName2].flatMap(wordsOf).filter(isTelling).map(plain))
  const keys = new Set(keysOf(pupil))
  return keysIn(text).find((key) => keys.has(plain(key))) ?? wordsOf(text).find((word) => names.has(plain(word)))
}

/** Whether a text names any of these children whole: by first and last name, number or e-mail address. */
export function namingAny(pupils: readonly Named[]): (text: string) => boolean {
  const keys = new Set(pupils.flatMap(keysOf))
  const names = pupils
    .map(({ firstName, lastName }) => [...wordsOf(firstName).slice(0, 1), ...wordsOf(lastName)].map(plain))
    .filter(({ length }) => length > 1)
  return (text) => {
    if (keysIn(text).some((key) => keys.has(plain(key)))) return true
    const words = new Set(wordsOf(text).map(plain))
    return names.some((name) => name.every((word) => words.has(word)))
  }
}

function keysOf({ elkNumber, email, email2 }: Numbered): string[] {
  return [elkNumber, email, email2].filter((key) => key !== '').map(plain)
}

/** What could be a number or an e-mail address in a text. */
function keysIn(text: string): string[] {
  const numbers = (text.match(DIGITS) ?? []).flatMap((run) => {
    const digits = run.replace(/\D/g, '')
    return [...digits].map((_, start) => digits.slice(start, start + ELK_NUMBER_DIGITS))
  })
  const addresses = text.split(/[\s<>()[\]"',;:]+/).map((word) => word.replace(/[.!?]+$/, ''))
  return [...numbers, ...addresses.filter((word) => word.includes('@'))]
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
}

function isTelling(name: string): boolean {
  return [...name].length >= SHORTEST_NAME
}

function plain(word: string): string {
  return word.normalize('NFC').toLowerCase()
}
