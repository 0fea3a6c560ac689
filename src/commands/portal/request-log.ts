import { join } from 'node:path'
import { pino } from 'pino'
import type { App } from '../../app.js'
import type { PortalLog } from '../../portal/log.js'
import type { ProcessIo } from '../../process-io.js'

/**
 * Where the portal writes down its requests, one line of JSON each: on stderr, or in a file of the home that its user alone
 * can read when stderr is a screen somebody looks at. Throws what the operating system refuses.
 */
export function openRequestLog(
  { home }: Pick<App, 'home'>,
  { stderr }: Pick<ProcessIo, 'stderr'>,
): { log: PortalLog; file: string | undefined } {
  const file = stderr.isTTY ? join(home.logs, 'portal.log') : undefined
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, file ? appendTo(file) : stderr)
  return { log, file }
}

function appendTo(file: string) {
  const lines = pino.destination({ dest: file, append: true, mkdir: true, mode: 0o600, sync: true })
  // A full disk must not take the portal from the families.
  lines.on('error', () => undefined)
  return lines
}
