import { listCopies } from '../../actions/backup-copies.js'
import { assertNameless, erasePupil } from '../../actions/erase-pupil.js'
import { findTraces } from '../../actions/find-traces.js'
import { type ErasurePlan, planErasure } from '../../actions/plan-erasure.js'
import type { App } from '../../app.js'
import { listReasonsNaming } from '../../db/audit.js'
import { fullName } from '../../domain/name.js'
import { countErased } from '../../domain/privacy/erased-counts.js'
import { namingAny } from '../../domain/privacy/names-pupil.js'
import { sayRows } from '../../domain/row-ranges.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, askReason } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { sayFinished } from './say-finished.js'

interface Input extends ScopeInput {
  elk?: string
  reason?: string
  keepBackups?: boolean
  dryRun?: boolean
}

/** `elk privacy erase`: everything about one child goes for good, after showing what that is and what to think of. */
export async function privacyEraseCommand(app: App, io: Io, input: Input): Promise<ExitCode | void> {
  const words = app.messages.privacy.erase
  const pupil = await readPupil(app, io, input)
  const plan = await planErasure(app, pupil)
  const copies = (await listCopies(app)).map(({ name }) => name)
  for (const line of planLines(app, io, plan)) io.out(line)
  if (copies.length > 0) io.out(input.keepBackups ? words.copiesStay : words.copies(copies.length))
  for (const name of copies) io.out(`  ${safeText(name)}`)
  const document = documentOf(plan, copies)
  if (input.dryRun) {
    io.json({ ...document, dryRun: true })
    return io.out(words.dryRun)
  }
  const reason = await askReason(io, input.reason)
  assertNameless({ pupil, reason })
  if (!(await askConfirmation(io, words.ask(safeText(fullName(pupil)))))) {
    io.out(words.cancelled)
    return 1
  }
  const going = input.keepBackups ? [] : copies
  const finished = await erasePupil(app, { pupil, reason, copies: going })
  const left = {
    filesLeft: await findTraces(app, pupil),
    rowsLeft: sayRows(await listReasonsNaming(app.db, namingAny([pupil]))),
  }
  const own = finished.at(-1)
  const { id: erasure, certificate, copiesLeft } = own ?? {}
  io.json({ ...document, dryRun: false, erasure, certificate, copiesLeft, ...left })
  io.out(io.color.green(words.done))
  sayFinished(app, io, finished)
  if (going.length > 0) io.out(words.backupNow)
  if (plan.isInResults) io.out(words.draw)
  io.out(words.comesBack)
  io.out(words.elsewhere)
  return sayLeft(app, io, left)
}

/** What still names the child, and that nobody but staff can take away. */
function sayLeft(
  { messages }: App,
  io: Io,
  { filesLeft, rowsLeft }: { filesLeft: readonly string[]; rowsLeft: string },
): ExitCode | void {
  const words = messages.privacy.erase
  if (rowsLeft !== '') io.err(words.rows(rowsLeft))
  if (filesLeft.length > 0) io.err(words.traces)
  for (const file of filesLeft) io.err(`  ${safeText(file)}`)
  return rowsLeft === '' && filesLeft.length === 0 ? undefined : 3
}

function planLines(app: App, io: Io, plan: ErasurePlan): string[] {
  const { privacy } = app.messages
  const words = privacy.erase
  const { pupil, twins, openRound, seat, reserves, unseen } = plan
  const warnings = [
    ...twins.map((twin) => words.twin(safeText(fullName(twin)), twin.elkNumber, twin.birthDate)),
    ...(openRound ? [words.open(openRound.name)] : []),
    ...(seat === undefined ? [] : [words.seat(safeText(seat))]),
    ...(reserves > 0 ? [words.reserves(reserves)] : []),
    ...(unseen ? [words.unseen] : []),
  ]
  return [
    io.color.bold(safeText(words.title(fullName(pupil), pupil.birthDate, pupil.school))),
    words.gone,
    ...countErased(plan.counts).map(({ kind, count }) => `  ${privacy.count(kind, count)}`),
    ...warnings.map((warning) => io.color.yellow(warning)),
    words.copyFirst(pupil.elkNumber),
  ]
}

function documentOf({ pupil, counts, twins, openRound, seat, reserves, unseen }: ErasurePlan, backups: string[]) {
  return {
    elkNumber: pupil.elkNumber,
    counts: Object.fromEntries(countErased(counts).map(({ kind, count }) => [kind, count])),
    alike: twins.map(({ elkNumber }) => elkNumber),
    openRound: openRound?.name ?? null,
    seat: seat ?? null,
    reserveLists: reserves,
    resultUnseen: unseen,
    backups,
  }
}
