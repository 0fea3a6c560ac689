import type { RemoteProblem } from '../domain/remote-problem.js'

/** Why a request got no answer. */
export interface Failure {
  problem: RemoteProblem
  /** Whether it is worth trying again by itself. */
  again: boolean
}

const CERTIFICATE_FAULTS: readonly string[] = [
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]

/** What a failed request means; `mayBeDone` says whether the other end may have done it. Throws what is no failure of the network. */
export function failureOf(error: unknown, { url, mayBeDone }: { url: string; mayBeDone: boolean }): Failure {
  if (!(error instanceof Error)) throw error
  if (error.name === 'AbortError') return final({ code: 'remote-stopped', url })
  if (error.name === 'TimeoutError') return final({ code: 'remote-slow', url, mayBeDone })
  // `fetch` throws a TypeError for whatever the network does; without a cause it is a mistake of ours.
  if (error.cause === undefined) throw error
  const code = codeOf(error.cause)
  if (code === 'ENOTFOUND') return final({ code: 'remote-unknown-host', url })
  // No name server answered; it may in a moment.
  if (code === 'EAI_AGAIN') return { problem: { code: 'remote-unknown-host', url }, again: true }
  if (CERTIFICATE_FAULTS.includes(code)) return final({ code: 'remote-certificate', url, fault: code })
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return final({ code: 'remote-insecure', url })
  if (code === 'ECONNREFUSED') return { problem: { code: 'remote-refused', url }, again: true }
  return { problem: { code: 'remote-lost', url, mayBeDone }, again: true }
}

function final(problem: RemoteProblem): Failure {
  return { problem, again: false }
}

/** The code of an error, or of the first of several that were tried: a name can lead to more than one address. */
function codeOf(cause: unknown): string {
  const { code, errors } = (cause ?? {}) as { code?: unknown; errors?: unknown[] }
  return typeof code === 'string' ? code : errors?.length ? codeOf(errors[0]) : ''
}
