import type { Round, RoundName } from './round.js'

export type RoundOrderFault = 'closes-too-early' | 'result-mail-too-early' | 'results-too-early' | 'overlaps'

export interface RoundOrderProblem {
  round: RoundName
  fault: RoundOrderFault
}

/**
 * Every place where times do not follow each other: a round opens, closes, mails the link to its result and shows the
 * result, and the next round opens no sooner than this one closes. `overlaps` names the later of the two rounds.
 */
export function findRoundOrderProblems(rounds: readonly Round[]): RoundOrderProblem[] {
  return rounds.flatMap((round, index) =>
    faultsOf(round, rounds[index - 1]).map((fault) => ({ round: round.name, fault })),
  )
}

function faultsOf(
  { opensAt, closesAt, resultMailAt, resultsAt }: Round,
  previous: Round | undefined,
): RoundOrderFault[] {
  const faults: RoundOrderFault[] = []
  if (previous && opensAt < previous.closesAt) faults.push('overlaps')
  if (closesAt <= opensAt) faults.push('closes-too-early')
  if (resultMailAt && resultMailAt < closesAt) faults.push('result-mail-too-early')
  if (resultsAt && resultsAt <= (resultMailAt ?? closesAt)) faults.push('results-too-early')
  return faults
}
