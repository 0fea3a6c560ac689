import type { App } from '../app.js'
import { isMailUnderWay } from '../db/erasure.js'
import { findFrozenLists } from '../db/match.js'
import { listHandedIn } from '../db/match-pupils.js'
import type { Database } from '../db/open.js'
import { getProcedure } from '../db/procedure.js'
import type { KeptPupil } from '../db/pupils.js'
import { findPublication } from '../db/results.js'
import { listRounds } from '../db/rounds.js'
import { type DrawnRound, drawnRounds } from '../domain/matching/match-lists.js'
import { participantCode } from '../domain/matching/participant-code.js'
import { awaitedRound, type RoundForChild } from '../domain/privacy/erasable.js'
import { UserError } from '../domain/problems.js'
import type { Instant } from '../domain/time.js'
import { readFrozenFile } from './frozen-file.js'

type Needs = Pick<App, 'config' | 'vault' | 'key'>
type Child = Pick<KeptPupil, 'id' | 'elkNumber'>

/** Throws `erase-before-result` while a child waits for the result of a round, and `erase-while-mailing` while a mail about it is leaving. */
export async function assertErasable(db: Database, app: Needs, child: Child, now: Instant): Promise<void> {
  const { elkNumber } = child
  const rounds: RoundForChild[] = []
  for (const round of drawnRounds) rounds.push(await readRound(db, app, child, round))
  const awaited = awaitedRound(rounds, now)
  if (awaited) {
    const { round, resultsAt } = awaited
    const isToCome = resultsAt !== undefined && now < resultsAt
    throw new UserError({
      code: 'erase-before-result',
      elkNumber,
      round,
      resultsAt: isToCome ? resultsAt : undefined,
    })
  }
  if (await isMailUnderWay(db, { pupilId: child.id })) throw new UserError({ code: 'erase-while-mailing', elkNumber })
}

async function readRound(db: Database, app: Needs, child: Child, round: DrawnRound): Promise<RoundForChild> {
  const resultsAt = (await listRounds(db, app.config.rounds)).find(({ name }) => name === round)?.resultsAt
  const published = (await findPublication(db, round)) !== undefined
  const handedIn = (await listHandedIn(db, round)).some(({ id }) => id === child.id)
  const takesPart = handedIn || (!published && (await isFrozen(db, app, child, round)))
  return { round, takesPart, resultsAt, published }
}

async function isFrozen(db: Database, app: Needs, { elkNumber }: Child, round: DrawnRound): Promise<boolean> {
  const frozen = await findFrozenLists(db, round)
  if (!frozen) return false
  const { year } = await getProcedure(db)
  const own = participantCode(app.key, { year, round, elkNumber })
  return readFrozenFile(app, frozen.sha256).participants.some(({ code }) => code === own)
}
