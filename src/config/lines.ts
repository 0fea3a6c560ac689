import { parse, TomlError, type TomlTable } from 'smol-toml'

/** Where a file writes each of its settings, as lines counted from 1. */
export type LineOf = (path: readonly string[]) => number

interface Statement {
  line: number
  /** The file up to and including this statement. */
  settings: TomlTable
}

/**
 * Finds where settings are written in a readable TOML text: at their own line, else where their section begins, else at
 * the last line. The parser tells no positions, so the text is parsed line by line until a setting appears.
 */
export function linesOf(text: string): LineOf {
  const statements = listStatements(text)
  const find = (path: readonly string[]): number | undefined =>
    path.length === 0
      ? undefined
      : (statements.find(({ settings }) => has(settings, path))?.line ?? find(path.slice(0, -1)))
  return (path) => find(path) ?? text.trimEnd().split('\n').length
}

function listStatements(text: string): Statement[] {
  const lines = text.split(/\r?\n/)
  const statements: Statement[] = []
  let begin = 1
  for (const end of lines.keys()) {
    const settings = tryParse(lines.slice(0, end + 1).join('\n'))
    if (!settings) continue
    statements.push({ line: begin, settings })
    begin = end + 2
  }
  return statements
}

function tryParse(text: string): TomlTable | undefined {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof TomlError) return undefined
    throw error
  }
}

function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
  return has((value as Record<string, unknown>)[key], rest)
}
