import type { ProblemCode } from '../../domain/problems.js'

/** What staff can type when something is refused, below the sentence that parents read too. */
export const hints: Partial<Record<ProblemCode, string>> = {
  'already-definitive': 'Openzetten kan met: elk applications reopen ELK-NUMMER --reason "…"',
}
