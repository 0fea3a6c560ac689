import { type CorrectedAway, wasCorrectedAway } from '../../domain/corrected-away.js'
import type { FinalAdvice } from '../../domain/final-advice.js'
import type { FieldChange, Pupil } from '../../domain/pupil.js'
import type { RoundName } from '../../domain/round.js'
import type { AdviceWords } from './read-advice.js'

/** What ELK knows of a pupil's advice; `route` counts only once a final advice was recorded. */
export type KnownAdvice = Pick<Pupil, 'advice' | 'route' | 'preliminaryAdvice'>

/** Who never had an advice. */
export const noAdvice: KnownAdvice = { advice: undefined, route: 'regular', preliminaryAdvice: undefined }

/** What a row would change in a pupil's advice. */
export interface AdvicePlan {
  /** The final advice to record; undefined when it stays as it is. */
  final?: FinalAdvice
  preliminaryAdvice?: Pupil['preliminaryAdvice']
  changes: Change[]
  /** Where staff replaced by hand what the row still says, so that it stays as it is. */
  kept: ('advice' | 'route')[]
  mistake?: { code: 'advice-required' } | { code: 'already-definitive'; round: RoundName }
}

type Change = Omit<FieldChange, 'field'> & { field: 'advice' | 'route' | 'preliminaryAdvice' }

/** What happened to a pupil before an import, so far as it stands in the way of changes. */
export interface PupilPast {
  /** The round in which the family handed in while its result is still to come, so that the advice stays until it is reopened. */
  definitive: RoundName | undefined
  correctedAway: readonly CorrectedAway[]
}

/** A pupil who is new. */
export const noPast: PupilPast = { definitive: undefined, correctedAway: [] }

/** Plans what a row does to an advice. */
export function planAdvice(
  known: KnownAdvice,
  said: AdviceWords,
  { definitive, correctedAway }: PupilPast = noPast,
): AdvicePlan {
  const kept = (['advice', 'route'] as const).filter(
    (field) => said[field] !== known[field] && wasCorrectedAway(correctedAway, field, said[field]),
  )
  const final: FinalAdvice = {
    advice: kept.includes('advice') ? known.advice : (said.advice ?? known.advice),
    route: kept.includes('route') ? known.route : (said.route ?? known.route),
  }
  const preliminaryAdvice = said.preliminaryAdvice === known.preliminaryAdvice ? undefined : said.preliminaryAdvice
  const changes = changesOf(known, { ...final, preliminaryAdvice: preliminaryAdvice ?? known.preliminaryAdvice })
  const finalChanges = changes.some(({ field }) => field !== 'preliminaryAdvice')
  if (finalChanges && definitive) return { changes, kept, mistake: { code: 'already-definitive', round: definitive } }
  if (finalChanges && final.route === 'regular' && !final.advice)
    return { changes, kept, mistake: { code: 'advice-required' } }
  return { changes, kept, ...(finalChanges && { final }), ...(preliminaryAdvice && { preliminaryAdvice }) }
}

function changesOf(known: KnownAdvice, next: KnownAdvice): Change[] {
  const fields = ['advice', 'route', 'preliminaryAdvice'] as const
  return fields.flatMap((field) =>
    known[field] === next[field] ? [] : [{ field, old: known[field] ?? '', new: next[field] ?? '' }],
  )
}
