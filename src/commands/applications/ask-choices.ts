import { listChoosable } from '../../actions/enter-application.js'
import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import { type Department, mayWishUpperLevel, upperLevelOf } from '../../domain/department.js'
import { UserError } from '../../domain/problems.js'
import { choiceKind } from '../../domain/route.js'
import type { Standing } from '../../domain/standing.js'
import type { Io } from '../../io.js'
import { askConfirmation, askSearch } from '../ask.js'
import { safeText } from '../table.js'

/** The codes that a person reads from a paper, one question per line on it. */
export interface AskedChoices {
  departments: string[]
  wishes: string[]
}

const READY = ''

/** Asks for the choices on a paper, one by one, out of those that the family may make; throws when there are none. */
export async function askChoices(app: App, io: Io, standing: Standing<KeptPupil>): Promise<AskedChoices> {
  const { pupil, round } = standing
  const choosable = await listChoosable(app, standing, app.clock.now())
  if (choosable.length === 0) throw new UserError({ code: 'nothing-to-choose', elkNumber: pupil.elkNumber })
  const words = app.messages.applications.enter
  const oneSchool = choiceKind(pupil.route, round.name) === 'one-school'
  const maxLength = oneSchool ? 1 : Math.min(app.config.lists.maxLength, choosable.length)
  const asked: AskedChoices = { departments: [], wishes: [] }
  while (asked.departments.length < maxLength) {
    const question = oneSchool ? words.askSchool : words.askDepartment(asked.departments.length + 1)
    const department = await askDepartment(app, io, question, { choosable, listed: asked.departments })
    if (!department) break
    asked.departments.push(department.code)
    if (await askWish(app, io, department, pupil)) asked.wishes.push(department.code)
  }
  return asked
}

async function askDepartment(
  { messages }: App,
  io: Io,
  question: string,
  { choosable, listed }: { choosable: readonly Department[]; listed: readonly string[] },
): Promise<Department | undefined> {
  const words = messages.applications.enter
  const ready = listed.length > 0 ? [{ value: READY, name: words.ready }] : []
  const names = choosable
    .filter(({ code }) => !listed.includes(code))
    .map(({ code, school }) => ({ value: code, name: `${safeText(school.name)} (${code})` }))
  const code = await askSearch(io, question, [...ready, ...names], words.nothingFound)
  return choosable.find((department) => department.code === code)
}

async function askWish({ messages }: App, io: Io, department: Department, { advice }: KeptPupil): Promise<boolean> {
  if (!mayWishUpperLevel(department, advice)) return false
  const question = messages.applications.enter.askWish(upperLevelOf(advice) ?? '', safeText(department.school.name))
  return askConfirmation({ ...io, yes: false }, question)
}
