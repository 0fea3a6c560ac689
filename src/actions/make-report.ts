import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listDepartments } from '../db/departments.js'
import { listHandedIn } from '../db/match-pupils.js'
import { GUARANTEED_ROUND } from '../domain/guarantee.js'
import type { DrawnRound, MatchLists } from '../domain/matching/match-lists.js'
import { UserError } from '../domain/problems.js'
import type { ReportPupil, ReportWorld } from '../domain/report/report-world.js'
import { fullReport, publicReport, type YearReport } from '../domain/report/year-report.js'
import type { ResultSet } from '../domain/results/result-set.js'
import { readFrozenFile, readOutcomeFile } from './frozen-file.js'
import { readStaffResults, type StaffResults } from './read-results.js'

type Needs = Pick<App, 'db' | 'config' | 'vault' | 'clock' | 'actor'>

export interface MakeReport {
  round: DrawnRound
  /** Small numbers too, for a reason. */
  unmasked: { reason: string } | undefined
}

/** The tables of a round, and the results they were made from. */
export interface MadeReport {
  results: StaffResults
  /** Undefined when too few took part to publish anything. */
  report: YearReport | undefined
}

/** Makes the tables of the yearly report about a round, and writes down who did; throws `no-results` and DamagedVaultError. */
export async function makeReport(app: Needs, { round, unmasked }: MakeReport): Promise<MadeReport> {
  const results = await readStaffResults(app, round)
  if (!results) throw new UserError({ code: 'no-results', round })
  const world = await readReportWorld(app, results.shown.set)
  const report = unmasked ? fullReport(world) : publicReport(world)
  await app.db.transaction().execute((trx) =>
    recordAudit(trx, {
      at: app.clock.now(),
      actor: app.actor,
      act: 'results reported',
      details: { round, sha256: results.sha256, unmasked: unmasked !== undefined },
      reason: unmasked?.reason,
    }),
  )
  return { results, report }
}

/** What the tables of results follow from: the frozen lists of our own draw; for results from elsewhere what families handed in. */
export async function readReportWorld(
  app: Pick<Needs, 'db' | 'config' | 'vault'>,
  set: ResultSet,
): Promise<ReportWorld> {
  const schoolOf = new Map((await listDepartments(app.db)).map(({ code, school }) => [code, school.code]))
  const drawn = set.outcome === null ? undefined : readFrozenFile(app, readOutcomeFile(app, set.outcome).lists)
  const listed = await readLists(app, set, drawn)
  const capacities = new Map(drawn?.departments.map(({ code, capacity }) => [code, capacity]))
  return {
    pupils: set.pupils.flatMap((result): ReportPupil[] => {
      const own = listed(result)
      const [first] = own?.list ?? []
      if (!own?.advice || first === undefined) return []
      const schools = new Set(own.list.map((code) => schoolOf.get(code) ?? code)).size
      return [{ advice: own.advice, first, schools, result }]
    }),
    departments: set.departments.map(({ code, seats, lastLot }) => ({
      code,
      school: schoolOf.get(code) ?? code,
      capacity: capacities.get(code) ?? seats,
      lastLot: lastLot ?? undefined,
    })),
    guarantee: drawn?.rules.guarantee ?? (set.round === GUARANTEED_ROUND ? app.config.lists.guarantee : {}),
  }
}

type OwnList = { advice: ReportPupil['advice'] | undefined; list: readonly string[] }

async function readLists(
  { db }: Pick<Needs, 'db'>,
  { round }: ResultSet,
  drawn: MatchLists | undefined,
): Promise<(result: ReportPupil['result']) => OwnList | undefined> {
  if (drawn) {
    const byCode = new Map(drawn.participants.map((participant) => [participant.code, participant]))
    return ({ code }) => (code === null ? undefined : byCode.get(code))
  }
  const byElkNumber = new Map((await listHandedIn(db, round)).map((pupil) => [pupil.elkNumber, pupil]))
  return ({ elkNumber }) => byElkNumber.get(elkNumber)
}
