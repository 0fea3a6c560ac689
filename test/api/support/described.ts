import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../src/package.js'
import { faultsIn, type JsonSchema } from '../../support/json-schema.js'

/** Where the description of the API is kept. */
export const descriptionFile = join(packageRoot, 'docs/api/openapi.json')

interface Description {
  paths: Record<string, Record<string, { responses: Record<string, DescribedResponse> }>>
  components: { schemas: Record<string, JsonSchema>; headers: Record<string, { required?: boolean }> }
}
interface DescribedResponse {
  headers?: Record<string, { $ref: string }>
  content: Record<string, { schema: JsonSchema }>
}

interface Answer {
  status: number
  type: string
  headers: Headers
  text: string
}

const description = () => JSON.parse(readFileSync(descriptionFile, 'utf8')) as Description

/** The headers that say something about an answer of the API, and of no other page. */
const OURS = [
  'elk-exit-code',
  'idempotency-replayed',
  'content-disposition',
  'retry-after',
  'www-authenticate',
  'allow',
  'location',
]

/** Where an answer is not what the kept description says of its operation; an address that is none is described nowhere. */
export function undescribedIn(method: string, path: string, { status, type, headers, text }: Answer): string[] {
  const { paths, components } = description()
  const [pathname = ''] = path.split('?')
  const template = Object.keys(paths).find((known) => patternOf(known).test(pathname))
  const operation = template && paths[template]?.[method.toLowerCase()]
  if (!operation) return [404, 405].includes(status) ? [] : [`${method} ${path} is not described`]
  const response = operation.responses[status]
  const media = response?.content[type.split(';')[0] ?? '']
  if (!media) return [`${method} ${path} answers ${status} as ${type}, which is not described`]
  const described = Object.entries(response.headers ?? {})
  const missing = described.filter(
    ([name, { $ref }]) => components.headers[$ref.split('/').at(-1) ?? '']?.required && !headers.has(name),
  )
  const known = described.map(([name]) => name.toLowerCase())
  const untold = OURS.filter((name) => headers.has(name) && !known.includes(name))
  const resolve = (ref: string) => components.schemas[ref.split('/').at(-1) ?? ''] ?? {}
  const faults = type.includes('json') ? faultsIn(JSON.parse(text), media.schema, resolve) : []
  return [
    ...missing.map(([name]) => `no header ${name}`),
    ...untold.map((name) => `a header ${name} that is not described`),
    ...faults,
  ]
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace('{pupil}', '[^/]+')}$`)
}
