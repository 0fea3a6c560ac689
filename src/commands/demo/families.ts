import { changeContact } from '../../actions/change-contact.js'
import { changeList } from '../../actions/change-list.js'
import { chooseSchool } from '../../actions/choose-school.js'
import { confirmChildData } from '../../actions/confirm-child-data.js'
import { openLogin } from '../../actions/open-login.js'
import { createPasswords, type Passwords } from '../../actions/password-hashing.js'
import { submitApplication } from '../../actions/submit-application.js'
import type { App } from '../../app.js'
import { getEligibility, listDepartments } from '../../db/departments.js'
import { findOpenLink } from '../../db/links.js'
import { type KeptPupil, listPupils } from '../../db/pupils.js'
import { getStanding } from '../../db/standing.js'
import { type Department, mayChoose } from '../../domain/department.js'
import type { ElkNumber } from '../../domain/elk-number.js'
import { linkToken } from '../../domain/link-token.js'
import { routeKind } from '../../domain/route.js'
import { revisionOf } from '../../domain/standing.js'
import type { Io } from '../../io.js'

/** The password that every family of the demo chose. */
export const DEMO_PASSWORD = 'kano wolk ladder muntje'

interface Stage {
  app: App
  passwords: Passwords
  departments: readonly Department[]
}

type Behaviour = 'never-opens' | 'only-opens' | 'breaks-off' | 'finishes'

/** Lets the families of the demo apply, each in its own way; answers a pupil whose application is definitive. Throws when none is. */
export async function familiesApply(app: App, io: Io): Promise<ElkNumber> {
  const stage = { app, passwords: createPasswords(), departments: await listDepartments(app.db) }
  const done: Record<Behaviour, ElkNumber[]> = { 'never-opens': [], 'only-opens': [], 'breaks-off': [], finishes: [] }
  for (const [index, pupil] of (await listPupils(app.db)).entries()) {
    const behaviour = await actOut(stage, pupil, behaviourOf(index))
    done[behaviour].push(pupil.elkNumber)
  }
  const { 'never-opens': never, 'only-opens': opened, 'breaks-off': brokenOff, finishes } = done
  io.out(io.messages.demo.familiesDone(never.length, opened.length, brokenOff.length, finishes.length))
  const [first] = finishes
  if (!first) throw new TypeError('no family of the demo handed in')
  return first
}

function behaviourOf(index: number): Behaviour {
  if (index % 9 === 4) return 'never-opens'
  if (index % 11 === 6) return 'only-opens'
  return index % 8 === 7 ? 'breaks-off' : 'finishes'
}

async function actOut(stage: Stage, pupil: KeptPupil, wanted: Behaviour): Promise<Behaviour> {
  const { app, passwords } = stage
  const link = await findOpenLink(app.db, pupil.id, 'login')
  if (!link || wanted === 'never-opens') return 'never-opens'
  const token = linkToken(app.key, link)
  await openLogin(app, passwords, {
    token,
    birthDate: pupil.birthDate,
    password: DEMO_PASSWORD,
    repeated: DEMO_PASSWORD,
  })
  const { form } = await standingOf(app, pupil)
  if (wanted === 'only-opens' || !form) return 'only-opens'
  await confirmChildData(app, { pupilId: pupil.id, formVersion: form.version })
  await changeContact(app, { pupilId: pupil.id, contact: pupil })
  const choices = await choicesOf(stage, pupil)
  if (routeKind(pupil.route) === 'one-school') await tickSchool(app, pupil, choices)
  else await fillList(app, pupil, wanted === 'breaks-off' ? choices.slice(0, 3) : choices)
  if (wanted === 'breaks-off' || choices.length === 0) return 'breaks-off'
  await submitApplication(app, { pupilId: pupil.id, revision: await revision(app, pupil), by: 'family' })
  return 'finishes'
}

/** The most wanted departments of last year that this pupil may choose, one a school; each family begins elsewhere in that row. */
async function choicesOf({ app: { db, config }, departments }: Stage, pupil: KeptPupil): Promise<string[]> {
  const eligibility = await getEligibility(db, pupil)
  const allowed = departments.filter((department) => mayChoose(department, eligibility))
  const wanted = allowed.toSorted((one, other) => (other.firstChoicesLastYear ?? 0) - (one.firstChoicesLastYear ?? 0))
  const onePerSchool = wanted.filter(
    ({ school }, index) => wanted.findIndex((other) => other.school.code === school.code) === index,
  )
  const start = pupil.id % Math.max(onePerSchool.length, 1)
  const length = pupil.advice ? config.lists.guarantee[pupil.advice] : 1
  return [...onePerSchool.slice(start), ...onePerSchool.slice(0, start)].slice(0, length).map(({ code }) => code)
}

async function fillList(app: App, pupil: KeptPupil, choices: readonly string[]): Promise<void> {
  for (const department of choices)
    await changeList(app, {
      pupilId: pupil.id,
      revision: await revision(app, pupil),
      filledIn: { places: new Map(), wishes: new Set() },
      change: { kind: 'add', department },
    })
}

async function tickSchool(app: App, pupil: KeptPupil, [department]: readonly string[]): Promise<void> {
  if (department !== undefined)
    await chooseSchool(app, { pupilId: pupil.id, revision: await revision(app, pupil), department })
}

async function revision(app: App, pupil: KeptPupil): Promise<number> {
  return revisionOf((await standingOf(app, pupil)).application)
}

async function standingOf({ db, clock, ...year }: App, { id }: KeptPupil) {
  return getStanding(db, year, { pupilId: id, now: clock.now() })
}
