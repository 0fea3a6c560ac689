import { fromMarkdown } from 'mdast-util-from-markdown'
import type { OwnPageFault, OwnPageProblem } from '../../domain/own-page.js'
import type { Block, Inline } from '../../templates/components/prose.js'
import type { OwnPageValues } from './values.js'

type Node = ReturnType<typeof fromMarkdown>['children'][number]

interface Reading {
  values: OwnPageValues
  problems: OwnPageProblem[]
  /** Whether a heading of the second level has come, which one of the third needs above it. */
  headed: boolean
}

const LINK = /^(https?:\/\/|mailto:|tel:)/i
const VALUE = /\{([^{}\n]*)\}/g

/**
 * Reads a text in Markdown: paragraphs, headings of the second and third level, lists, links and emphasis, as CommonMark
 * means them. Everything else, HTML above all, is a problem with its line.
 */
export function readProse(text: string, values: OwnPageValues): { blocks: Block[]; problems: OwnPageProblem[] } {
  // An operator who indents a line means a line.
  const { children } = fromMarkdown(text, { extensions: [{ disable: { null: ['codeIndented'] } }] })
  const reading: Reading = { values, problems: [], headed: false }
  const blocks = readBlocks(children, reading)
  if (blocks.length === 0 && reading.problems.length === 0) report(reading, 1, 'empty', '')
  return { blocks, problems: reading.problems }
}

function readBlocks(nodes: readonly Node[], reading: Reading): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', children: readLine(node.children, reading) }]
    if (node.type === 'heading') return readHeading(node, reading)
    if (node.type !== 'list') return refuse(node, reading)
    const items = node.children.map((item) => readBlocks(item.children, reading)).filter(({ length }) => length > 0)
    return items.length === 0 ? [] : [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }]
  })
}

function readHeading(node: Extract<Node, { type: 'heading' }>, reading: Reading): Block[] {
  const { depth } = node
  const children = readLine(node.children, reading)
  if (children.length === 0) return []
  if (depth === 2 || (depth === 3 && reading.headed)) {
    reading.headed = true
    return [{ kind: 'heading', depth, children }]
  }
  report(reading, lineOf(node), 'wrong-heading', '#'.repeat(depth))
  return []
}

function readLine(nodes: readonly Node[], reading: Reading): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return fill(node, reading)
    if (node.type === 'break') return [{ kind: 'break' }]
    if (node.type === 'strong' || node.type === 'emphasis')
      return [{ kind: node.type, children: readLine(node.children, reading) }]
    return node.type === 'link' ? readLink(node, reading) : refuse(node, reading)
  })
}

/** A link; only its words where its address is none that a page may lead to. */
function readLink(node: Extract<Node, { type: 'link' }>, reading: Reading): Inline[] {
  const { url } = node
  const said = readLine(node.children, reading).map(unlinked)
  const children = said.length > 0 ? said : [url]
  if (LINK.test(url)) return [{ kind: 'link', href: url, children }]
  report(reading, lineOf(node), 'wrong-link', url)
  return children
}

/** A text with the values in their places. */
function fill(node: Extract<Node, { type: 'text' }>, reading: Reading): Inline[] {
  return node.value.split(VALUE).flatMap((part, index): Inline[] => {
    if (index % 2 === 0) return part === '' ? [] : [part]
    const value = Object.hasOwn(reading.values, part) ? reading.values[part] : undefined
    if (value !== undefined) return [value]
    report(reading, lineOf(node), 'unknown-value', `{${part}}`)
    return []
  })
}

/** A link cannot stand inside another. */
function unlinked(part: Inline): Inline {
  if (typeof part === 'string') return part
  if (part.kind === 'phone' || part.kind === 'email') return part.text
  if (part.kind === 'break') return part
  return { kind: part.kind === 'strong' ? 'strong' : 'emphasis', children: part.children.map(unlinked) }
}

function refuse(node: Node, reading: Reading): never[] {
  report(reading, lineOf(node), node.type === 'html' ? 'html' : 'too-rich', 'value' in node ? node.value : '')
  return []
}

const MAX_SHOWN = 60

function report({ problems }: Reading, line: number, fault: OwnPageFault, text: string): void {
  const [first = ''] = text.split('\n')
  problems.push({ line, fault, text: first.length > MAX_SHOWN ? `${first.slice(0, MAX_SHOWN)}…` : first })
}

function lineOf({ position }: Node): number {
  return position?.start.line ?? 1
}
