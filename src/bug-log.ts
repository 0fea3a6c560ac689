import { appendFileSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from './domain/time.js'
import { homeAt } from './home.js'
import { version } from './package.js'
import { stackFrames } from './stack-frames.js'

/**
 * Writes down where a bug struck, readable by its user alone: in the home's logs, else in a new folder for temporary files.
 * Values stay out, since they may be a family's. Answers the file; undefined when none can be written.
 */
export function keepBug(
  error: unknown,
  { dir, command, at }: { dir: string; command: string; at: Instant },
): string | undefined {
  const entry = `${at} ELK ${version}: ${command}\n${describe(error)}\n`
  const { logs } = homeAt(dir)
  return (existsSync(logs) ? append(logs, entry) : undefined) ?? append(undefined, entry)
}

function append(folder: string | undefined, entry: string): string | undefined {
  try {
    const file = join(folder ?? mkdtempSync(join(tmpdir(), 'elk-')), 'bugs.log')
    appendFileSync(file, entry, { mode: 0o600 })
    return file
  } catch {
    return undefined
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`
  const code = 'code' in error ? ` ${error.code}` : ''
  const lines = [`${error.name}${code}: ${withoutValues(error)}`, ...stackFrames(error)]
  return error.cause === undefined ? lines.join('\n') : [...lines, `caused by ${describe(error.cause)}`].join('\n')
}

// What the database says names tables and columns only; any other message may quote what someone typed.
function withoutValues({ name, message }: Error): string {
  if (name === 'SqliteError') return message
  return message.replace(/["'`“‘].*["'`”’]|: .*|\S+@\S+|\d{4,}/gs, '…')
}
