import { parsePostcode, suggestPostcode } from './address.js'
import { parseBirthDate } from './birth-date.js'
import { parseEmailAddress } from './email-address.js'
import { type FamilyLanguage, parseFamilyLanguage } from './language.js'
import { textProblem, tidyText, withoutInvisible } from './name.js'
import { parsePhone } from './phone.js'
import type { PupilField } from './pupil.js'
import type { Day } from './time.js'

/** What can be wrong with one field that a person typed or a file brought. */
export type FieldProblemCode =
  | 'missing'
  | 'forbidden-character'
  | 'too-long'
  | 'invalid-date'
  | 'unlikely-birth-date'
  | 'invalid-postcode'
  | 'invalid-email'
  | 'several-emails'
  | 'invalid-phone'

export type FieldReading = { value: string } | { problem: FieldProblemCode; suggestion?: string }

const required: readonly PupilField[] = ['firstName', 'birthDate']

/** Reads one field as a person wrote it, into the text that ELK keeps; `today` bounds the birth date. */
export function readPupilField(field: PupilField, text: string, today: Day): FieldReading {
  const value = tidyText(text)
  const wrong = textProblem(text.trim())
  if (wrong) return withSuggestion(wrong, suggestReadable(field, text, today))
  if (value === '')
    return required.includes(field) ? { problem: 'missing' } : { value: field === 'language' ? 'nl' : '' }
  switch (field) {
    case 'birthDate':
      return parseBirthDate(value, today)
    case 'postcode':
      return valueOr(parsePostcode(value), 'invalid-postcode', suggestPostcode(value))
    case 'email':
    case 'email2':
      return readEmail(value)
    case 'phone':
    case 'phone2':
      return valueOr(parsePhone(value), 'invalid-phone')
    case 'language':
      return readLanguage(value)
    default:
      return { value }
  }
}

/** The text without its invisible characters, if it can stand like that. */
function suggestReadable(field: PupilField, text: string, today: Day): string | undefined {
  const readable = withoutInvisible(text)
  if (readable === undefined || textProblem(readable)) return undefined
  return 'value' in readPupilField(field, readable, today) ? readable : undefined
}

function valueOr(value: string | undefined, problem: FieldProblemCode, suggestion?: string): FieldReading {
  return value === undefined ? withSuggestion(problem, suggestion) : { value }
}

function withSuggestion(problem: FieldProblemCode, suggestion: string | undefined): FieldReading {
  return { problem, ...(suggestion !== undefined && { suggestion }) }
}

function readEmail(text: string): FieldReading {
  const address = parseEmailAddress(text)
  if (address) return { value: address }
  const several = text.split(/[\s;,]+/).map(parseEmailAddress)
  if (several.length > 1 && several.every(Boolean)) return { problem: 'several-emails', suggestion: several[0] ?? '' }
  const joined = parseEmailAddress(text.replace(/\s/g, '').replace(/,/g, '.'))
  return withSuggestion('invalid-email', joined)
}

const languageNames = new Map<string, FamilyLanguage>([
  ['nederlands', 'nl'],
  ['dutch', 'nl'],
  ['nld', 'nl'],
  ['dut', 'nl'],
  ['engels', 'en'],
  ['english', 'en'],
  ['eng', 'en'],
  ['turks', 'tr'],
  ['turkish', 'tr'],
  ['tur', 'tr'],
  ['arabisch', 'ar'],
  ['arabic', 'ar'],
  ['ara', 'ar'],
  ['pools', 'pl'],
  ['polish', 'pl'],
  ['pol', 'pl'],
  ['oekraiens', 'uk'],
  ['ukrainian', 'uk'],
  ['ukr', 'uk'],
  ['spaans', 'es'],
  ['spanish', 'es'],
  ['spa', 'es'],
])

// A language that ELK does not speak yet is no mistake of the school's: that family is written to in Dutch.
function readLanguage(text: string): FieldReading {
  return { value: languageNames.get(text.toLowerCase()) ?? parseFamilyLanguage(text) ?? languageNamed(text) ?? 'nl' }
}

/** The language that a school names first, as in "Marokkaans-Arabisch" or "Turks/Nederlands". */
function languageNamed(text: string): FamilyLanguage | undefined {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = letters.split(/[^a-z]+/).map((word) => languageNames.get(word))
  return words.find((language) => language !== undefined)
}
