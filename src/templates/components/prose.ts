import { attributes, type Html, html } from '../html.js'
import { emailLink, phoneLink } from './reach.js'

/** A piece of a line. */
export type Inline =
  | string
  | { kind: 'strong'; children: readonly Inline[] }
  | { kind: 'emphasis'; children: readonly Inline[] }
  | { kind: 'link'; href: string; children: readonly Inline[] }
  | { kind: 'phone'; text: string }
  | { kind: 'email'; text: string }
  | { kind: 'break' }

/** A part of a text that an operator wrote. */
export type Block =
  | { kind: 'heading'; depth: 2 | 3; children: readonly Inline[] }
  | { kind: 'paragraph'; children: readonly Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Block[])[] }

/** A text in sections, one for each heading of the second level; `below` puts its headings under one of the page's own. */
export function prose(blocks: readonly Block[], { below = false } = {}): Html[] {
  return sections(blocks).map((section) => {
    const content = section.map((block) => drawBlock(block, below))
    return section[0]?.kind === 'heading' ? html`<section class="elk-section">${content}</section>` : html`${content}`
  })
}

function sections(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth === 2) all.push([block])
    else all.at(-1)?.push(block)
  }
  return all.filter(({ length }) => length > 0)
}

function drawBlock(block: Block, below: boolean): Html {
  if (block.kind === 'paragraph') return html`<p>${drawLine(block.children)}</p>`
  if (block.kind === 'heading') return drawHeading(block.depth, below, drawLine(block.children))
  const items = block.items.map((item) => html`<li>${drawItem(item, below)}</li>`)
  return block.ordered
    ? html`<ol class="elk-list"${attributes({ start: block.start === 1 ? undefined : block.start })}>${items}</ol>`
    : html`<ul class="elk-list">${items}</ul>`
}

/** What stands in an item of a list: a single line needs no paragraph of its own there. */
function drawItem(item: readonly Block[], below: boolean): Html[] {
  const several = item.filter(({ kind }) => kind === 'paragraph').length > 1
  return item.map((part) =>
    part.kind === 'paragraph' && !several ? html`${drawLine(part.children)}` : drawBlock(part, below),
  )
}

function drawHeading(depth: 2 | 3, below: boolean, text: readonly Html[]): Html {
  if (depth === 2 && !below) return html`<h2 class="elk-heading-2">${text}</h2>`
  if (depth === 3 && below) return html`<h4 class="elk-heading-3">${text}</h4>`
  return html`<h3 class="elk-heading-3">${text}</h3>`
}

function drawLine(children: readonly Inline[]): Html[] {
  return children.map((part) => {
    if (typeof part === 'string') return html`${part}`
    if (part.kind === 'break') return html`<br>`
    if (part.kind === 'phone') return phoneLink(part.text)
    if (part.kind === 'email') return emailLink(part.text)
    const text = drawLine(part.children)
    if (part.kind === 'strong') return html`<strong>${text}</strong>`
    if (part.kind === 'emphasis') return html`<em>${text}</em>`
    return html`<a class="elk-link" href="${part.href}">${text}</a>`
  })
}
