import { setTimeout as sleep } from 'node:timers/promises'

/** What a school's script asked and was told. */
export interface Asked {
  idempotencyKey: string
  status: number
  /** How often it asked before it heard anything. */
  times: number
}

/** What a school's script sends. */
export interface ToAsk {
  path: string
  body: string
  type: 'text/csv' | 'application/json'
}

const PATIENCE_MS = 120_000

/** Asks the API the same thing under the same name until there is an answer, as the manual tells schools to; throws when there never is. */
export async function askUntilAnswered(url: string, key: string, { path, body, type }: ToAsk): Promise<Asked> {
  const idempotencyKey = crypto.randomUUID()
  const headers = { authorization: `Bearer ${key}`, 'content-type': type, 'idempotency-key': idempotencyKey }
  const until = performance.now() + PATIENCE_MS
  for (let times = 1; performance.now() < until; times++) {
    const status = await fetch(`${url}/api/v1${path}`, { method: 'POST', headers, body }).then(
      async (response) => {
        await response.arrayBuffer()
        return response.status
      },
      () => undefined,
    )
    if (status !== undefined && ![429, 503].includes(status)) return { idempotencyKey, status, times }
    await sleep(20)
  }
  throw new Error(`no answer to ${path}`)
}
