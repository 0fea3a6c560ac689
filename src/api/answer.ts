import { jsonText } from '../domain/json-text.js'
import type { ExitCode } from '../io.js'
import { isDone, type Outcome, type Refusal } from './outcome.js'
import { problemDocument } from './problem-document.js'
import type { Representation } from './representation.js'
import { TERMINAL_TYPE } from './terminal.js'
import { terminalDocument } from './terminal-document.js'

/** What is sent back, before the headers that every answer has. */
export interface ApiAnswer {
  status: number
  type: string
  body: string | Buffer<ArrayBuffer>
  headers: Record<string, string>
  /** What went wrong on our side, and the number under which the log is to have it. */
  failure?: { error: unknown; reference: string }
}

/** How a problem is told to a program (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json'

const REFUSED_WITH_DOCUMENT = 422

/** The answer to a request in the form that it asks for. */
export function answerOf(outcome: Outcome, representation: Representation): ApiAnswer {
  const { exitCode, refusal, fault } = outcome
  const sent = representation === TERMINAL_TYPE ? onTerminal(outcome) : forScript(outcome, representation)
  const headers = { ...sent.headers, ...headersOf(exitCode, refusal) }
  const reference = refusal?.reference
  return { ...sent, headers, ...(reference !== undefined && { failure: { error: fault, reference } }) }
}

function onTerminal(outcome: Outcome): ApiAnswer {
  const body = jsonText(terminalDocument(outcome))
  return { status: statusOf(outcome), type: TERMINAL_TYPE, body, headers: {} }
}

/** A script gets the file it asks for, else the document, else why there is none. */
function forScript(outcome: Outcome, representation: Representation): ApiAnswer {
  const status = statusOf(outcome)
  const [file] = outcome.files
  if (!outcome.refusal && file && representation !== 'application/json') return fileAnswer(status, representation, file)
  if (!outcome.refusal && outcome.json !== undefined)
    return { status, type: 'application/json', body: `${jsonText(outcome.json)}\n`, headers: {} }
  return { status, type: PROBLEM_TYPE, body: `${jsonText(problemDocument(outcome, status))}\n`, headers: {} }
}

function fileAnswer(status: number, type: Representation, { name, bytes }: Outcome['files'][number]): ApiAnswer {
  const headers = { 'content-disposition': `attachment; filename="${name}"` }
  if (type === 'text/csv') return { status, type: `${type}; charset=utf-8`, body: bytes.toString('utf8'), headers }
  return { status, type, body: Buffer.from(bytes), headers }
}

function statusOf({ exitCode, refusal }: Outcome): number {
  return refusal?.status ?? (isDone({ exitCode }) ? 200 : REFUSED_WITH_DOCUMENT)
}

function headersOf(exitCode: ExitCode, refusal: Refusal | undefined): Record<string, string> {
  return {
    'elk-exit-code': String(exitCode),
    ...(refusal?.status === 401 && { 'www-authenticate': 'Bearer realm="ELK"' }),
    ...(refusal?.allow !== undefined && { allow: refusal.allow }),
    ...(refusal?.retryAfterSeconds !== undefined && { 'retry-after': String(refusal.retryAfterSeconds) }),
  }
}
