import type { ChalkInstance } from 'chalk'
import type { App } from './app.js'
import type { Messages } from './messages/index.js'
import type { ProcessIo } from './process-io.js'

/** How a command ended: done, refused, used wrongly, done in part, or a bug. */
export type ExitCode = 0 | 1 | 2 | 3 | 70

/** How a command talks with who typed it. */
export interface Io {
  /** A line on stdout; kept back when JSON is wanted. */
  out(text: string): void
  /** A line on stderr. */
  err(text: string): void
  /** The one JSON document on stdout; nothing unless `--json` was given. */
  json(value: unknown): void
  jsonWanted: boolean
  /** Whether a person can answer a question: a terminal on both sides, and no `--json`. */
  interactive: boolean
  /** Confirmations are given beforehand. */
  yes: boolean
  /** Answers a question in the place of a person who is elsewhere, or throws. */
  answerFor?: (question: string) => boolean
  color: ChalkInstance
  /** The width of the terminal in characters; 80 when there is none. */
  columns: number
  /** The path of a file as the person who typed it means it. */
  path(file: string): string
  stop: AbortSignal
  messages: Messages
  process: ProcessIo
  /** Runs another command as if it were typed; answers its exit code. */
  run(argv: readonly string[]): Promise<number>
  /** Opens a home for as long as something is done with it. */
  withHome<Result>(dir: string, use: (app: App) => Promise<Result>): Promise<Result>
}

/** The command was typed in a way that cannot be meant; the sentence says how it should be. */
export class UsageError extends Error {}
