import type { ListsDifference } from '../../../domain/matching/lists-difference.js'

/** What differs between two versions of the lists, in numbers. */
export function differenceCounts({ added, gone, changed, seats, rules }: ListsDifference): string {
  return [
    added.length > 0 && `${added.length} ${added.length === 1 ? 'participant' : 'participants'} more`,
    gone.length > 0 && `${gone.length} ${gone.length === 1 ? 'participant' : 'participants'} fewer`,
    changed.length > 0 && `${changed.length} ${changed.length === 1 ? 'list' : 'lists'} changed`,
    seats.length > 0 && `${seats.length} ${seats.length === 1 ? 'department' : 'departments'} with other seats`,
    rules && 'other rules or departments',
  ]
    .filter(Boolean)
    .join(', ')
}
