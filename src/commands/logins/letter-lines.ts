import type { LetterPlan, PlannedLetter } from '../../actions/plan-letters.js'
import { envelopeLines } from '../../domain/address.js'
import { letterSkipReasons } from '../../domain/letter-plan.js'
import { fullName, listName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import type { Messages } from '../../messages/index.js'
import { formatTable, safeText } from '../table.js'
import { NAMED_ONE_BY_ONE, reasonLines } from './reason-lines.js'

type Words = Messages['logins']

/** For whom letters are about to be made, in a few lines, and for whom not and why. */
export function letterLines(plan: LetterPlan, words: Words): string[] {
  const { print } = plan
  const { letter: said } = words
  if (print.length === 0) return [said.nothing, ...leftOutLines(plan, words)]
  const few = print.length <= NAMED_ONE_BY_ONE
  const names = few
    ? print.map(({ pupil }) => said.one(safeText(fullName(pupil)), pupil.elkNumber))
    : [said.fromTo(nameOf(print[0]), nameOf(print.at(-1)))]
  return [said.will(print.length), ...names, ...replacingLines(plan, words), ...leftOutLines(plan, words), said.check]
}

/** What would be made, with every family and its address to be checked, and for whom not and why. */
export function letterTrialLines(io: Pick<Io, 'color' | 'columns'>, plan: LetterPlan, words: Words): string[] {
  const { print } = plan
  const { letter: said } = words
  if (print.length === 0) return [said.nothing, ...leftOutLines(plan, words), said.dryRun]
  const rows = print.map(({ pupil }) => [
    pupil.elkNumber,
    safeText(listName(pupil)),
    safeText(envelopeLines(pupil).join(', ')),
  ])
  const table = formatTable(io, { head: said.trialHead, rows, flexible: 1 }).split('\n')
  const rest = [...replacingLines(plan, words), ...leftOutLines(plan, words), said.dryRun]
  return [said.will(print.length), '', ...table, '', ...rest]
}

function nameOf(letter: PlannedLetter | undefined): string {
  return letter ? safeText(fullName(letter.pupil)) : ''
}

function replacingLines({ print }: LetterPlan, { letter: said }: Words): string[] {
  const again = print.filter(({ number }) => number > 1).length
  return again > 0 ? [said.replaces(again)] : []
}

/** In bulk nearly everybody can be mailed: of those the number says enough. */
function leftOutLines({ skipped }: LetterPlan, words: Words): string[] {
  if (skipped.length === 0) return []
  const { letter: said } = words
  const mailed = skipped.filter(({ reason }) => reason === 'has-email').length
  const counted = mailed > 0 ? [words.skippedBecause(mailed, said.reasons['has-email'])] : []
  const order = letterSkipReasons.filter((reason) => reason !== 'has-email')
  return [said.skipped(skipped.length), ...counted, ...reasonLines({ skipped, order, said: said.reasons }, words)]
}
