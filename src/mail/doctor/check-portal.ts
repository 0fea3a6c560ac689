import { isIP } from 'node:net'
import type { Config } from '../../config.js'
import { type Finding, findingsAbout } from '../../domain/mail-finding.js'
import { domainOf, organisationalDomain } from './domains.js'

/** Whether the links of our mail lead to the organisation that it comes from: a family can only judge that by the name. */
export function checkPortal({ portal, mail }: Config): Finding {
  const { hostname } = new URL(portal.url)
  const finding = findingsAbout('portal', hostname)
  const local = hostname === 'localhost' || isIP(hostname.replaceAll(/[[\]]/g, '')) > 0
  if (local) return finding('portal-practice', {})
  const same = organisationalDomain(hostname) === organisationalDomain(domainOf(mail.from))
  return finding(same ? 'portal-ok' : 'portal-elsewhere', {})
}
