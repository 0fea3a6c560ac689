import type { CheckFault } from '../../domain/results/check-fault.js'

/** A sentence for everything that can be wrong with results, checked by the compiler. */
export type FaultSentences = {
  readonly [Code in CheckFault['code']]: (fault: Extract<CheckFault, { code: Code }>) => string
}

/** Says what is wrong with results. */
export function sayFault(sentences: FaultSentences, fault: CheckFault): string {
  return (sentences[fault.code] as (fault: CheckFault) => string)(fault)
}
