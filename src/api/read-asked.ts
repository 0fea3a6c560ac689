import { ApiError } from '../domain/api-problem.js'
import type { ApiToken } from '../domain/api-token.js'
import type { Language } from '../domain/language.js'
import type { Asked } from './asked.js'
import type { FoundOperation } from './find-operation.js'
import type { Operation } from './operation.js'
import { assertFewRows, readBody } from './read-body.js'
import { fieldsOf, valuesOfJson, valuesOfQuery } from './read-values.js'
import { chooseRepresentation, type Representation, representationsOf } from './representation.js'
import { readTerminal, TERMINAL_TYPE, type Terminal } from './terminal.js'

const FILE_TYPES = ['text/csv', 'text/plain', 'text/tab-separated-values', 'application/octet-stream']
const JSON_TYPES = ['application/json']
const USUAL_FILE = 'upload.csv'
const NUMBER = 'number:'
const REQUEST_NAME = /^[\x21-\x7e]{1,200}$/

interface Known extends FoundOperation {
  token: ApiToken
  language: Language
}

/** Understands a request of a key; throws an ApiError on what cannot be meant. */
export async function readAsked(request: Request, { token, language, operation, pupil }: Known): Promise<Asked> {
  const { headers } = request
  const isTerminal = headers.get('accept')?.trim() === TERMINAL_TYPE
  const terminal = isTerminal ? readTerminal(headers.get('elk-terminal') ?? '') : undefined
  assertOwnSchool(token, terminal)
  const { values, upload } = await readSent(request, operation, isTerminal)
  return {
    token,
    operation,
    values: { ...values, ...namedBy(pupil) },
    upload,
    representation: representationFor(headers, operation, values.dryRun === true),
    terminal,
    language,
    idempotencyKey: readRequestName(headers.get('idempotency-key')),
  }
}

/** The form in which this is to be answered; throws `not-acceptable`. */
function representationFor(headers: Headers, operation: Operation, dryRun: boolean): Representation {
  return chooseRepresentation(headers.get('accept') ?? undefined, representationsOf(operation, dryRun))
}

function assertOwnSchool({ name, school }: ApiToken, terminal: Terminal | undefined): void {
  const asked = terminal?.school
  if (asked !== undefined && asked.toUpperCase() !== school)
    throw new ApiError({ code: 'key-of-other-school', name, school, asked })
}

async function readSent(
  request: Request,
  operation: Operation,
  isTerminal: boolean,
): Promise<Pick<Asked, 'upload'> & { values: Record<string, unknown> }> {
  const query = new URL(request.url).searchParams
  const fields = fieldsOf(operation, isTerminal)
  if (operation.method === 'get') return { values: valuesOfQuery(fields, query), upload: undefined }
  const bytes = await readBody(request)
  if (operation.upload) {
    assertType(request.headers, FILE_TYPES, 'text/csv')
    assertFewRows(bytes)
    const name = query.get('file') ?? USUAL_FILE
    query.delete('file')
    return { values: valuesOfQuery(fields, query), upload: { name, bytes } }
  }
  for (const name of query.keys()) throw new ApiError({ code: 'wrong-input', field: name })
  if (bytes.byteLength > 0) assertType(request.headers, JSON_TYPES, 'application/json')
  return { values: valuesOfJson(fields, bytes), upload: undefined }
}

function assertType(headers: Headers, types: readonly string[], usual: string): void {
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  const isPlain = (headers.get('content-encoding') ?? 'identity') === 'identity'
  if (!isPlain || !types.includes(type.trim().toLowerCase())) throw new ApiError({ code: 'wrong-body', type: usual })
}

function namedBy(pupil: string | undefined): { elk?: string; number?: string } {
  if (pupil === undefined) return {}
  return pupil.startsWith(NUMBER) ? { number: pupil.slice(NUMBER.length) } : { elk: pupil }
}

function readRequestName(text: string | null): string | undefined {
  if (text === null) return undefined
  if (!REQUEST_NAME.test(text)) throw new ApiError({ code: 'wrong-input', field: 'Idempotency-Key' })
  return text
}
