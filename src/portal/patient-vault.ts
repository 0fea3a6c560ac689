import type { Clock } from '../clock.js'
import type { ShownResults } from '../domain/results/shown-results.js'
import { addMs, type Instant } from '../domain/time.js'
import type { Vault } from '../vault/vault.js'

const NEXT_TRY_MS = 5000

/**
 * The vault as pages use it. Results that cannot be read are not known of anybody, so that every page without them goes on;
 * whoever asks for the whole set gets the error. They are tried again every five seconds, so that a mended file needs no restart.
 */
export function patientVault(vault: Vault, clock: Clock): Vault {
  const failed = new Map<string, { until: Instant; unreadable: ShownResults }>()
  const read = (sha256: string): ShownResults => {
    try {
      const results = vault.results(sha256)
      failed.delete(sha256)
      return results
    } catch (error) {
      const unreadable = unreadableResults(error)
      failed.set(sha256, { until: addMs(clock.now(), NEXT_TRY_MS), unreadable })
      return unreadable
    }
  }
  const results = (sha256: string) => {
    const known = failed.size > 0 ? failed.get(sha256) : undefined
    return known && clock.now() < known.until ? known.unreadable : read(sha256)
  }
  return { ...vault, results }
}

function unreadableResults(error: unknown): ShownResults {
  return {
    get set(): never {
      throw error
    },
    of: () => undefined,
  }
}
