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
  mistake?: { code: 'advice-required' } | { code: 'already-definitive'; round: RoundName }
}

type Change = Omit<FieldChange, 'field'> & { field: 'advice' | 'route' | 'preliminaryAdvice' }

/** Plans what a row does to an advice; `definitive` is the round in which the family handed in, so that it must be reopened first. */
export function planAdvice(known: KnownAdvice, said: AdviceWords, definitive?: RoundName): AdvicePlan {
  const final: FinalAdvice = { advice: said.advice ?? known.advice, route: said.route ?? known.route }
  const preliminaryAdvice = said.preliminaryAdvice === known.preliminaryAdvice ? undefined : said.preliminaryAdvice
  const changes = changesOf(known, { ...final, preliminaryAdvice: preliminaryAdvice ?? known.preliminaryAdvice })
  const finalChanges = changes.some(({ field }) => field !== 'preliminaryAdvice')
  if (finalChanges && definitive) return { changes, mistake: { code: 'already-definitive', round: definitive } }
  if (finalChanges && final.route === 'regular' && !final.advice)
    return { changes, mistake: { code: 'advice-required' } }
  return { changes, ...(finalChanges && { final }), ...(preliminaryAdvice && { preliminaryAdvice }) }
}

function changesOf(known: KnownAdvice, next: KnownAdvice): Change[] {
  const fields = ['advice', 'route', 'preliminaryAdvice'] as const
  return fields.flatMap((field) =>
    known[field] === next[field] ? [] : [{ field, old: known[field] ?? '', new: next[field] ?? '' }],
  )
}
