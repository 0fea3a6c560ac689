import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyHome, scratchIn } from '../../actions/copy-home.js'
import { getResultSet } from '../../actions/inspect-results.js'
import { assertHomeFree } from '../../actions/make-home.js'
import { recordRehearsal } from '../../actions/record-rehearsal.js'
import { inScratchFolder } from '../../actions/scratch-folder.js'
import type { App } from '../../app.js'
import { fileFailure } from '../../domain/file-failure.js'
import type { DrawnRound } from '../../domain/matching/match-lists.js'
import { UserError } from '../../domain/problems.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { type MatchRoundInput, readMatchRound } from '../match/read-match-round.js'
import { showProgress } from '../progress.js'
import type { ScopeInput } from '../scope.js'
import { type Evening, playEvening } from './rehearsal/evening.js'
import { brokenPromises } from './rehearsal/findings.js'
import { reportLines } from './rehearsal/report-lines.js'
import { StoppedError } from './rehearsal/stage.js'

interface Input extends ScopeInput, MatchRoundInput {
  families?: string
  keep?: string
}

/** `elk results rehearse`: the evening of the result on a copy of the home, with its own clock; exit 1 when anything is wrong. */
export async function resultsRehearseCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = io.messages.rehearsal
  assertForEveryone(io, input)
  const round = readMatchRound(input)
  const families = readFamilies(io, input.families)
  // From here on the first Ctrl-C must let the copy be thrown away.
  const { stop } = io
  await getResultSet(app.db, round)
  const kept = input.keep === undefined ? undefined : io.path(input.keep)
  if (kept !== undefined) assertHomeFree(kept)
  io.out(words.begins)
  try {
    const evening = await withCopy(app, kept, (dir) => rehearse(io, dir, { round, families, stop }))
    const broken = Object.values(brokenPromises(evening)).reduce((sum, count) => sum + count, 0)
    await recordRehearsal(app, { round, families: evening.crossing.families, wrong: broken, kept: kept !== undefined })
    io.json({ round, ...evening, broken: brokenPromises(evening), kept: kept ?? null })
    for (const line of reportLines(io, { round, evening, kept })) io.out(line)
    return broken > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error
    io.err(words.stopped)
    return 1
  }
}

function readFamilies(io: Io, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(io.messages.rehearsal.wrongFamilies(text))
  return Number(text)
}

/**
 * Does something with a copy of the home that only its owner may look into, and throws the copy away unless it is kept. It lies
 * within the home, so that one that was left by force is found there.
 */
function withCopy<Result>(app: App, kept: string | undefined, use: (dir: string) => Promise<Result>): Promise<Result> {
  if (kept === undefined)
    return inScratchFolder(scratchIn(app.home), (folder) => copyTo(app, join(folder, 'home'), use))
  return copyTo(app, kept, use).catch((error: unknown) => {
    rmSync(kept, { recursive: true, force: true })
    throw error
  })
}

async function copyTo<Result>(app: App, dir: string, use: (dir: string) => Promise<Result>): Promise<Result> {
  await makeCopy(app, dir)
  return use(dir)
}

async function makeCopy(app: App, dir: string): Promise<void> {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    chmodSync(dir, 0o700)
    await copyHome(app, dir)
  } catch (error) {
    const code = fileFailure(error)
    if (code) throw new UserError({ code, dir })
    throw error instanceof Error && 'syscall' in error ? new UserError({ code: 'file-unwritable', file: dir }) : error
  }
}

function rehearse(
  io: Io,
  dir: string,
  what: { round: DrawnRound; families: number | undefined; stop: AbortSignal },
): Promise<Evening> {
  const reason = io.messages.rehearsal.reason
  return io.withHome(dir, (copy) =>
    playEvening(copy, { ...what, reason, progress: (total) => showProgress(io, total) }),
  )
}
