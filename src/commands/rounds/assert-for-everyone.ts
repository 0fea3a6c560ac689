import type { App } from '../../app.js'
import { UsageError } from '../../io.js'
import type { ScopeInput } from '../scope.js'

/** Throws when a command that concerns all pupils is limited to a school or a board: it would do more than was asked. */
export function assertForEveryone({ messages }: Pick<App, 'messages'>, { school, board }: ScopeInput): void {
  if (school !== undefined || board !== undefined) throw new UsageError(messages.rounds.notPerSchool)
}
