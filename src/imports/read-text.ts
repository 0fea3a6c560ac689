import { parsePostcode } from '../domain/address.js'
import { parseEmailAddress } from '../domain/email-address.js'
import { textProblem, tidyText } from '../domain/name.js'
import { parsePhone } from '../domain/phone.js'
import type { RowReader } from './row-reader.js'

type CellMistake =
  | 'wrong-website'
  | 'wrong-number'
  | 'neither-yes-nor-no'
  | 'invalid-postcode'
  | 'invalid-email'
  | 'invalid-phone'

/** A cell as it is kept, or why it cannot be. */
export type TextReading = { value: string } | { mistake: CellMistake; suggestion?: string }

/** Reads the cell of one field; undefined when it is empty or wrong, which is noted. */
export function readText<Field extends string>(
  reader: RowReader<Field>,
  field: Field,
  read: (text: string) => TextReading = (value) => ({ value }),
): string | undefined {
  const text = reader.text(field)
  const wrong = textProblem(text)
  if (wrong) reader.refuse(field, { code: wrong })
  if (wrong || text === '') return undefined
  const reading = read(tidyText(text))
  if ('value' in reading) return reading.value
  reader.refuse(field, { code: reading.mistake }, reading.suggestion)
  return undefined
}

/** Reads a postcode. */
export function postcode(text: string): TextReading {
  return valueOr(parsePostcode(text), 'invalid-postcode')
}

/** Reads an e-mail address. */
export function email(text: string): TextReading {
  return valueOr(parseEmailAddress(text), 'invalid-email')
}

/** Reads a phone number. */
export function phone(text: string): TextReading {
  return valueOr(parsePhone(text), 'invalid-phone')
}

/** Reads the address of a website; only http and https, since families will click it. */
export function website(text: string): TextReading {
  if (/^https?:\/\/[^\s"'<>]+$/i.test(text)) return { value: text }
  const suggestion = `https://${text}`
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(text)
    ? { mistake: 'wrong-website', suggestion }
    : { mistake: 'wrong-website' }
}

/** Reads a whole number of at most four digits. */
export function wholeNumber(text: string): TextReading {
  return valueOr(/^\d{1,4}$/.test(text) ? String(Number(text)) : undefined, 'wrong-number')
}

const yes = ['ja', 'j', 'yes', 'y', 'true', 'waar', 'x', '1']
const no = ['nee', 'n', 'no', 'false', 'onwaar', '-', '0']

/** Reads yes or no, and keeps `yes` or `no`. */
export function yesOrNo(text: string): TextReading {
  const word = text.toLowerCase()
  return valueOr(yes.includes(word) ? 'yes' : no.includes(word) ? 'no' : undefined, 'neither-yes-nor-no')
}

function valueOr(value: string | undefined, mistake: CellMistake): TextReading {
  return value === undefined ? { mistake } : { value }
}
