import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { openRaw, type RawConnection } from './raw-client.js'

/** How a load was answered; times in milliseconds, from the moment at which a request was due. */
export interface LoadFigures {
  offered: number
  /** Answers that were right. */
  right: number
  /** What else was answered, and how often. */
  wrong: Record<string, number>
  /** From the first request to the last answer, in seconds. */
  seconds: number
  p50: number
  p99: number
  longest: number
}

export interface Load {
  port: number
  total: number
  perSecond: number
  /** How many browsers there are at most at the same time. */
  connections: number
  /** Does what one family does; answers undefined when it was answered right, else what was wrong. */
  visit: (connection: RawConnection, index: number) => Promise<string | undefined>
}

/** Offers visits at a steady pace, whether those before are answered or not: a visit that finds no free browser waits, and that counts. */
export async function offer({ port, total, perSecond, connections, visit }: Load): Promise<LoadFigures> {
  const times: number[] = []
  const wrong: Record<string, number> = {}
  const start = performance.now()
  let next = 0
  const browser = async () => {
    const connection = openRaw(port)
    for (let index = next++; index < total; index = next++) {
      const due = start + (index * 1000) / perSecond
      const early = due - performance.now()
      if (early > 0) await sleep(early)
      const failure = await visit(connection, index).catch((error: unknown) => String(error))
      times.push(performance.now() - due)
      if (failure !== undefined) wrong[failure] = (wrong[failure] ?? 0) + 1
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: Math.min(connections, total) }, browser))
  const seconds = (performance.now() - start) / 1000
  const failures = Object.values(wrong).reduce((sum, count) => sum + count, 0)
  times.sort((one, other) => one - other)
  const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1] ?? 0)
  return { offered: total, right: total - failures, wrong, seconds, p50: at(0.5), p99: at(0.99), longest: at(1) }
}
