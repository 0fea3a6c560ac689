import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { messagesFor } from '../../messages/index.js'
import type { Operation } from '../operation.js'

const { options } = messagesFor('en').help

/** What an operation takes beside a body: the pupil in its address, its query, and the headers of ours. */
export function parametersOf({ path, method, upload, fields }: Operation): object[] {
  const inQuery = method === 'get' || upload ? Object.entries(fields) : []
  return [
    ...(path.includes('{pupil}') ? [pupilInPath] : []),
    ...(upload ? [fileName] : []),
    ...inQuery.map(([name, schema]) => ({
      name,
      in: 'query',
      ...described(name),
      schema: schemaOf(schema),
    })),
    acceptLanguage,
    ...(method === 'post' ? [idempotencyKey] : []),
  ]
}

/** The body that an operation takes. */
export function requestBodyOf({ upload, fields }: Operation): object {
  if (upload) return { required: true, content: { 'text/csv': { schema: { type: 'string' } } } }
  const properties = Object.entries(fields).map(([name, schema]) => [name, { ...schemaOf(schema), ...described(name) }])
  const schema = { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
  return { content: { 'application/json': { schema } } }
}

const pupilInPath = {
  name: 'pupil',
  in: 'path',
  required: true,
  description: "An ELK number, or `number:` and the number in the school's own administration.",
  schema: { type: 'string' },
}

const fileName = {
  name: 'file',
  in: 'query',
  description: 'The name of the file, for the log.',
  schema: { type: 'string' },
}

const acceptLanguage = {
  name: 'Accept-Language',
  in: 'header',
  description: '`nl` or `en`.',
  schema: { type: 'string' },
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'A name for this request. Sent again within a day with the same name, it is not done again but answered again; letters are printed again for the same families.',
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[!-~]+$' },
}

function described(name: string): { description?: string } {
  const said = (options as Readonly<Record<string, unknown>>)[name]
  return typeof said === 'string' ? { description: said } : {}
}

function schemaOf(schema: v.ObjectEntries[string]): object {
  const { $schema: _, ...described } = toJsonSchema(schema as v.GenericSchema, { target: 'draft-2020-12' })
  return described
}
