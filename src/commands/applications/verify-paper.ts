import type { App } from '../../app.js'
import { getDepartment } from '../../db/departments.js'
import { listRoundsOf } from '../../db/rounds.js'
import type { PreferenceList } from '../../domain/preference-list.js'
import { UserError } from '../../domain/problems.js'
import { provenByPaper, type ReceiptPaper } from '../../domain/receipt-proof.js'
import { currentRound } from '../../domain/round.js'
import { asInstant, type Instant } from '../../domain/time.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { missing } from '../ask.js'
import { readMoment } from '../read-moment.js'
import { readRound } from '../rounds/read-round.js'
import { readPupil, type ScopeInput } from '../scope.js'

/** What stands on a paper, as it is typed. */
export interface PaperInput extends ScopeInput {
  pupil?: string
  at?: string
  formVersion?: string
  round?: string
  list?: string
  upperLevel?: string[]
}

/**
 * Tells of a code that the database does not have whether the home's key made it for what a paper says: then the application
 * was handed in and is lost. Throws `receipt-not-proven` when it did not, and `wish-not-listed`.
 */
export async function verifyPaper(app: App, io: Io, codes: readonly string[], input: PaperInput): Promise<ExitCode> {
  const words = app.messages.applications.verify
  const { pupil: elk, ...scope } = input
  const { id, elkNumber } = await readPupil(app, io, { ...scope, ...(elk !== undefined && { elk }) })
  const proven = provenByPaper(app.key, codes, await readPaper(app, io, id, input))
  if (!proven) throw new UserError({ code: 'receipt-not-proven', text: codes[0] ?? '', elkNumber })
  const { code, handedIn } = proven
  const { round, formVersion, list, submittedAt } = handedIn
  io.json({ code, standing: 'lost', elkNumber, round, formVersion, submittedAt, list })
  io.out(io.color.bold(io.color.red(words.lost(code))))
  io.out(words.enterAgain([elkNumber, ...typedList(list)].join(' ')))
  return 1
}

/** A list as it is typed behind `elk applications enter`. */
function typedList(list: PreferenceList): string[] {
  const wishes = list.filter(({ upperLevel }) => upperLevel)
  return [...list.map(({ department }) => department), ...wishes.map(({ department }) => `--upper-level ${department}`)]
}

async function readPaper(
  { db, config }: Pick<App, 'db' | 'config'>,
  io: Io,
  pupilId: number,
  { at, formVersion, round, list, upperLevel = [] }: PaperInput,
): Promise<ReceiptPaper> {
  if (at === undefined) throw missing(io, '--at')
  if (list === undefined) throw missing(io, '--list')
  const minute = wholeMinute(readMoment(at))
  const rounds = await listRoundsOf(db, config.rounds, pupilId)
  const departments = await readCodes(db, list.split(','))
  const wishes = await readCodes(db, upperLevel)
  const unlisted = wishes.find((wish) => !departments.includes(wish))
  if (unlisted !== undefined) throw new UserError({ code: 'wish-not-listed', department: unlisted })
  return {
    pupilId,
    round: round === undefined ? currentRound(rounds, minute).name : readRound(round),
    formVersion: readVersion(io, formVersion),
    list: departments.map((department) => ({ department, upperLevel: wishes.includes(department) })),
    minute,
  }
}

async function readCodes(db: App['db'], typed: readonly string[]): Promise<string[]> {
  return Promise.all(typed.map(async (text) => (await getDepartment(db, text.trim())).code))
}

function wholeMinute(instant: Instant): Instant {
  return asInstant(`${instant.slice(0, 16)}:00.000Z`)
}

function readVersion(io: Io, text: string | undefined): number {
  if (text === undefined) throw missing(io, '--form-version')
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(io.messages.usage.wrongValue('--form-version', text))
  return Number(text)
}
