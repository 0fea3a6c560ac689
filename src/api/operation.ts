import type * as v from 'valibot'
import type { App } from '../app.js'
import type { TokenScope } from '../domain/token-scope.js'
import type { ExitCode, Io } from '../io.js'

/** A command as the API runs it, with what was sent in the names that the command knows. */
type SchoolCommand = (app: App, io: Io, input: never) => Promise<ExitCode | void>

/** One thing a school may do from afar: a command of ours, and how it travels. */
export interface Operation {
  /** The `operationId` in the OpenAPI document. */
  id: string
  /** The command as it is typed. */
  command: readonly string[]
  method: 'get' | 'post'
  /** Below `/api/v1`; `{pupil}` is an ELK number, or `number:` and the number in the school's administration. */
  path: string
  /** What a key must be for. */
  scope: TokenScope
  /**
   * `once`: it changes something, in one transaction with the answer that is kept for its Idempotency-Key. `again`: it
   * changes something, and doing it again does no harm. `nothing`: it only reads.
   */
  writes: 'once' | 'again' | 'nothing'
  /** What may be sent beside the path, by the names of the command's options: in the query with `get` or an upload, else as JSON. */
  fields: v.ObjectEntries
  /** The command reads a file, which is the body. */
  upload?: true
  /** The option that names a file the command writes, and what kind of file that is. */
  gives?: { option: 'csv' | 'output' | 'errors'; type: 'text/csv' | 'application/pdf' }
  load(): Promise<SchoolCommand>
}
