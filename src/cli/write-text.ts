import { wrapText } from '../commands/wrap-text.js'

const USUAL_COLUMNS = 80
const ESCAPE = '\u001b'
// Colours, line ends and tabs are ours, and two joiners belong in Persian and Indic names; the rest could steer a terminal.
const STEERING = new RegExp(`(?!${ESCAPE}\\[[\\d;]*m)(?![\n\t\u200c\u200d])[\\p{Cc}\\p{Cf}\\p{Cs}]`, 'gu')

/** Writes a text and ends its line; on a terminal long lines break between words, for a script they stay whole. */
export function writeText(stream: NodeJS.WriteStream, text: string): void {
  const shown = text.replace(STEERING, '')
  stream.write(`${stream.isTTY ? wrapText(shown, stream.columns || USUAL_COLUMNS) : shown}\n`)
}

/** Writes a JSON document; what could steer a terminal stands in it as an escape, which a reader of JSON undoes. */
export function writeJson(stream: NodeJS.WriteStream, value: unknown): void {
  const text = JSON.stringify(value, null, 2).replace(STEERING, escapeLetter)
  stream.write(`${text}\n`)
}

function escapeLetter(letter: string): string {
  return letter
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
