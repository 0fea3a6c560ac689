import { portal as nl, type PortalMessages } from '../../src/messages/portal/nl.js'

const LONGER_BY = 0.35

/** A language nobody speaks, a third longer than Dutch and written from right to left: what a page must have room for. */
export const pseudoLocale = stretch(nl) as PortalMessages

function stretch(node: unknown): unknown {
  if (typeof node === 'string') return `${node} ${node.slice(0, Math.ceil(node.length * LONGER_BY)).trim()}`
  if (typeof node === 'function') return (...values: unknown[]) => stretchAnswer(node(...values))
  if (Array.isArray(node)) return node.map(stretch)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, stretch(value)]))
}

/** Sentences in parts keep their values between the stretched texts. */
function stretchAnswer(answer: unknown): unknown {
  if (!Array.isArray(answer)) return stretch(answer)
  return answer.map((part) => (typeof part === 'string' && part.trim().length > 1 ? stretch(part) : part))
}
