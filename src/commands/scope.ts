import type { App } from '../app.js'
import { findPupilByNumber, getPupil, type KeptPupil } from '../db/pupils.js'
import { getPrimarySchool, listPrimarySchools } from '../db/schools.js'
import { type ElkNumber, parseElkNumber } from '../domain/elk-number.js'
import { UserError } from '../domain/problems.js'
import { parseSchoolCode, type SchoolCode } from '../domain/school-code.js'
import { mostSimilarName } from '../domain/similar.js'
import { type Io, UsageError } from '../io.js'
import { askText } from './ask.js'

/** The options with which any command is limited to one primary school or to a board's schools. */
export interface ScopeInput {
  school?: string
  board?: string
  number?: string
  /** Who asks may not learn whether any other school has a pupil. */
  confined?: boolean
}

/** The schools a command is limited to; undefined when it is about all. Throws on a school or board that is not there. */
export async function readScope(
  { db }: Pick<App, 'db'>,
  { school, board }: ScopeInput,
): Promise<SchoolCode[] | undefined> {
  if (school !== undefined) return [(await getPrimarySchool(db, readSchoolCode(school))).code]
  if (board === undefined) return undefined
  const schools = await listPrimarySchools(db, { board })
  if (schools.length > 0) return schools.map(({ code }) => code)
  const boards = [...new Set((await listPrimarySchools(db)).map((known) => known.board))]
  throw new UserError({ code: 'unknown-board', board, suggestion: mostSimilarName(board, boards) })
}

/** Reads a primary school's code as typed; throws when it is none. */
function readSchoolCode(text: string): SchoolCode {
  const code = parseSchoolCode(text)
  if (!code) throw new UserError({ code: 'wrong-school-code', text })
  return code
}

/** Reads an ELK number as typed; throws when a digit must be wrong. */
export function readElkNumber(text: string): ElkNumber {
  const elkNumber = parseElkNumber(text)
  if (!elkNumber) throw new UserError({ code: 'wrong-elk-number', text })
  return elkNumber
}

/** The pupil a command is about: by ELK number, or by school and pupil number; never one outside the scope. */
export async function readPupil(
  app: App,
  io: Io,
  { elk, ...scope }: ScopeInput & { elk?: string },
): Promise<KeptPupil> {
  const schools = await readScope(app, scope)
  if (elk === undefined && scope.number !== undefined) return readPupilByNumber(app, io, scope)
  const elkNumber = readElkNumber(await askText(io, elk, 'elk', io.messages.pupils.askElk))
  const pupil = await getPupil(app.db, elkNumber)
  assertWithin(pupil, schools)
  return pupil
}

async function readPupilByNumber(app: App, io: Io, { school, number = '' }: ScopeInput): Promise<KeptPupil> {
  if (school === undefined) throw new UsageError(io.messages.usage.numberNeedsSchool)
  const { code } = await getPrimarySchool(app.db, readSchoolCode(school))
  const found = await findPupilByNumber(app.db, code, number)
  if (!found) throw new UserError({ code: 'unknown-number', number, school: code })
  return found
}

/** Throws when a pupil belongs to none of the schools that a command is limited to. */
export function assertWithin(
  { elkNumber, school }: Pick<KeptPupil, 'elkNumber' | 'school'>,
  schools: readonly SchoolCode[] | undefined,
): void {
  if (schools && !schools.includes(school))
    throw new UserError({ code: 'pupil-of-other-school', elkNumber, school: schools.join(', ') })
}
