import type { ApiToken } from '../domain/api-token.js'
import type { Language } from '../domain/language.js'
import type { Operation } from './operation.js'
import type { Representation } from './representation.js'
import type { Terminal } from './terminal.js'

/** A request that was understood: by whom, what is to be done, and how it is to be answered. */
export interface Asked {
  token: ApiToken
  operation: Operation
  /** What was sent, in the names of the command. */
  values: Readonly<Record<string, unknown>>
  upload: { name: string; bytes: Uint8Array } | undefined
  representation: Representation
  /** Only for ELK's own client. */
  terminal: Terminal | undefined
  language: Language
  /** What its sender calls it, so that doing it twice does it once. */
  idempotencyKey: string | undefined
}
