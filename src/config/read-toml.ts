import { parse, TomlError, type TomlTable } from 'smol-toml'
import { UserError } from '../domain/problems.js'
import type { UnreadableSettings } from '../domain/setting-problem.js'

/** What a TOML text holds; throws `settings-unreadable` with the line. */
export function readToml(file: string, text: string): TomlTable {
  const unreadable = (line: number, reason: UnreadableSettings) =>
    new UserError({ code: 'settings-unreadable', file, line, reason })
  const undecoded = text.split('\n').findIndex((line) => line.includes('\ufffd'))
  if (undecoded >= 0) throw unreadable(undecoded + 1, 'not-utf-8')
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    throw unreadable(error.line, reasonOf(error.message))
  }
}

const reasons: [RegExp, UnreadableSettings][] = [
  [/redefine/, 'twice'],
  [/unfinished (string|array|table)|control characters are not allowed in strings|expected comma/, 'not-closed'],
  [/invalid value|numeric|leading zero|underscore|invalid date|losslessly/, 'no-quotes'],
]

/** smol-toml tells its errors apart by their words only; a new version with other words gives the general sentence. */
function reasonOf(message: string): UnreadableSettings {
  return reasons.find(([words]) => words.test(message))?.[1] ?? 'not-toml'
}
