import type { App } from '../app.js'
import type { Claims } from './claims.js'
import { recordMark } from './instance.js'
import type { Planning } from './planning.js'

interface Upkeep {
  app: App
  claims: Claims
  planning: Planning
}

/** How often a worker does it: every third of its hold on mails. */
export function upkeepEveryMs(leaseMs: number): number {
  return leaseMs / 3
}

/**
 * What a worker does beside sending, at its start and from then on: it moves its hold on, queues the reminders that have their
 * time, and keeps how far this home has come. Answers how many mails became unknown by it. Throws as `recordMark` does.
 */
export async function doUpkeep({ app, claims, planning }: Upkeep): Promise<number> {
  const lost = await claims.renew()
  await planning.pass()
  await recordMark(app)
  return lost
}
