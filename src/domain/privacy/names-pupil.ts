import type { Pupil } from '../pupil.js'

const SHORTEST_NAME = 3

type Named = Pick<Pupil, 'elkNumber' | 'firstName' | 'lastName' | 'contactName' | 'contactName2' | 'email' | 'email2'>

/** The word of a text by which a child can be known, such as a part of its name; undefined when there is none. */
export function wordNaming(text: string, pupil: Named): string | undefined {
  const { elkNumber, firstName, lastName, contactName, contactName2, email, email2 } = pupil
  const names = [firstName, lastName, contactName, contactName2].flatMap(wordsOf).filter(isTelling)
  const telling = new Set([elkNumber, ...names, ...[email, email2].filter(Boolean)].map(plain))
  const words = [...wordsOf(text), ...text.split(/\s+/)]
  return words.find((word) => telling.has(plain(word)))
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u)
}

function isTelling(name: string): boolean {
  return [...name].length >= SHORTEST_NAME
}

function plain(word: string): string {
  return word.normalize('NFC').toLowerCase()
}
