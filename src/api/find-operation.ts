import { ApiError } from '../domain/api-problem.js'
import type { Operation } from './operation.js'
import { operations } from './operations.js'

/** Below which everything of the API lies. */
export const API_ROOT = '/api/v1'

/** The operation that an address and a method name, and the pupil in the address. */
export interface FoundOperation {
  operation: Operation
  pupil: string | undefined
}

const known = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }))

/** Finds what a request is about; throws `no-such-address`, `wrong-method` or `wrong-input`. */
export function findOperation(method: string, pathname: string): FoundOperation {
  const below = pathname.startsWith(`${API_ROOT}/`) ? pathname.slice(API_ROOT.length) : ''
  const there = known.filter(({ pattern }) => pattern.test(below))
  if (there.length === 0) throw new ApiError({ code: 'no-such-address' })
  const found = there.find(({ operation }) => operation.method.toUpperCase() === method)
  if (!found) {
    const allowed = there.map(({ operation }) => operation.method.toUpperCase()).join(', ')
    throw new ApiError({ code: 'wrong-method', allowed })
  }
  const [, pupil] = found.pattern.exec(below) ?? []
  return { operation: found.operation, pupil: pupil === undefined ? undefined : decode(pupil) }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace('{pupil}', '([^/]+)')}$`)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new ApiError({ code: 'wrong-input', field: 'pupil' })
  }
}
