import type { SchoolCode } from './school-code.js'
import type { Instant } from './time.js'
import type { TokenScope } from './token-scope.js'

/** What staff can be told is wrong about the keys of schools. */
export type TokenProblem =
  | { code: 'unknown-token'; id: string }
  | { code: 'token-of-other-school'; id: number; school: string }
  | { code: 'token-revoked-already'; id: number; revokedAt: Instant }
  | { code: 'unknown-token-scope'; text: string; suggestion: TokenScope | undefined }
  | { code: 'token-name-wrong'; longest: number }
  | { code: 'token-name-taken'; name: string; school: SchoolCode; id: number }
  | { code: 'token-expires-past'; expiresAt: Instant }
  | { code: 'token-expires-late'; latest: Instant }
