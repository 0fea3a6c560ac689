import { ownNames } from '../../messages/language-names.js'
import { withoutMarks } from '../../messages/translation.js'
import { type Block, type Line, lineText, type MailContent, visible } from './mail-content.js'

type Direction = MailContent['direction']

// Keeps a value's own direction to itself where a language is written from right to left (Unicode UAX 9: FSI … PDI).
const isolated = (value: string) => `\u2068${value}\u2069`

// What stands under it is a signature, which programs show small or leave out (RFC 3676, 4.3).
const SIGNATURE = '-- '

/** A mail as plain text; paragraphs are single lines, which the reader's program wraps. */
export function mailText(content: MailContent): string {
  const { direction, sender, dutch } = content
  const head = [...bannerText(content), written([{ value: sender }], direction)]
  const under = dutch ? [`\n*** ${ownNames.nl} ***`, ...bannerText(dutch), ...pieces(dutch)] : []
  return `${[...head, ...pieces(content), ...under].join('\n\n')}\n`
}

function bannerText({ direction, banner }: MailContent): string[] {
  return banner ? [`*** ${written(banner, direction)} ***`] : []
}

function pieces({ direction, title, blocks, footer, dutch }: MailContent): string[] {
  const write = (line: Line) => written(line, direction)
  return [
    underlined(write(title)),
    ...blocks.map((block) => blockText(block, write)),
    ...(dutch ? [] : [SIGNATURE]),
    ...footer.map(write),
  ]
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
  return line
    .map((part) => (typeof part === 'string' ? visible(withoutMarks(part)) : isolated(lineText([part]))))
    .join('')
}

function underlined(text: string): string {
  return `${text}\n${'-'.repeat(Math.min(text.length, 60))}`
}
