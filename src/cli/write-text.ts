import { wrapText } from '../commands/wrap-text.js'
import { jsonText } from '../domain/json-text.js'

const USUAL_COLUMNS = 80
// Line ends and tabs are ours, and two joiners belong in Persian and Indic names; the rest could steer a terminal.
const STEERING = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu
// Bold, dim, underlined, the eight colours and the end of each: what commands write with.
const COLOUR = '\u001b\\[(?:[124]|22|24|3[0-79])m'
const STEERING_BESIDE_COLOURS = new RegExp(`(?!${COLOUR})${STEERING.source}`, 'gu')

/** Writes a text, in colours when it may have them, and ends its line; on a terminal long lines break between words, for a script they stay whole. */
export function writeText(stream: NodeJS.WriteStream, text: string, { colours }: { colours: boolean }): void {
  const shown = text.replace(colours ? STEERING_BESIDE_COLOURS : STEERING, '')
  stream.write(`${stream.isTTY ? wrapText(shown, stream.columns || USUAL_COLUMNS) : shown}\n`)
}

/** Writes a JSON document; what could steer a terminal stands in it as an escape, which a reader of JSON undoes. */
export function writeJson(stream: NodeJS.WriteStream, value: unknown): void {
  stream.write(`${jsonText(value)}\n`)
}
