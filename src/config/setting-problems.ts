import { TomlDate, type TomlTable } from 'smol-toml'
import type * as v from 'valibot'
import type { SettingFault, SettingProblem } from '../domain/setting-problem.js'
import { mostSimilar } from '../domain/similar.js'
import type { LineOf } from './lines.js'
import type { settingsSchema } from './schema.js'
import { namesAt } from './schema-at.js'

type Issue = v.InferIssue<typeof settingsSchema>

// Whoever takes one key for the other puts the private one there.
const SECRET = /^(smtp\.password|backup\.recipients.*)$/
const MAX_SHOWN = 60

/** What valibot found in a file's settings, as problems in the order of the file. */
export function settingProblems(issues: readonly Issue[], written: TomlTable, lineOf: LineOf): SettingProblem[] {
  const problems = issues.map((issue) => toProblem(issue, written, lineOf))
  return problems.sort((one, other) => one.line - other.line)
}

function toProblem(issue: Issue, written: TomlTable, lineOf: LineOf): SettingProblem {
  const path = issue.path?.map((item) => String(item.key)) ?? []
  const key = path.join('.')
  const fault = issue.message as SettingFault
  return {
    line: lineOf(path),
    key,
    value: SECRET.test(key) ? '' : shown(valueAt(written, path)),
    fault,
    suggestion: fault === 'unknown' ? mostSimilar(path.at(-1) ?? '', namesAt(path.slice(0, -1))) : undefined,
  }
}

// What was typed, not what the checks made of it.
function valueAt(written: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], written)
}

function shown(value: unknown): string {
  if (value === undefined || (typeof value === 'object' && !(value instanceof TomlDate))) return ''
  const text = value instanceof TomlDate ? value.toISOString() : String(value)
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}
