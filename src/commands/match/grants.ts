import { applyGrantImport, planGrantImport } from '../../actions/import-grants.js'
import type { App } from '../../app.js'
import { listGrants } from '../../db/match.js'
import { listPupils } from '../../db/pupils.js'
import type { DrawnRound } from '../../domain/matching/match-lists.js'
import { fullName } from '../../domain/name.js'
import type { ExitCode, Io } from '../../io.js'
import { readLimits } from '../imports/read-limits.js'
import { type ImportInput, runImport } from '../imports/run-import.js'
import { page } from '../pager.js'
import { readScope, type ScopeInput } from '../scope.js'
import { formatTable, safeText } from '../table.js'
import { type MatchRoundInput, pickMatchRound } from './read-match-round.js'

type Input = ImportInput & ScopeInput & MatchRoundInput

/** `elk match grants`: who has a right to a seat before the draw of a round; gives many from a file. */
export async function matchGrantsCommand(app: App, io: Io, input: Input): Promise<ExitCode | void> {
  const round = await pickMatchRound(app, input)
  if (input.file === undefined) return listAll(app, io, round, input)
  const limits = { ...(await readLimits(app, input)), round }
  return runImport(io, input, {
    plan: (file) => planGrantImport(app, file, limits),
    apply: (planned, order) => applyGrantImport(app, planned, order),
  })
}

async function listAll(app: App, io: Io, round: DrawnRound, input: ScopeInput): Promise<void> {
  const { match, terms } = app.messages
  const words = match.grant
  const schools = await readScope(app, input)
  const pupils = new Map((await listPupils(app.db, { schools })).map((pupil) => [pupil.id, pupil]))
  const grants = (await listGrants(app.db, round)).flatMap((grant) => {
    const pupil = pupils.get(grant.pupilId)
    return pupil ? [{ ...grant, pupil }] : []
  })
  io.json({
    round,
    grants: grants.map(({ pupil, kind, department, reason, grantedAt, grantedBy }) => ({
      elkNumber: pupil.elkNumber,
      name: fullName(pupil),
      school: pupil.school,
      kind,
      department,
      reason,
      grantedAt,
      grantedBy,
    })),
  })
  if (grants.length === 0) return io.out(words.none(terms.rounds[round]))
  const rows = grants.map(({ pupil, kind, department, reason }) =>
    [
      pupil.elkNumber,
      fullName(pupil),
      pupil.school,
      match.grantKindsShort[kind],
      department ?? words.highest,
      reason,
    ].map(safeText),
  )
  const table = formatTable(io, { head: words.head, rows, widest: { 1: 20, 4: 18 }, flexible: 5 })
  await page(io, [...table.split('\n'), '', words.counts(grants.length)])
}
