import type { ProblemCode } from '../../domain/problems.js'

/** What staff can type when something is refused, below the sentence that parents read too. */
export const hints: Partial<Record<ProblemCode, string>> = {
  'already-definitive': 'To open it again: elk applications reopen ELK-NUMBER --reason "…"',
}
