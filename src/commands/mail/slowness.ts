import type { App } from '../../app.js'
import { listRestingDomains, type RestingDomain } from '../../db/resting-domains.js'
import type { Instant } from '../../domain/time.js'
import { domainOf, findPacedUntil } from '../../mail/claims.js'
import { formatMoment } from '../../messages/dates.js'
import { safeText } from '../table.js'

/** What makes some mail go later than it could. */
export interface Slowness {
  pacedUntil: Instant | undefined
  resting: readonly RestingDomain[]
}

/** What holds mail up now; with `among` only domains to which one of these mails goes, since a domain may be a family's own. */
export async function readSlowness(app: App, among: readonly { recipient: string }[] | undefined): Promise<Slowness> {
  const domains = among && new Set(among.map(({ recipient }) => domainOf(recipient)))
  const resting = await listRestingDomains(app.db, app.clock.now())
  return {
    pacedUntil: await findPacedUntil(app),
    resting: resting.filter(({ domain }) => !domains || domains.has(domain)),
  }
}

/** Says that mail goes on later, when, and why. */
export function slowLines({ messages, language }: App, { pacedUntil, resting }: Slowness): string[] {
  const words = messages.mails.slow
  return [
    ...(pacedUntil ? [words.paced(formatMoment(pacedUntil, language))] : []),
    ...resting.map(({ domain, until }) => words.resting(safeText(domain), formatMoment(until, language))),
  ]
}
