import { extended, type Round, type RoundName, roundNames } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import { readStandingFacts } from './standing-facts.js'
import type { Row } from './tables.js'

/** The rounds in order: what staff set, else the year's calendar. */
export async function listRounds(db: Database, calendar: Readonly<Record<RoundName, Round>>): Promise<Round[]> {
  return toRounds(calendar, await db.selectFrom('round_times').selectAll().execute())
}

/** The rounds in order that the rows of what staff set tell of, else the year's calendar. */
export function toRounds(calendar: Readonly<Record<RoundName, Round>>, rows: readonly Row<'round_times'>[]): Round[] {
  const set = new Map(rows.map((row) => [row.round, row]))
  return roundNames.map((name) => {
    const row = set.get(name)
    if (!row) return calendar[name]
    return {
      name,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      resultMailAt: row.result_mail_at ?? undefined,
      resultsAt: row.results_at ?? undefined,
    }
  })
}

/** The rounds of which staff set the times, so that the calendar no longer holds. */
export async function listSetRounds(db: Database): Promise<RoundName[]> {
  const rows = await db.selectFrom('round_times').select('round').execute()
  return rows.map(({ round }) => round)
}

/** A row of an extension, as far as it says what holds for its pupil. */
export type ExtensionFacts = Pick<Row<'round_extensions'>, 'round' | 'closes_at'>

/** The rounds in order as they hold for one pupil, extensions of that pupil included. */
export async function listRoundsOf(
  db: Database,
  calendar: Readonly<Record<RoundName, Round>>,
  pupilId: number,
): Promise<Round[]> {
  const facts = await readStandingFacts(db, pupilId)
  return extendedRounds(toRounds(calendar, facts.rounds), facts.extensions)
}

/** The rounds as they hold for the pupil of these extensions. */
export function extendedRounds(rounds: readonly Round[], rows: readonly ExtensionFacts[]): Round[] {
  const extensions = new Map(rows.map(({ round, closes_at }) => [round, closes_at]))
  return rounds.map((round) => extended(round, extensions.get(round.name)))
}

/** The rounds in order, for everyone and as they hold for each pupil. */
export interface RoundsByPupil {
  general: readonly Round[]
  of(pupilId: number): readonly Round[]
}

/** Reads the rounds with the extensions of all pupils. */
export async function readRoundsByPupil(
  db: Database,
  calendar: Readonly<Record<RoundName, Round>>,
): Promise<RoundsByPupil> {
  const general = await listRounds(db, calendar)
  const own = new Map<number, Round[]>()
  for (const { pupilId, round: name, closesAt } of await listExtensions(db)) {
    const present = own.get(pupilId) ?? general
    own.set(
      pupilId,
      present.map((round) => (round.name === name ? extended(round, closesAt) : round)),
    )
  }
  return { general, of: (pupilId) => own.get(pupilId) ?? general }
}

/** Keeps a round's times, which from now on win over the calendar. */
export async function replaceRound(trx: Trx, round: Round): Promise<void> {
  const times = {
    opens_at: round.opensAt,
    closes_at: round.closesAt,
    result_mail_at: round.resultMailAt ?? null,
    results_at: round.resultsAt ?? null,
  }
  await trx
    .insertInto('round_times')
    .values({ round: round.name, ...times })
    .onConflict((conflict) => conflict.column('round').doUpdateSet(times))
    .execute()
}

/** Gives one pupil a later closing time in a round. */
export async function replaceExtension(trx: Trx, round: RoundName, pupilId: number, closesAt: Instant): Promise<void> {
  await trx
    .insertInto('round_extensions')
    .values({ round, pupil_id: pupilId, closes_at: closesAt })
    .onConflict((conflict) => conflict.columns(['round', 'pupil_id']).doUpdateSet({ closes_at: closesAt }))
    .execute()
}

/** The extensions of single pupils, per round. */
export async function listExtensions(
  db: Database,
): Promise<{ round: RoundName; pupilId: number; closesAt: Instant }[]> {
  const rows = await db.selectFrom('round_extensions').selectAll().execute()
  return rows.map(({ round, pupil_id, closes_at }) => ({ round, pupilId: pupil_id, closesAt: closes_at }))
}
