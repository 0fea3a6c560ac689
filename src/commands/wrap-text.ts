import { textWidth } from './text-width.js'

/** A text in lines of at most `width` columns, broken between words; every line is indented by so many spaces. */
export function wrapText(text: string, width: number, indent = 0): string {
  const margin = ' '.repeat(indent)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && textWidth(`${margin}${line} ${word}`) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((part) => margin + part).join('\n')
}
