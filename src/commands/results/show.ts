import { readStaffResults, recordResultsRead, type StaffResults } from '../../actions/read-results.js'
import type { App } from '../../app.js'
import { readStandingFacts } from '../../db/standing-facts.js'
import { drawnRounds } from '../../domain/matching/match-lists.js'
import { fullName } from '../../domain/name.js'
import { UserError } from '../../domain/problems.js'
import { type KnownResult, knownResult } from '../../domain/results/known-result.js'
import { type RoundName, roundNames } from '../../domain/round.js'
import type { Io } from '../../io.js'
import { readDepartmentText } from '../applications/department-names.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

/** What staff can know of a pupil in a round. */
interface RoundResult {
  round: RoundName
  known: KnownResult
  results: StaffResults | undefined
}

/** `elk results show`: the result of one pupil, whether or not families see it; who looked is written down. */
export async function resultsShowCommand(app: App, io: Io, input: ScopeInput & { elk?: string }): Promise<void> {
  const pupil = await readPupil(app, io, input)
  const { elkNumber } = pupil
  const found = await readRounds(app, pupil)
  if (found.length === 0) throw new UserError({ code: 'no-result-of-pupil', elkNumber })
  const rounds = drawnRounds.filter((name) => found.some(({ round }) => round === name))
  await recordResultsRead(app, { pupilId: pupil.id, rounds })
  io.json({ elkNumber, rounds: found.map(documentOf) })
  io.out(io.color.bold(safeText(`${fullName(pupil)} (${elkNumber})`)))
  const nameOf = await readDepartmentText(app)
  for (const result of found) {
    io.out('')
    for (const line of linesOf(io, result, nameOf)) io.out(safeText(line))
  }
}

async function readRounds(app: App, pupil: Awaited<ReturnType<typeof readPupil>>): Promise<RoundResult[]> {
  const { confirmations, withdrawals } = await readStandingFacts(app.db, pupil.id)
  const found: RoundResult[] = []
  for (const name of roundNames) {
    const drawn = drawnRounds.find((round) => round === name)
    const results = drawn && (await readStaffResults(app, drawn))
    const of = <Fact extends { round: RoundName }>(facts: readonly Fact[]) => facts.find(({ round }) => round === name)
    const published = results?.shown.of(pupil.elkNumber)
    const known = knownResult({ published, confirmed: of(confirmations), withdrawn: of(withdrawals) })
    if (known) found.push({ round: name, known, results: published && results })
  }
  return found
}

function linesOf({ messages }: Io, found: RoundResult, nameOf: (code: string) => string): string[] {
  const { results: words, terms } = messages
  const { round, known, results } = found
  const facts = factsOf(words, known, nameOf)
  const widest = Math.max(...facts.map(([label]) => label.length))
  return [
    terms.rounds[round],
    ...facts.map(([label, text]) => `  ${label.padEnd(widest)}  ${text}`),
    ...(known.kind === 'placed' && known.confirmedAt ? [`  ${words.show.confirmed(known.confirmedAt)}`] : []),
    ...(known.kind === 'withdrawn' ? [`  ${words.show.withdrawn(known.withdrawnAt)}`] : []),
    ...(results ? [`  ${standingText(words.show.standings, results)}`] : []),
  ]
}

function factsOf(
  { show, hows }: Io['messages']['results'],
  known: KnownResult,
  nameOf: (code: string) => string,
): [string, string][] {
  const seat: [string, string] = [show.school, known.kind === 'unplaced' ? show.none : nameOf(known.department)]
  const { result } = known
  if (!result) return [seat]
  return [
    seat,
    ...(result.position === null ? [] : [[show.position, show.place(result.position)] satisfies [string, string]]),
    ...(result.lot === null ? [] : [[show.lot, String(result.lot)] satisfies [string, string]]),
    ...(result.how === 'none' ? [] : [[show.how, hows[result.how]] satisfies [string, string]]),
    ...result.reserves.map(({ department, rank }): [string, string] => [
      show.reserves,
      show.reserve(nameOf(department), rank),
    ]),
    ...(result.code === null ? [] : [[show.code, result.code] satisfies [string, string]]),
  ]
}

function standingText(
  words: Io['messages']['results']['show']['standings'],
  { standing, resultsAt }: Pick<StaffResults, 'standing' | 'resultsAt'>,
): string {
  return standing === 'published' ? words.published(resultsAt) : words[standing]
}

function documentOf({ round, known, results }: RoundResult) {
  const { elkNumber: _, ...result } = known.result ?? { elkNumber: undefined }
  return {
    round,
    kind: known.kind,
    standing: results?.standing ?? null,
    resultsAt: results?.resultsAt ?? null,
    ...result,
    department: known.kind === 'unplaced' ? null : known.department,
    confirmedAt: known.kind === 'placed' ? (known.confirmedAt ?? null) : null,
    withdrawnAt: known.kind === 'withdrawn' ? known.withdrawnAt : null,
  }
}
