import type { App } from '../app.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { type KnownResult, type KnownResults, knownResult } from '../domain/results/known-result.js'
import type { Round, RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Database } from './open.js'
import { type PupilFilter, pupilIds } from './pupils.js'
import { listRounds } from './rounds.js'

/** A publication that stands: under which name the results of a round lie in the vault. */
export interface PublicationFacts {
  round: RoundName
  sha256: string
}

/** What staff wrote down about one pupil's seat in a round. */
export interface SeatFacts {
  round: RoundName
  department: string
  at: Instant
}

export interface ResultRows {
  publications: readonly PublicationFacts[]
  confirmations: readonly SeatFacts[]
  withdrawals: readonly SeatFacts[]
}

/** The publications whose moment has come. */
export function shownPublications(
  publications: readonly PublicationFacts[],
  rounds: readonly Round[],
  now: Instant,
): PublicationFacts[] {
  return publications.filter(({ round }) => {
    const moment = rounds.find(({ name }) => name === round)?.resultsAt
    return moment !== undefined && moment <= now
  })
}

/** How each round ended for a pupil, as far as its family may know at a moment; before that moment the vault stays shut. */
export function toKnownResults(
  vault: App['vault'],
  { publications, confirmations, withdrawals }: ResultRows,
  { elkNumber, rounds, now }: { elkNumber: ElkNumber; rounds: readonly Round[]; now: Instant },
): KnownResults {
  const shown = shownPublications(publications, rounds, now)
  const known = new Map<RoundName, KnownResult>()
  for (const { name } of rounds) {
    const publication = shown.find(({ round }) => round === name)
    const result = knownResult({
      published: publication && vault.results(publication.sha256).of(elkNumber),
      confirmed: confirmations.find(({ round }) => round === name),
      withdrawn: withdrawals.find(({ round }) => round === name),
    })
    if (result) known.set(name, result)
  }
  return known
}

/** Whose results are asked for. */
type Asked = { id: number; elkNumber: ElkNumber }

/** How the rounds ended for pupils, as far as their families could know at a moment, of all of a filter at once. */
export async function listKnownResults(
  db: Database,
  { config, vault }: Pick<App, 'config' | 'vault'>,
  { filter, now }: { filter: PupilFilter; now: Instant },
): Promise<(pupil: Asked) => KnownResults> {
  const rounds = await listRounds(db, config.rounds)
  const publications = await publicationsAt(db, now)
  const confirmations = byPupil(await seatRows(db, 'confirmations', { filter, now }))
  const withdrawals = byPupil(await seatRows(db, 'withdrawals', { filter, now }))
  return ({ id, elkNumber }) =>
    toKnownResults(
      vault,
      { publications, confirmations: confirmations.get(id) ?? [], withdrawals: withdrawals.get(id) ?? [] },
      { elkNumber, rounds, now },
    )
}

async function publicationsAt(db: Database, now: Instant): Promise<PublicationFacts[]> {
  return db
    .selectFrom('publications')
    .select(['round', 'sha256'])
    .where('published_at', '<=', now)
    .where((eb) => eb.or([eb('withdrawn_at', 'is', null), eb('withdrawn_at', '>', now)]))
    .execute()
}

async function seatRows(
  db: Database,
  table: 'confirmations' | 'withdrawals',
  { filter, now }: { filter: PupilFilter; now: Instant },
): Promise<(SeatFacts & { pupilId: number })[]> {
  const ids = pupilIds(db, filter)
  const columns = ['round', 'pupil_id as pupilId', 'departments.code as department'] as const
  if (table === 'confirmations') {
    const query = db
      .selectFrom('confirmations')
      .innerJoin('departments', 'departments.id', 'department_id')
      .select([...columns, 'confirmed_at as at'])
      .where('confirmed_at', '<=', now)
    return (ids ? query.where('pupil_id', 'in', ids) : query).execute()
  }
  const query = db
    .selectFrom('withdrawals')
    .innerJoin('departments', 'departments.id', 'department_id')
    .select([...columns, 'withdrawn_at as at'])
    .where('withdrawn_at', '<=', now)
  return (ids ? query.where('pupil_id', 'in', ids) : query).execute()
}

function byPupil(rows: readonly (SeatFacts & { pupilId: number })[]): ReadonlyMap<number, SeatFacts[]> {
  const groups = new Map<number, SeatFacts[]>()
  for (const { pupilId, ...seat } of rows) {
    const group = groups.get(pupilId)
    if (group) group.push(seat)
    else groups.set(pupilId, [seat])
  }
  return groups
}
