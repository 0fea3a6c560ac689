import { listGrants, listHandSeats } from '../db/match.js'
import type { MatchPupil } from '../db/match-pupils.js'
import type { Database } from '../db/open.js'
import type { KeptResultSet } from '../db/results.js'
import { type Decision, type GivenHow, type GivenSeat, givenSeats } from '../domain/results/given-seat.js'
import type { ResultSet } from '../domain/results/result-set.js'

/** The seats in results that no lot decided, with what ELK knows of the decision; the last decision first. */
export async function readGivenSeats(
  db: Database,
  { round, listsId }: Pick<KeptResultSet, 'round' | 'listsId'>,
  { pupils }: Pick<ResultSet, 'pupils'>,
  participants: readonly Pick<MatchPupil, 'id' | 'elkNumber'>[],
): Promise<GivenSeat[]> {
  const idOf = new Map(participants.map(({ id, elkNumber }) => [elkNumber, id]))
  const decisions = new Map<string, Decision>()
  const note = (pupilId: number, how: GivenHow, decision: Decision) => decisions.set(`${pupilId} ${how}`, decision)
  for (const { pupilId, kind, grantedBy: by, grantedAt: at, reason } of await listGrants(db, round))
    note(pupilId, kind, { by, at, reason })
  if (listsId !== undefined)
    for (const { pupilId, seatedBy: by, seatedAt: at, reason } of await listHandSeats(db, listsId))
      note(pupilId, 'hand', { by, at, reason })
  return givenSeats(pupils, (elkNumber, how) => decisions.get(`${idOf.get(elkNumber)} ${how}`)).toSorted(lastFirst)
}

function lastFirst(one: GivenSeat, other: GivenSeat): number {
  const [first, second] = [one.decision?.at ?? '', other.decision?.at ?? '']
  if (first === second) return 0
  return first > second ? -1 : 1
}
