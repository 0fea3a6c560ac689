import * as v from 'valibot'
import type { SettingFault } from '../domain/setting-problem.js'
import { schemaAt } from './schema-at.js'

/** Why a value cannot stand at a setting such as `help.email`; undefined when it can. */
export function settingFault(key: string, value: unknown): SettingFault | undefined {
  const schema = schemaAt(key.split('.'))
  if (!schema) throw new TypeError(`no setting ${key}`)
  return v.safeParse(schema, value).issues?.[0].message as SettingFault | undefined
}
