import { HOUR_MS } from '../../../src/domain/time.js'
import { portal as words } from '../../../src/messages/portal/nl.js'
import { hashTables } from '../tables.js'
import { makeLoadHome } from './load-home.js'
import { startLoadPortal } from './load-portal.js'
import { codeOf } from './load-result-set.js'
import { type LoadFigures, offer } from './offer.js'
import { openRaw } from './raw-client.js'
import { visitsTo } from './visits.js'

/** How much of docs/quality.md E1 is asked: 1 is all of it. */
export interface LoadSize {
  seconds: number
  perSecond: number
}

/** The processor time that the portal used for it, in ms. */
interface Used {
  usedMs: number
}

const MOST_BROWSERS = 9000
const MOST_FAMILIES = 2000

/** Result pages after the moment of the result, each family its own; the portal writes nothing. */
export async function loadResults({ seconds, perSecond }: LoadSize): Promise<LoadFigures & Used & { wrote: boolean }> {
  const home = await makeLoadHome(Math.min(MOST_FAMILIES, seconds * perSecond), { resultsInMs: -HOUR_MS })
  const portal = await startLoadPortal(home)
  const startedAt = portal.usedMs()
  const { see } = visitsTo(home.port)
  const before = await hashTables(home.app.db)
  const figures = await offer({
    port: home.port,
    total: seconds * perSecond,
    perSecond,
    connections: 64,
    visit: (connection, index) => {
      const family = familyAt(home.families, index)
      return see(connection, family, '/uitslag', codeOf(family))
    },
  })
  const usedMs = portal.usedMs() - startedAt
  const wrote = (await hashTables(home.app.db)) !== before
  await portal.stop()
  await home.app.close()
  return { ...figures, wrote, usedMs }
}

/** Families that log in all at once, while others who are in look at their page. */
export async function loadLogins({
  seconds,
  perSecond,
}: LoadSize): Promise<Used & { logins: LoadFigures; pages: LoadFigures }> {
  const total = Math.round(seconds * perSecond)
  const home = await makeLoadHome(total + 200)
  const portal = await startLoadPortal(home)
  const startedAt = portal.usedMs()
  const { see, logIn } = visitsTo(home.port)
  const established = home.families.slice(total)
  const logins = offer({
    port: home.port,
    total,
    perSecond,
    connections: Math.min(total, MOST_BROWSERS),
    visit: (connection, index) => logIn(connection, familyAt(home.families, index)),
  })
  const pages = await offer({
    port: home.port,
    total: seconds * PAGES_PER_SECOND,
    perSecond: PAGES_PER_SECOND,
    connections: 16,
    visit: (connection, index) => see(connection, familyAt(established, index), '/aanmelding', words.overview.title),
  })
  const figures = { logins: await logins, pages, usedMs: portal.usedMs() - startedAt }
  await portal.stop()
  await home.app.close()
  return figures
}

const PAGES_PER_SECOND = 50

/** Families that hand in, each once; every one of them must be kept with its receipt. */
export async function loadSubmissions({
  seconds,
  perSecond,
}: LoadSize): Promise<LoadFigures & Used & { kept: number; receipts: number }> {
  const total = Math.round(seconds * perSecond)
  const home = await makeLoadHome(total)
  const portal = await startLoadPortal(home)
  const startedAt = portal.usedMs()
  const { handIn } = visitsTo(home.port)
  const figures = await offer({
    port: home.port,
    total,
    perSecond,
    connections: 64,
    visit: (connection, index) => handIn(connection, familyAt(home.families, index)),
  })
  const usedMs = portal.usedMs() - startedAt
  await portal.stop()
  const { db } = home.app
  const kept = (await db.selectFrom('submissions').select('pupil_id').distinct().execute()).length
  const receipts = (await db.selectFrom('mails').select('id').where('kind', '=', 'receipt').execute()).length
  await home.app.close()
  return { ...figures, kept, receipts, usedMs }
}

/** A crowd that logs in at one moment, and a portal that is told to stop while it waits; answers what came of each, and of the portal. */
export async function stopAmidLogins(families: number): Promise<{
  answers: Record<string, number>
  exitCode: number | null
  /** The statuses that stand in the log. */
  statuses: Set<number>
}> {
  const home = await makeLoadHome(families)
  const portal = await startLoadPortal(home)
  const { logIn } = visitsTo(home.port)
  const answers: Record<string, number> = {}
  const crowd = home.families.map(async (family) => {
    const connection = openRaw(home.port)
    const answer = await logIn(connection, family).catch(() => 'cut off')
    answers[answer ?? 'right'] = (answers[answer ?? 'right'] ?? 0) + 1
    connection.close()
  })
  await Promise.race(crowd)
  const exitCode = await portal.stop()
  await Promise.all(crowd)
  const statuses = new Set(portal.log().map(({ status }) => status))
  await home.app.close()
  return { answers, exitCode, statuses }
}

/** The families in turn. */
export function familyAt<Family>(families: readonly Family[], index: number): Family {
  const family = families[index % families.length]
  if (!family) throw new TypeError('a load run without families')
  return family
}
