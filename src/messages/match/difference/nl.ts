import type { ListsDifference } from '../../../domain/matching/lists-difference.js'

/** What differs between two versions of the lists, in numbers. */
export function differenceCounts({ added, gone, changed, seats, rules }: ListsDifference): string {
  return [
    added.length > 0 && `${added.length} ${added.length === 1 ? 'deelnemer' : 'deelnemers'} erbij`,
    gone.length > 0 && `${gone.length} ${gone.length === 1 ? 'deelnemer' : 'deelnemers'} eraf`,
    changed.length > 0 && `${changed.length} ${changed.length === 1 ? 'lijst' : 'lijsten'} anders`,
    seats.length > 0 && `${seats.length} ${seats.length === 1 ? 'afdeling' : 'afdelingen'} met andere plaatsen`,
    rules && 'andere regels of afdelingen',
  ]
    .filter(Boolean)
    .join(', ')
}
