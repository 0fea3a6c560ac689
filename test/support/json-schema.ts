/** A JSON Schema, as far as our description of the API uses it. */
export interface JsonSchema {
  $ref?: string
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean
  pattern?: string
  minimum?: number
  minLength?: number
  maxLength?: number
  description?: string
}

const known = new Set<string>([
  ...['$ref', 'type', 'const', 'enum', 'anyOf', 'items', 'properties', 'required', 'additionalProperties'],
  ...['pattern', 'minimum', 'minLength', 'maxLength', 'description'],
])

/** Where a value is not what a schema says; empty when it is. A word that this reader does not know is a fault too. */
export function faultsIn(value: unknown, schema: JsonSchema, resolve: (ref: string) => JsonSchema, at = '$'): string[] {
  const strange = Object.keys(schema).filter((word) => !known.has(word))
  if (strange.length > 0) return [`${at}: the schema says ${strange}`]
  if (schema.$ref) return faultsIn(value, resolve(schema.$ref), resolve, at)
  if (schema.anyOf) {
    const ways = schema.anyOf.map((way) => faultsIn(value, way, resolve, at))
    return ways.some((faults) => faults.length === 0) ? [] : (ways.sort((a, b) => a.length - b.length)[0] ?? [])
  }
  return [...ownFaults(value, schema, at), ...innerFaults(value, schema, resolve, at)]
}

function ownFaults(value: unknown, schema: JsonSchema, at: string): string[] {
  const { type, enum: choices, minimum = Number.NEGATIVE_INFINITY } = schema
  if (type && !isOf(value, type)) return [`${at}: no ${type}`]
  if ('const' in schema && value !== schema.const) return [`${at}: not ${String(schema.const)}`]
  if (choices && !choices.includes(value)) return [`${at}: none of ${choices}`]
  if (typeof value === 'number' && value < minimum) return [`${at}: below ${minimum}`]
  return typeof value === 'string' ? textFaults(value, schema, at) : []
}

function textFaults(text: string, { pattern = '', minLength = 0, maxLength = text.length }: JsonSchema, at: string) {
  if (!new RegExp(pattern, 'u').test(text)) return [`${at}: not like ${pattern}`]
  return text.length < minLength || text.length > maxLength ? [`${at}: too short or too long`] : []
}

function innerFaults(
  value: unknown,
  { items, properties = {}, required = [], additionalProperties }: JsonSchema,
  resolve: (ref: string) => JsonSchema,
  at: string,
): string[] {
  if (Array.isArray(value))
    return items ? value.flatMap((item, index) => faultsIn(item, items, resolve, `${at}[${index}]`)) : []
  if (typeof value !== 'object' || value === null) return []
  const missing = required.filter((name) => !(name in value)).map((name) => `${at}.${name}: missing`)
  return [
    ...missing,
    ...Object.entries(value).flatMap(([name, inner]) => {
      const schema = properties[name]
      if (schema) return faultsIn(inner, schema, resolve, `${at}.${name}`)
      return additionalProperties === false ? [`${at}.${name}: not described`] : []
    }),
  ]
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return type === 'object'
    ? typeof value === 'object' && value !== null && !Array.isArray(value)
    : typeof value === type
}
