import type * as v from 'valibot'
import { settingsSchema } from './schema.js'

type Schema = v.GenericSchema & { entries?: Record<string, Schema>; wrapped?: Schema }

/** The schema of the setting or section at a path; undefined when there is none. */
export function schemaAt(path: readonly string[]): Schema | undefined {
  return path.reduce<Schema | undefined>((schema, key) => entriesOf(schema)?.[key], settingsSchema as Schema)
}

/** The names that may stand in the section at a path. */
export function namesAt(path: readonly string[]): string[] {
  return Object.keys(entriesOf(schemaAt(path)) ?? {})
}

function entriesOf(schema: Schema | undefined): Record<string, Schema> | undefined {
  return schema?.entries ?? schema?.wrapped?.entries
}
