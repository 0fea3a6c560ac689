// Line ends and tabs are ours, and two joiners belong in Persian and Indic names; the rest could steer a terminal.
const STEERING = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A JSON document as text, indented; what could steer a terminal stands in it as an escape, which a reader of JSON undoes. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(STEERING, escapeLetter)
}

function escapeLetter(letter: string): string {
  return letter
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
