import { changeRound } from '../../../src/actions/change-round.js'
import { systemClock } from '../../../src/clock.js'
import { addMs, HOUR_MS, type Instant, msBetween } from '../../../src/domain/time.js'
import { hashTables } from '../tables.js'
import { makeLoadHome } from './load-home.js'
import { startLoadPortal } from './load-portal.js'
import { codeOf } from './load-result-set.js'
import { familyAt, type LoadSize } from './load-runs.js'
import { type LoadFigures, offer } from './offer.js'
import type { RawConnection } from './raw-client.js'
import { requestFor } from './visits.js'

/** How families saw the moment of the result come; all times in milliseconds. */
export interface MomentFigures {
  /** Pages of families that wait, before the moment; then pages across it and after it. */
  before: LoadFigures
  across: LoadFigures
  /** From the moment to the first answer with the result of the family that asked, and to the last answer without it. */
  firstRight: number
  lastWaiting: number
  wrote: boolean
  /** The processor time that the portal used for the pages across the moment and after it. */
  usedMs: number
}

const WAITS = 'data-now="'
const LEAD_MS = 3000

/** Families who have their page open since before the moment, and ask for it again until after it: each sees its own result from the moment on, and none before. */
export async function loadMoment({ seconds, perSecond }: LoadSize, families = 8000): Promise<MomentFigures> {
  const home = await makeLoadHome(families, { resultsInMs: HOUR_MS })
  const portal = await startLoadPortal(home)
  const load = { port: home.port, perSecond, connections: 64 }
  const see = async (
    connection: RawConnection,
    index: number,
    check: (body: string, code: string) => string | undefined,
  ) => {
    const family = familyAt(home.families, index)
    const line = 'GET /uitslag'
    const reply = await connection.send(requestFor({ port: home.port, line, family, cookie: family.cookie }))
    return reply.status === 200 ? check(reply.body, codeOf(family)) : String(reply.status)
  }
  const waiting = (body: string) => (body.includes(WAITS) ? undefined : 'shown before')
  const before = await offer({
    ...load,
    total: families,
    visit: (connection, index) => see(connection, index, waiting),
  })
  const moment = addMs(systemClock.now(), LEAD_MS)
  await changeRound(home.app, { name: '1', times: { resultsAt: moment }, reason: 'load' })
  const tables = await hashTables(home.app.db)
  const sightings = watchFrom(moment)
  const startedAt = portal.usedMs()
  const across = await offer({
    ...load,
    total: Math.round((LEAD_MS / 1000 + seconds) * perSecond),
    visit: (connection, index) => {
      const asked = systemClock.now()
      return see(connection, index, (body, code) => sightings.check(asked, body, code))
    },
  })
  const usedMs = portal.usedMs() - startedAt
  const wrote = (await hashTables(home.app.db)) !== tables
  await portal.stop()
  await home.app.close()
  return { before, across, ...sightings.seen(), wrote, usedMs }
}

/** Judges every page by when it was asked for and when it came. */
function watchFrom(moment: Instant) {
  let [firstRight, lastWaiting] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return {
    seen: () => ({ firstRight, lastWaiting }),
    check: (asked: Instant, body: string, code: string): string | undefined => {
      const sinceMoment = msBetween(moment, systemClock.now())
      if (body.includes(WAITS)) {
        lastWaiting = Math.max(lastWaiting, sinceMoment)
        return asked < moment ? undefined : 'waits after'
      }
      firstRight = Math.min(firstRight, sinceMoment)
      if (sinceMoment < 0) return 'shown before'
      return body.includes(code) ? undefined : 'of another'
    },
  }
}
