import { availableParallelism } from 'node:os'
import { hash, parseOptions, verify } from '@node-rs/argon2'
import { normalizePassword } from '../domain/password.js'
import { UserError } from '../domain/problems.js'

/**
 * Hashing and checking passwords with Argon2id, a few at a time; throws `too-busy` rather than let a crowd wait for ever. Who
 * has gone when its turn comes (`signal`) takes no time of those who wait.
 */
export interface Passwords {
  hash(password: string, signal?: AbortSignal): Promise<string>
  /** Whether the password is the one that was hashed; as slow without a hash as with one. */
  matches(hash: string | undefined, password: string, signal?: AbortSignal): Promise<boolean>
  /** Whether a hash was made with less than is asked today, so that it should be made anew at the next login. */
  isOutdated(hash: string): boolean
}

// OWASP Password Storage: Argon2id with 19 MiB, 2 passes and 1 lane at least. It is the library's default algorithm.
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }
const HASH_BYTES = 32
const SALT_BYTES = 16
const nobody = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${zeros(SALT_BYTES)}$${zeros(HASH_BYTES)}`

// Node computes such things on four threads; more than there are cores would only make each of them slower.
const RUNNING = Math.min(4, availableParallelism())
// All families of a city at once: at 100 a second the last one waits little over a minute.
const WAITING = 8000

/** Makes the hashing of one process: so many at the same time, one for each core, and so many more that may wait. */
export function createPasswords({ running = RUNNING, waiting = WAITING } = {}): Passwords {
  const inTurn = createQueue(running, waiting)
  return {
    hash: (password, signal) => inTurn(() => hash(normalizePassword(password), cost), signal),
    matches: async (known, password, signal) => {
      const same = await inTurn(() => verify(known ?? nobody, normalizePassword(password)), signal)
      return same && known !== undefined
    },
    isOutdated: (known) => {
      const { memoryCost, timeCost, parallelism } = parseOptions(known)
      return memoryCost < cost.memoryCost || timeCost < cost.timeCost || parallelism < cost.parallelism
    },
  }
}

function createQueue(running: number, waiting: number) {
  let busy = 0
  const queue: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    if (busy < running) busy += 1
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve))
    else throw new UserError({ code: 'too-busy' })
    const assertThere = () => {
      if (signal?.aborted) throw new UserError({ code: 'too-busy' })
    }
    try {
      assertThere()
      const result = await work()
      assertThere()
      return result
    } finally {
      const next = queue.shift()
      if (next) next()
      else busy -= 1
    }
  }
}

function zeros(bytes: number): string {
  return Buffer.alloc(bytes).toString('base64').replace(/=+$/, '')
}
