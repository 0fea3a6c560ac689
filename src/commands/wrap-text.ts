import { textWidth } from './text-width.js'

// A command at the end of a line counts as one word.
const PROGRAMS = 'elk|export|certbot|chmod|curl|du|journalctl|node|sudo|systemctl|timedatectl'
const WORD = new RegExp(`( *)((?<=: )(?:${PROGRAMS}) .+|[^ ]+)`, 'g')

/**
 * A text in lines of at most `width` columns, broken between words; the rest of a line stands under its beginning. Lines that
 * fit stay as they are, and a wider word stays whole, so that an address or a command can be copied.
 */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(whole: string, width: number): string[] {
  if (textWidth(whole) <= width) return [whole]
  const margin = /^ */.exec(whole)?.[0] ?? ''
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const [, gap = '', word = ''] of whole.matchAll(WORD)) {
    const wide = textWidth(word)
    if (line !== '' && taken + gap.length + wide > width) {
      lines.push(line)
      line = margin + word
      taken = margin.length + wide
    } else {
      line += gap + word
      taken += gap.length + wide
    }
  }
  return [...lines, line]
}
