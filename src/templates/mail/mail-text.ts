import { type Block, lineText, type MailContent, oneLine } from './mail-content.js'

/** A mail as plain text; paragraphs are single lines, which the reader's program wraps. */
export function mailText({ banner, sender, title, blocks, footer }: MailContent): string {
  const head = [...(banner ? [`*** ${banner} ***`] : []), oneLine(sender), underlined(oneLine(title))]
  return `${[...head, ...blocks.map(blockText), '-- ', ...footer.map(lineText)].join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return underlined(oneLine(block.text))
    case 'paragraph':
      return lineText(block.line)
    case 'notice':
      return `! ${lineText(block.line)}`
    case 'list':
      return block.lines.map((line) => `- ${lineText(line)}`).join('\n')
    case 'steps':
      return block.lines.map((line, index) => `${index + 1}. ${lineText(line)}`).join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `${oneLine(label)}: ${oneLine(value)}`).join('\n')
    case 'link':
      return `${oneLine(block.label)}:\n${block.url}\n\n${oneLine(block.withoutClicking)}`
  }
}

function underlined(text: string): string {
  return `${text}\n${'-'.repeat(Math.min(text.length, 60))}`
}
