import * as v from 'valibot'
import { TERMINAL_TYPE } from '../api/terminal.js'
import { terminalSchema } from '../api/terminal-document.js'

// An ELK that is newer than this one may say more.
const terminalAnswer = v.object(terminalSchema.entries)

/** What a command said at the other end. */
export type TerminalAnswer = v.InferOutput<typeof terminalAnswer>

/** Something that was said there, and on which stream. */
export type Line = TerminalAnswer['lines'][number]

/** An answer as it came over the network. */
export interface RawAnswer {
  status: number
  headers: Headers
  body: string
}

/** What a command said at the other end; undefined when the answer is no such thing. */
export function readTerminalAnswer({ headers, body }: RawAnswer): TerminalAnswer | undefined {
  if (!headers.get('content-type')?.startsWith(TERMINAL_TYPE)) return undefined
  const read = v.safeParse(terminalAnswer, parseJson(body))
  return read.success ? read.output : undefined
}

const problemAnswer = v.object({ detail: v.string() })

/** The sentence of a refusal in the form of RFC 9457; undefined when the answer is none. */
export function readProblemDetail({ headers, body }: RawAnswer): string | undefined {
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return undefined
  const read = v.safeParse(problemAnswer, parseJson(body))
  return read.success ? read.output.detail : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
