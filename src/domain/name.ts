const REFUSED = /[\p{Cc}\p{Cs}\p{Co}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u
const MAX_NAME_LENGTH = 200

/** Why a text cannot be a name or a line of an address; undefined when it can. */
export function textProblem(text: string): 'forbidden-character' | 'too-long' | undefined {
  if (REFUSED.test(text)) return 'forbidden-character'
  return text.length > MAX_NAME_LENGTH ? 'too-long' : undefined
}

/** Keeps a text as it was written, in Unicode NFC and with single spaces. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

export interface Name {
  firstName: string
  prefix: string
  lastName: string
}

/** The name as people write it: "Fatima el Amrani". */
export function fullName({ firstName, prefix, lastName }: Name): string {
  return [firstName, prefix, lastName].filter(Boolean).join(' ')
}

/** The name as lists show it, surname first: "Amrani, Fatima el". */
export function listName({ firstName, prefix, lastName }: Name): string {
  if (!lastName) return firstName
  return `${lastName}, ${[firstName, prefix].filter(Boolean).join(' ')}`
}

/** A key that sorts names on the surname without its prefix, accents and case aside. */
export function sortName({ firstName, lastName }: Name): string {
  const plain = (text: string) => text.normalize('NFD').replace(/[\p{M}'’ʼ`-]/gu, '').toLowerCase()
  return `${plain(lastName || firstName)}\u0001${plain(firstName)}`
}
