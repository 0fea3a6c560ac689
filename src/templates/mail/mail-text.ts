import { type Block, type Line, lineText, type MailContent, oneLine, visible } from './mail-content.js'

type Direction = MailContent['direction']

// Keeps a value's own direction to itself where a language is written from right to left (Unicode UAX 9: FSI … PDI).
const isolated = (value: string) => `\u2068${value}\u2069`

/** A mail as plain text; paragraphs are single lines, which the reader's program wraps. */
export function mailText({ direction, banner, sender, title, blocks, footer }: MailContent): string {
  const write = (line: Line) => written(line, direction)
  const head = [...(banner ? [`*** ${write(banner)} ***`] : []), write([{ value: sender }]), underlined(write(title))]
  return `${[...head, ...blocks.map((block) => blockText(block, write)), '-- ', ...footer.map(write)].join('\n\n')}\n`
}

function blockText(block: Block, write: (line: Line) => string): string {
  switch (block.kind) {
    case 'heading':
      return underlined(write(block.line))
    case 'paragraph':
      return write(block.line)
    case 'notice':
      return `! ${write(block.line)}`
    case 'list':
      return block.lines.map((line) => `- ${write(line)}`).join('\n')
    case 'steps':
      return block.lines.map((line, index) => `${index + 1}. ${write(line)}`).join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `${write(label)}: ${write([{ value }])}`).join('\n')
    case 'command':
      return `    ${block.words.join(' ')}`
    case 'link':
      return `${write(block.label)}:\n${block.url}\n\n${write(block.withoutClicking)}`
  }
}

function written(line: Line, direction: Direction): string {
  if (direction === 'ltr') return lineText(line)
  return line.map((part) => (typeof part === 'string' ? visible(part) : isolated(oneLine(part.value)))).join('')
}

function underlined(text: string): string {
  return `${text}\n${'-'.repeat(Math.min(text.length, 60))}`
}
