import { stackFrames } from '../stack-frames.js'

/** One line about one request, without anything about a person: the route, never the address that was asked. */
export interface RequestLine {
  method: string
  route: string
  status: number
  ms: number
  reference?: string
  error?: { name: string; code?: string; at: string[] }
}

/** Where the lines go: a pino logger, or a test's list. */
export interface PortalLog {
  info(line: RequestLine): void
  error(line: RequestLine): void
}

/** A log that keeps nothing. */
export const silentLog: PortalLog = { info: () => undefined, error: () => undefined }

/** Where an error came from, without its message: that may hold a name or a value. */
export function describeError(error: unknown): NonNullable<RequestLine['error']> {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error ? { code: String(error.code) } : {}
  return { name: error.name, ...code, at: stackFrames(error).map((line) => line.trim()) }
}
