// Format characters are invisible, and some turn the text around them; the two joiners belong in Persian and Indic names.
const REFUSED = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{NChar}\ufffd]/u
const ALL_REFUSED = new RegExp(REFUSED, 'gu')
// Most texts are plain, and this spares them the rest.
const TIDY = /^[!-~]+(?: [!-~]+)*$/
const PLAIN = /^[ -~]*$/
const ASCII_MARKS = /['`-]/g
const MAX_NAME_LENGTH = 200

/** Why a text cannot be a name or a line of an address; undefined when it can. */
export function textProblem(text: string): 'forbidden-character' | 'too-long' | undefined {
  if (!TIDY.test(text) && REFUSED.test(text)) return 'forbidden-character'
  return text.length > MAX_NAME_LENGTH ? 'too-long' : undefined
}

/** The text without its invisible characters; undefined when a letter was lost, so that only a person can mend it. */
export function withoutInvisible(text: string): string | undefined {
  return text.includes('\ufffd') ? undefined : tidyText(text.replace(ALL_REFUSED, ''))
}

/** Keeps a text as it was written, in Unicode NFC and with single spaces. */
export function tidyText(text: string): string {
  return TIDY.test(text) ? text : text.normalize('NFC').replace(/\s+/gu, ' ').trim()
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

/** Letters that Unicode does not take apart into a plain letter and a mark, and what Dutch readers look for. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
const MARKS = /[\p{M}'’ʼ`-]/gu
const UNDIVIDED = /[łđøıßæœþ]/g

/** A key that sorts names on the surname without its prefix, accents and case aside. */
export function sortName({ firstName, lastName }: Name): string {
  return `${plain(lastName || firstName)}\u0001${plain(firstName)}`
}

/** Whether two names have the same letters, accents, case and hyphens aside. */
export function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(text: string): string {
  if (PLAIN.test(text)) return text.replace(ASCII_MARKS, '').toLowerCase()
  const letters = text.normalize('NFD').replace(MARKS, '').toLowerCase()
  return letters.replace(UNDIVIDED, (letter) => plainLetters[letter] ?? letter)
}
