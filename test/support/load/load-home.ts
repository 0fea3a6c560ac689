import { createPasswords } from '../../../src/actions/password-hashing.js'
import { systemClock } from '../../../src/clock.js'
import { addAccount, addSession } from '../../../src/db/accounts.js'
import { addApplication, listApplications, markChecked, replaceList } from '../../../src/db/applications.js'
import { listDepartments } from '../../../src/db/departments.js'
import { addFormVersion } from '../../../src/db/forms.js'
import { addPupils, replaceAdvice } from '../../../src/db/pupils.js'
import type { ElkNumber } from '../../../src/domain/elk-number.js'
import { hashToken } from '../../../src/domain/link-token.js'
import type { PreferenceList } from '../../../src/domain/preference-list.js'
import { addMs, DAY_MS, HOUR_MS, type Instant } from '../../../src/domain/time.js'
import { packageRoot } from '../../../src/package.js'
import { seal } from '../../../src/portal/seal.js'
import { writeSessionValue } from '../../../src/portal/session-cookie.js'
import { addSchool, aPupil } from '../a-school.js'
import { freePort } from '../free-port.js'
import { roundsAround } from '../rounds-around.js'
import { keepHome, run } from '../run.js'
import { type TestApp, testApp } from '../test-app.js'
import { testConfig } from '../test-config.js'
import { handInAsItStands, publishFor } from './load-result-set.js'

/** What every family of a load run chose. */
export const LOAD_PASSWORD = 'vlieger kompas turfschip ooievaar'

/** A family as a load run knows it: it has an account, and a browser that logged in a while ago. */
export interface LoadFamily {
  pupilId: number
  elkNumber: ElkNumber
  /** The session cookie of its browser, as the portal set it. */
  cookie: string
  /** What its browser sends along with a form while it is logged in. */
  csrf: string
  /** The revision of its application, for the form that hands it in. */
  revision: number
}

export interface LoadHome {
  app: TestApp
  port: number
  families: LoadFamily[]
}

const SCHOOLS = 8
const LIST_LENGTH = 12

/**
 * Makes a home on disk with so many families in an open round: each has answered everything and has a list of twelve
 * departments, so that only the definitive act is left. `resultsInMs`: each handed in, and its result is published for so long
 * from now, or since so long when negative.
 */
export async function makeLoadHome(
  families: number,
  { resultsInMs }: { resultsInMs?: number } = {},
): Promise<LoadHome> {
  const port = await freePort()
  const now = systemClock.now()
  const portal = { url: `https://localhost:${port}`, trustedProxies: ['127.0.0.1'] }
  const rounds = roundsAround(resultsInMs === undefined ? now : addMs(now, resultsInMs - 7 * DAY_MS))
  const app = await testApp({ at: now, config: { ...testConfig(), portal, rounds } })
  keepHome(app)
  for (const what of ['schools', 'departments']) {
    const file = `${packageRoot}/fixtures/${what === 'schools' ? 'scholen' : 'afdelingen'}.csv`
    const { code, err } = await run(app.home.dir, what, 'import', file, '--yes')
    if (code !== 0) throw new Error(err)
  }
  const codes = await choicesOf(app)
  const added = await addFamilies(app, families, codes, { now, handedIn: resultsInMs !== undefined })
  if (resultsInMs !== undefined) await publishFor(app, added, codes)
  return { app, port, families: added }
}

/** What each family of a load run can choose from. */
async function choicesOf(app: TestApp): Promise<string[]> {
  return (await listDepartments(app.db))
    .filter(
      ({ advices, preselection, school }) => advices.includes('vwo') && !preselection && school.kind === 'regular',
    )
    .map(({ code }) => code)
}

async function addFamilies(
  app: TestApp,
  count: number,
  codes: readonly string[],
  { now, handedIn }: { now: Instant; handedIn: boolean },
): Promise<LoadFamily[]> {
  const schools = await Promise.all(
    Array.from({ length: SCHOOLS }, (_, index) => addSchool(app, { code: `1${index}AB00` as never })),
  )
  const departments = codes.map((department) => ({ department, upperLevel: false }))
  const passwordHash = await createPasswords().hash(LOAD_PASSWORD)
  const pupils = Array.from({ length: count }, (_, index) => ({
    ...aPupil(index + 1),
    primarySchoolId: schools[index % SCHOOLS]?.id ?? 0,
  }))
  return app.db.transaction().execute(async (trx) => {
    const ids = await addPupils(trx, pupils, now)
    const families: LoadFamily[] = []
    for (const [index, pupil] of pupils.entries()) {
      const pupilId = ids[index] ?? 0
      const list = rotated(departments, index).slice(0, LIST_LENGTH)
      await answerEverything(trx, { pupil, pupilId, list, now })
      if (handedIn) await handInAsItStands(trx, pupilId, now)
      await addAccount(trx, { pupilId, passwordHash, createdAt: now })
      const token = app.random.bytes(32).toString('base64url')
      const expiresAt = addMs(now, 12 * HOUR_MS)
      await addSession(trx, { tokenHash: hashToken(token), pupilId, createdAt: now, expiresAt })
      const [application] = await listApplications(trx, pupilId)
      families.push({
        pupilId,
        elkNumber: pupil.elkNumber,
        cookie: `__Host-elk=${writeSessionValue(app.key, token, now)}`,
        csrf: seal(app.key, 'form', token),
        revision: application?.revision ?? 0,
      })
    }
    return families
  })
}

interface Answers {
  pupil: ReturnType<typeof aPupil>
  pupilId: number
  list: PreferenceList
  now: Instant
}

async function answerEverything(
  trx: Parameters<typeof addApplication>[0],
  { pupil, pupilId, list, now }: Answers,
): Promise<void> {
  const { firstName, prefix, lastName, birthDate, street, houseNumber, houseNumberSuffix, postcode, city } = pupil
  const child = { firstName, prefix, lastName, birthDate, street, houseNumber, houseNumberSuffix, postcode, city }
  await replaceAdvice(trx, pupilId, { advice: 'vwo', route: 'regular' }, now)
  await addFormVersion(
    trx,
    pupilId,
    { reason: 'advice', child, advice: 'vwo', route: 'regular', changes: [], dropped: [] },
    now,
  )
  const started = await addApplication(trx, pupilId, '1', now)
  await markChecked(trx, started, { childCheckedVersion: 1, contactCheckedAt: now })
  await replaceList(trx, { ...started, revision: started.revision + 1 }, list)
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}
