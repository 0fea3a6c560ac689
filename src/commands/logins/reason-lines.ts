import type { KeptPupil } from '../../db/pupils.js'
import { fullName } from '../../domain/name.js'
import type { Messages } from '../../messages/index.js'
import { safeText } from '../table.js'

/** As many pupils are named; of more, the number says enough. */
export const NAMED_ONE_BY_ONE = 10

interface Skipped<Reason extends string> {
  skipped: readonly { pupil: KeptPupil; reason: Reason }[]
  /** The reasons in the order in which they are told. */
  order: readonly Reason[]
  said: Readonly<Record<Reason, string>>
}

/** The pupils who were left out, by reason: how many and, of a few, who. */
export function reasonLines<Reason extends string>(
  { skipped, order, said }: Skipped<Reason>,
  words: Messages['logins'],
): string[] {
  return order.flatMap((reason) => {
    const pupils = skipped.filter((skip) => skip.reason === reason).map(({ pupil }) => pupil)
    if (pupils.length === 0) return []
    const named = pupils
      .slice(0, NAMED_ONE_BY_ONE)
      .map((pupil) => words.skippedOne(pupil.elkNumber, safeText(fullName(pupil))))
    const more = pupils.length > NAMED_ONE_BY_ONE ? [words.skippedMore(pupils.length - NAMED_ONE_BY_ONE)] : []
    return [words.skippedBecause(pupils.length, said[reason]), ...named, ...more]
  })
}
