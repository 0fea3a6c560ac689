import type { App } from '../app.js'
import { countRowsOf } from '../db/erasure.js'
import { listKnownResults } from '../db/known-results.js'
import { countAudit } from '../db/list-audit.js'
import { findLastActAt } from '../db/privacy.js'
import { type KeptPupil, listPupils } from '../db/pupils.js'
import { listRoundsOf } from '../db/rounds.js'
import { isLikelyTwin } from '../domain/privacy/likely-twin.js'
import type { KnownResults } from '../domain/results/known-result.js'
import { type Round, roundState } from '../domain/round.js'
import { assertErasable } from './assert-erasable.js'

/** What erasing a child would take away, and what staff should think of first. */
export interface ErasurePlan {
  pupil: KeptPupil
  counts: Readonly<Record<string, number>>
  /** Children who are easily taken for this one. */
  twins: KeptPupil[]
  /** The round in which this family can still take part. */
  openRound: Round | undefined
  /** The department in which the child has a seat. */
  seat: string | undefined
  /** On how many reserve lists the child stands. */
  reserves: number
  /** A result tells of the child. */
  isInResults: boolean
  /** The result is shown and the family has not logged in since. */
  unseen: boolean
}

type Needs = Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock'>

/** Looks at what erasing a child would do; changes nothing. Throws what `assertErasable` throws. */
export async function planErasure(app: Needs, pupil: KeptPupil): Promise<ErasurePlan> {
  const { db, config, clock } = app
  const now = clock.now()
  await assertErasable(db, app, pupil, now)
  const rounds = await listRoundsOf(db, config.rounds, pupil.id)
  const resultsOf = await listKnownResults(db, app, { filter: { ids: [pupil.id] }, now })
  const results = [...resultsOf(pupil).values()]
  const placed = results.find(({ kind }) => kind === 'placed')
  return {
    pupil,
    counts: {
      ...(await countRowsOf(db, { pupilId: pupil.id })),
      audit: await countAudit(db, { pupilId: pupil.id }),
    },
    twins: (await listPupils(db)).filter((other) => isLikelyTwin(pupil, other)),
    openRound: placed ? undefined : rounds.find((round) => roundState(round, now) === 'open'),
    seat: placed?.kind === 'placed' ? placed.department : undefined,
    reserves: results.reduce((sum, { result }) => sum + (result?.reserves.length ?? 0), 0),
    isInResults: results.some(({ result }) => result !== undefined),
    unseen: await isUnseen(app, pupil, resultsOf(pupil)),
  }
}

async function isUnseen(
  { db, config }: Pick<Needs, 'db' | 'config'>,
  { id }: KeptPupil,
  results: KnownResults,
): Promise<boolean> {
  const shown = (await listRoundsOf(db, config.rounds, id))
    .filter(({ name }) => results.get(name)?.result)
    .flatMap(({ resultsAt }) => resultsAt ?? [])
    .at(-1)
  if (shown === undefined) return false
  const last = await findLastActAt(db, id, 'logged in')
  return last === undefined || last < shown
}
