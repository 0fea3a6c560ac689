import type { PupilResult } from '../results/result-set.js'
import type { LoginDot } from '../status.js'

/** Why a family needs a call after the result, the most urgent first. */
export const callReasons = ['unplaced', 'by-hand', 'bounced', 'no-account', 'far-down'] as const

export type CallReason = (typeof callReasons)[number]

/** Nine in ten pupils are placed at one of the first three schools of their list (report on the 2025 lottery). */
const LAST_USUAL_POSITION = 3

/** What is known of a family that the result goes to. */
export interface Reach {
  result: Pick<PupilResult, 'department' | 'how' | 'position'>
  login: LoginDot['state']
  bounced: boolean
}

/** Why a family needs a call, the most urgent first; empty when it need not be called. */
export function callReasonsOf({ result, login, bounced }: Reach): CallReason[] {
  const holds: Record<CallReason, boolean> = {
    unplaced: result.department === null,
    'by-hand': result.how === 'hand',
    bounced: bounced && login !== 'account',
    'no-account': login !== 'account',
    'far-down': result.position !== null && result.position > LAST_USUAL_POSITION,
  }
  return callReasons.filter((reason) => holds[reason])
}

/** Orders families by urgency: the gravest reason first, then who has more reasons, then the lower position. */
export function byCallUrgency(one: Called, other: Called): number {
  return gravity(one) - gravity(other) || other.reasons.length - one.reasons.length || depth(other) - depth(one)
}

type Called = Pick<Reach, 'result'> & { reasons: readonly CallReason[] }

/** Who need not be called stays in the order there was. */
function depth({ result, reasons }: Called): number {
  return reasons.length === 0 ? 0 : (result.position ?? 0)
}

function gravity({ reasons: [gravest] }: Called): number {
  return gravest ? callReasons.indexOf(gravest) : callReasons.length
}
