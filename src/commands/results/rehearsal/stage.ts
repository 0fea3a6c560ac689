import type { App } from '../../../app.js'
import { breathe } from '../../../db/patience.js'
import type { Instant } from '../../../domain/time.js'
import { portalOrigins } from '../../../portal/origin.js'
import { createPortal } from '../../../portal/portal.js'
import { resultRoute } from '../../../portal/result.js'
import { departmentNames } from '../../applications/department-names.js'
import { type Said, whatIsSaid } from './said.js'
import type { Visitor } from './visitors.js'

/** The portal of a rehearsal, with everything that asks it. */
export interface Stage {
  app: App
  origin: string
  /** Asks the page of the result for a family. */
  ask(visitor: Visitor): Promise<Asked>
  stop: AbortSignal
}

/** A page of the result, and when it was asked for and answered. */
export interface Asked {
  visitor: Visitor
  page: string
  said: Said
  from: Instant
  until: Instant
}

/** The command was told to stop. */
export class StoppedError extends Error {}

/** Opens the portal of a home in this process; no port is opened. */
export async function openStage(app: App, stop: AbortSignal): Promise<Stage> {
  const portal = createPortal(app)
  const origin = portalOrigins(app.config.portal.url)[0] ?? ''
  const nameOf = await departmentNames(app)
  const textOf = (code: string) => {
    const { school, profile, level } = nameOf(code)
    return [school, profile, level].filter(Boolean).join(', ')
  }
  return {
    app,
    origin,
    stop,
    ask: async (visitor) => {
      await breathe()
      if (stop.aborted) throw new StoppedError()
      const request = new Request(origin + resultRoute.path, { headers: { cookie: visitor.cookie } })
      const from = app.clock.now()
      const response = await portal.fetch(request, { remoteAddress: '127.0.0.1' })
      const page = await response.text()
      const until = app.clock.now()
      const said = response.status === 200 ? whatIsSaid(page, visitor, textOf) : 'something-else'
      return { visitor, page, said, from, until }
    },
  }
}

const AT_ONCE = 16

/** Does something for every item, some at a time; `again` puts one at the end of the row. */
export async function forAll<Item>(
  items: readonly Item[],
  work: (item: Item, again: () => void) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const one = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const current = item
      await work(current, () => waiting.push(current))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}
