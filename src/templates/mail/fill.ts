import type { Line } from './mail-content.js'
import { splitAtPlaceholders } from './wording/placeholders.js'

export type Values = Readonly<Record<string, string>>

/** Fills values into a text's `{placeholders}`; throws on one that has no value. */
export function fill(text: string, values: Values): Line {
  return splitAtPlaceholders(text).map((piece, index) => (index % 2 === 0 ? piece : { value: lookUp(piece, values) }))
}

function lookUp(placeholder: string, values: Values): string {
  const value = values[placeholder]
  if (value === undefined) throw new TypeError(`no value for {${placeholder}}`)
  return value
}
