import type { App } from '../../app.js'
import type { Io } from '../../io.js'

/** Says, before anything is sent, that mail is being tried out and who gets any. */
export function sayOnlyTo({ config, messages }: Pick<App, 'config' | 'messages'>, io: Io): void {
  const { onlyTo } = config.mail
  if (onlyTo) io.err(io.color.yellow(onlyToLine(messages, onlyTo)))
}

/** Who gets mail while it is tried out. */
export function onlyToLine({ safety }: App['messages'], onlyTo: readonly string[]): string {
  return onlyTo.length > 0 ? safety.onlyTo.lead(onlyTo.join(', ')) : safety.onlyTo.nobody
}
