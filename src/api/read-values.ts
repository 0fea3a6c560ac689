import * as v from 'valibot'
import { ApiError } from '../domain/api-problem.js'
import type { Operation } from './operation.js'

type Values = Record<string, unknown>

/** What was sent in the query, in the names of the command; throws `wrong-input` on what an operation does not know. */
export function valuesOfQuery(fields: v.ObjectEntries, query: URLSearchParams): Values {
  const names = [...new Set(query.keys())]
  return checked(fields, Object.fromEntries(names.map((name) => [name, read(fields, name, query.getAll(name))])))
}

/** What was sent as JSON, in the names of the command; throws `wrong-input` on what is no JSON or the operation does not know. */
export function valuesOfJson(fields: v.ObjectEntries, bytes: Uint8Array): Values {
  return checked(fields, parseJson(bytes))
}

/** The fields of an operation, and for ELK's own client the option under which it names a file to be written. */
export function fieldsOf({ fields, gives }: Pick<Operation, 'fields' | 'gives'>, isTerminal: boolean): v.ObjectEntries {
  return gives && isTerminal ? { ...fields, [gives.option]: v.optional(v.string()) } : fields
}

function checked(fields: v.ObjectEntries, sent: unknown): Values {
  const result = v.safeParse(v.strictObject(fields), sent)
  if (result.success) return result.output
  throw new ApiError({ code: 'wrong-input', field: v.getDotPath(result.issues[0]) ?? 'body' })
}

/** Text as its field means it; what it cannot be is left as it is, and refused. */
function read(fields: v.ObjectEntries, name: string, texts: string[]): unknown {
  const type = typeOf(fields[name])
  if (type === 'array') return texts
  const [text = ''] = texts
  if (texts.length > 1) return texts
  if (type !== 'boolean') return text
  return ['true', 'false'].includes(text) ? text === 'true' : text
}

function typeOf(schema: v.ObjectEntries[string] | undefined): string | undefined {
  return schema && 'wrapped' in schema ? (schema.wrapped as v.GenericSchema).type : schema?.type
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return {}
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ApiError({ code: 'wrong-input', field: 'body' })
  }
}
