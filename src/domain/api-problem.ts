import type { SchoolCode } from './school-code.js'
import type { Instant } from './time.js'
import type { TokenScope } from './token-scope.js'

/** What can be wrong with a request from afar before, or beside, what its command says. */
export type ApiProblem =
  | { code: 'key-missing' }
  | { code: 'key-unknown' }
  | { code: 'key-expired'; name: string; expiresAt: Instant }
  | { code: 'key-revoked'; name: string; reason: string }
  | { code: 'key-scope'; name: string; scope: TokenScope }
  | { code: 'key-of-other-school'; name: string; school: SchoolCode; asked: string }
  | { code: 'key-reused' }
  | { code: 'too-many-requests'; seconds: number }
  | { code: 'too-busy' }
  | { code: 'no-such-address' }
  | { code: 'wrong-method'; allowed: string }
  | { code: 'not-acceptable'; types: readonly string[] }
  | { code: 'wrong-body'; type: string }
  | { code: 'body-too-large'; megabytes: number }
  | { code: 'too-many-rows'; rows: number }
  | { code: 'wrong-input'; field: string }
  | { code: 'our-fault'; reference: string }

/** The HTTP status of each (RFC 9110; 429: RFC 6585). */
export const apiProblemStatus: Readonly<Record<ApiProblem['code'], number>> = {
  'key-missing': 401,
  'key-unknown': 401,
  'key-expired': 401,
  'key-revoked': 401,
  'key-scope': 403,
  'key-of-other-school': 403,
  'key-reused': 422,
  'too-many-requests': 429,
  'too-busy': 503,
  'no-such-address': 404,
  'wrong-method': 405,
  'not-acceptable': 406,
  'wrong-body': 415,
  'body-too-large': 413,
  'too-many-rows': 413,
  'wrong-input': 400,
  'our-fault': 500,
}

/** A request from afar that is refused by the API itself. */
export class ApiError extends Error {
  constructor(readonly problem: ApiProblem) {
    super(problem.code)
  }
}
