import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { messagesFor } from '../../messages/index.js'
import { version } from '../../package.js'
import { PROBLEM_TYPE } from '../answer.js'
import { API_ROOT } from '../find-operation.js'
import type { Operation } from '../operation.js'
import { operations } from '../operations.js'
import { problemSchema } from '../problem-document.js'
import { MOST_MEGABYTES } from '../read-body.js'
import { representationsOf } from '../representation.js'
import { TERMINAL_TYPE } from '../terminal.js'
import { terminalSchema } from '../terminal-document.js'
import { documents } from './documents.js'
import { parametersOf, requestBodyOf } from './requests.js'

const { help } = messagesFor('en')

/** The description of the API (OpenAPI 3.1), made from the operations themselves. */
export function describeApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'ELK for schools',
      version,
      description: `What a primary school may do from afar with its own pupils. Requests are at most ${MOST_MEGABYTES} MB; answers are in Dutch, or in English with \`Accept-Language: en\`.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: API_ROOT }],
    security: [{ key: [] }],
    paths: Object.fromEntries([...new Set(operations.map(({ path }) => path))].map((path) => [path, pathItem(path)])),
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key that the administrator makes with `elk tokens add`.',
        },
      },
      schemas: {
        Problem: schemaOf(problemSchema),
        Terminal: schemaOf(terminalSchema),
        ...Object.fromEntries(
          operations.map((operation) => [documentName(operation), schemaOf(documentOf(operation))]),
        ),
      },
      headers: {
        ExitCode: {
          description:
            'As the command line ends: 0 done, 1 refused, 2 used wrongly, 3 done in part, 70 a mistake of ours.',
          required: true,
          schema: { type: 'string', enum: ['0', '1', '2', '3', '70'] },
        },
        RetryAfter: { description: 'Seconds.', required: true, schema: { type: 'string' } },
        Authenticate: { description: 'Which key is wanted.', required: true, schema: { type: 'string' } },
        FileName: { description: 'With a file: its usual name.', schema: { type: 'string' } },
        Replayed: {
          description: 'This was done before under its Idempotency-Key, and is the answer of then.',
          schema: { type: 'string', enum: ['true'] },
        },
      },
    },
  }
}

function pathItem(path: string): object {
  const there = operations.filter((operation) => operation.path === path)
  return Object.fromEntries(there.map((operation) => [operation.method, describe(operation)]))
}

function describe(operation: Operation): object {
  const { id, command, scope, method } = operation
  return {
    operationId: id,
    summary: helpOn(command),
    description: `As \`elk ${command.join(' ')}\`, for the school of the key. The key must be for \`${scope}\`.`,
    tags: [scope],
    parameters: parametersOf(operation),
    ...(method === 'post' && { requestBody: requestBodyOf(operation) }),
    responses: responsesOf(operation),
  }
}

function helpOn(command: readonly string[]): string {
  const [first = '', ...rest] = command
  const key = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const said = (help as Readonly<Record<string, unknown>>)[key]
  return typeof said === 'string' ? said : command.join(' ')
}

function responsesOf(operation: Operation): object {
  const headers = { 'Elk-Exit-Code': header('ExitCode') }
  const content = contentOf(operation)
  const problem = { headers, content: { [PROBLEM_TYPE]: reference('Problem'), [TERMINAL_TYPE]: reference('Terminal') } }
  const later = { ...headers, 'Retry-After': header('RetryAfter') }
  const keyless = { ...headers, 'WWW-Authenticate': header('Authenticate') }
  const withFile = { ...headers, ...(operation.gives && { 'Content-Disposition': header('FileName') }) }
  const done = {
    ...withFile,
    ...(operation.writes === 'once' && { 'Idempotency-Replayed': header('Replayed') }),
  }
  return {
    200: { description: 'Done, wholly or in part: see Elk-Exit-Code.', headers: done, content },
    400: { description: 'Asked wrongly.', ...problem },
    401: { description: 'No key, or one that does not work.', ...problem, headers: keyless },
    403: { description: 'The key is not for this.', ...problem },
    404: { description: 'There is no such pupil at this school.', ...problem },
    406: { description: 'There is no answer of that kind.', ...problem },
    409: { description: 'What is so by now stands in the way.', ...problem },
    413: { description: 'Too large.', ...problem },
    415: { description: 'Something else is expected.', ...problem },
    422: {
      description: 'Refused; nothing was changed.',
      headers: withFile,
      content: { ...content, [PROBLEM_TYPE]: reference('Problem') },
    },
    429: { description: 'Too many requests.', ...problem, headers: later },
    500: { description: 'A mistake of ours.', ...problem },
    503: { description: 'Too busy.', ...problem, headers: later },
  }
}

function contentOf(operation: Operation): object {
  const types = new Set([...representationsOf(operation, false), ...representationsOf(operation, true)])
  return Object.fromEntries(
    [...types, 'application/json'].map((type) => {
      if (type === TERMINAL_TYPE) return [type, reference('Terminal')]
      return [type, type === 'application/json' ? reference(documentName(operation)) : { schema: { type: 'string' } }]
    }),
  )
}

function header(name: string): object {
  return { $ref: `#/components/headers/${name}` }
}

function reference(name: string): object {
  return { schema: { $ref: `#/components/schemas/${name}` } }
}

function documentName({ id }: Operation): string {
  return id.charAt(0).toUpperCase() + id.slice(1)
}

function documentOf({ id }: Operation): v.GenericSchema {
  const document = documents[id]
  if (!document) throw new TypeError(`no document of ${id}`)
  return document
}

function schemaOf(schema: v.GenericSchema): object {
  const { $schema: _, ...described } = toJsonSchema(schema, { target: 'draft-2020-12' })
  return described
}
