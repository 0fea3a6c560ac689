import { wrapText } from '../commands/wrap-text.js'

const USUAL_COLUMNS = 80

/** Writes a text and ends its line; on a terminal long lines break between words, for a script they stay whole. */
export function writeText(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`${stream.isTTY ? wrapText(text, stream.columns || USUAL_COLUMNS) : text}\n`)
}
