import type { ExitCode } from '../io.js'

/** Something a command said, and on which stream. */
export interface SaidLine {
  stream: 'out' | 'err'
  text: string
}

/** Why nothing was done. */
export interface Refusal {
  status: number
  code: string
  sentence: string
  /** What can be typed about it. */
  hint?: string | undefined
  /** Where a command that was used wrongly is explained. */
  help?: string
  /** The methods that an address knows. */
  allow?: string
  /** When it is worth trying again. */
  retryAfterSeconds?: number | undefined
  /** The number under which the log has it, when it is a mistake of ours. */
  reference?: string | undefined
}

/** What came of a request: what the command said, its document and files, or why nothing was done. */
export interface Outcome {
  exitCode: ExitCode
  lines: SaidLine[]
  /** The document of `--json`; undefined when there is none. */
  json: unknown
  files: { name: string; bytes: Buffer }[]
  refusal?: Refusal
  /** What the command wanted to be confirmed; nothing was done. */
  question?: string
  /** The mistake of ours behind the refusal, for the log. */
  fault?: unknown
}

/** Whether something was done, wholly or in part. */
export function isDone({ exitCode }: Pick<Outcome, 'exitCode'>): boolean {
  return exitCode === 0 || exitCode === 3
}

/** The outcome of a request of which nothing came. */
export function refused(refusal: Refusal, exitCode: ExitCode = 1): Outcome {
  return { exitCode, lines: [], json: undefined, files: [], refusal }
}
