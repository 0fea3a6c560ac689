import type { App } from '../app.js'
import { listFamilyStandings, type RemindedPupil } from '../db/family-standings.js'
import type { Trx } from '../db/open.js'
import { type RoundsByPupil, readRoundsByPupil } from '../db/rounds.js'
import { isDone } from '../domain/family-standing.js'
import { currentRound, type Round, type RoundName } from '../domain/round.js'
import { routeKind } from '../domain/route.js'
import type { Instant } from '../domain/time.js'
import { mailLater } from '../mail/outbox.js'

/** A round of which the closing was changed. */
export interface ChangedClosing {
  name: RoundName
  /** Undefined: for everyone. */
  pupilId: number | undefined
  /** The rounds as they were; the change itself is kept already. */
  before: RoundsByPupil
}

/** Queues within a transaction word that a round closes later, to the families that were told of it and are not done. Answers how many. */
export async function tellExtension(
  trx: Trx,
  { config, vault }: Pick<App, 'config' | 'vault'>,
  { name, pupilId, before }: ChangedClosing,
  now: Instant,
): Promise<number> {
  const rounds = await readRoundsByPupil(trx, config.rounds)
  const filter = pupilId === undefined ? {} : { ids: [pupilId] }
  let queued = 0
  for (const pupil of await listFamilyStandings(trx, { config, vault }, filter, now)) {
    const round = currentRound(rounds.of(pupil.id), now)
    const isLater = round.name === name && round.closesAt > closingIn(before.of(pupil.id), name)
    if (!isLater || !isWaitedFor(pupil, name)) continue
    const data = { round: name, closesAt: round.closesAt }
    const uniqueKey = `round-extended:${pupil.id}:${name}:${round.closesAt}`
    if (await mailLater(trx, { kind: 'round-extended', pupil, uniqueKey, data }, now)) queued++
  }
  return queued
}

function closingIn(rounds: readonly Round[], name: RoundName): Instant {
  const round = rounds.find((each) => each.name === name)
  if (!round) throw new TypeError(`no round ${name}`)
  return round.closesAt
}

/** Whether a family was told of the round and has something to do in it yet. */
function isWaitedFor({ family }: RemindedPupil, round: RoundName): boolean {
  const wasTold =
    family.accountSince !== undefined || family.login?.state === 'sent' || family.login?.state === 'unknown'
  return wasTold && routeKind(family.route) !== 'paper' && !isDone(family, round)
}
