import { type Io, UsageError } from '../io.js'
import type { ScopeInput } from './scope.js'

/** Throws when a command that concerns all schools is limited to some of them: it would do more than was asked. */
export function assertForEveryone(
  { messages: { usage } }: Pick<Io, 'messages'>,
  { school, board, number }: ScopeInput,
  why = usage.forEveryone,
): void {
  if (school !== undefined || board !== undefined || number !== undefined) throw new UsageError(why)
}
