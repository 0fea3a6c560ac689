import type { Problem } from './problems.js'

/** How long a password may be, in characters as people count them (NIST SP 800-63B-4, 3.1.1.2). */
export const passwordLength = { min: 12, max: 200 } as const

/** What makes a password easy to guess: words that everybody uses, and words about this child and this service. */
export interface GuessableWords {
  common: readonly string[]
  context: readonly string[]
}

const SHORTEST_WORD = 3
const FEWEST_OWN_LETTERS = 8
const FEWEST_DIFFERENT_LETTERS = 4
const RUN_LENGTH = 4
const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
]
const runs = new Set(rows.flatMap((row) => [...piecesOf(row), ...piecesOf([...row].reverse().join(''))]))
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

/** The form in which a password is hashed, so that every keyboard writes the same one. */
export function normalizePassword(text: string): string {
  return text.normalize('NFC')
}

/** Why a password cannot be chosen; undefined when it can. Guessable means: little is left without the words and rows of keys. */
export function passwordProblem(text: string, words: GuessableWords): Problem | undefined {
  const length = [...normalizePassword(text)].length
  if (length < passwordLength.min) return { code: 'password-too-short', min: passwordLength.min }
  if (length > passwordLength.max) return { code: 'password-too-long', max: passwordLength.max }
  return isGuessable(text, words) ? { code: 'password-too-common' } : undefined
}

function isGuessable(text: string, { common, context }: GuessableWords): boolean {
  const words = [...common, ...context].flatMap(spellings).filter((word) => word.length >= SHORTEST_WORD)
  words.sort((one, other) => other.length - one.length)
  const asTyped = spell(text)
  const asMeant = spell([...text].map((letter) => lookalikes[letter] ?? letter).join(''))
  return [asTyped, asMeant].some((reading) => {
    const own = [...withoutRuns(words.reduce((rest, word) => rest.replaceAll(word, ''), reading))]
    return own.length < FEWEST_OWN_LETTERS || new Set(own).size < FEWEST_DIFFERENT_LETTERS
  })
}

function withoutRuns(text: string): string {
  const letters = [...text.replace(/(.{1,4})\1+/gu, '$1')]
  const inRun = new Set<number>()
  for (const [start, piece] of piecesOf(letters.join('')).entries())
    if (runs.has(piece)) for (let index = start; index < start + RUN_LENGTH; index++) inRun.add(index)
  return letters.filter((_, index) => !inRun.has(index)).join('')
}

function piecesOf(text: string): string[] {
  const letters = [...text]
  return letters.slice(0, 1 - RUN_LENGTH).map((_, start) => letters.slice(start, start + RUN_LENGTH).join(''))
}

function spellings(words: string): string[] {
  return [spell(words), ...words.split(/[^\p{L}\p{M}\p{N}]+/u).map(spell)]
}

function spell(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
