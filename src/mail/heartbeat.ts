import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.js'
import { type Instant, isInstant } from '../domain/time.js'

/** The last sign of life of a mail worker. */
export interface Heartbeat {
  at: Instant
  /** It stopped because it was told to, or had nothing more to do. */
  ended: boolean
  /** It works when it is called, and does not stay. */
  once: boolean
}

type House = Pick<App, 'home' | 'clock'>

/** Leaves a sign of life in the logs of a home, never in its database; a disk that takes none keeps nobody from working. */
export function beat({ home, clock }: House, { ended, once }: Omit<Heartbeat, 'at'>): void {
  const file = heartbeatFile(home)
  try {
    mkdirSync(home.logs, { recursive: true, mode: 0o700 })
    writeFileSync(`${file}.new`, JSON.stringify({ at: clock.now(), ended, once }), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // Whoever looks finds the sign before this one, and sees how old it is.
  }
}

/** The last sign of life of any worker of a home; undefined when there is none that can be read. */
export function readHeartbeat(home: House['home']): Heartbeat | undefined {
  try {
    const { at, ended, once } = JSON.parse(readFileSync(heartbeatFile(home), 'utf8')) as Record<string, unknown>
    return typeof at === 'string' && isInstant(at) ? { at, ended: ended === true, once: once === true } : undefined
  } catch {
    return undefined
  }
}

function heartbeatFile({ logs }: House['home']): string {
  return join(logs, 'mail-worker.alive')
}
