import type { App } from '../../app.js'
import { type Finding, findingsAbout, type Subject } from '../../domain/mail-finding.js'
import { checkDkim } from './check-dkim.js'
import { checkDmarc } from './check-dmarc.js'
import { checkMx, mailDomains } from './check-mx.js'
import { checkPortal } from './check-portal.js'
import { checkServer, findServer } from './check-server.js'
import { checkSpf } from './check-spf.js'
import { type Dns, DnsFailure } from './dns.js'
import { domainOf } from './domains.js'

type House = Pick<App, 'config' | 'home' | 'clock' | 'rehearsal'>

/** Looks at all that decides whether mail of this home arrives, everything at once; sends no mail and changes nothing. */
export async function examineMail(house: House, dns: Dns): Promise<Finding[]> {
  const { mail } = house.config
  const [from, envelope] = [domainOf(mail.from), domainOf(mail.bounces ?? mail.from)]
  const server = findOurServer(house, dns)
  const findings = await Promise.all([
    ...mailDomains(mail).map(([domain, uses]) => unlessSilent('mx', domain, () => checkMx(dns, domain, uses))),
    mail.bounces === undefined ? [findingsAbout('bounces', from)('bounces-unset', {})] : [],
    unlessSilent('spf', envelope, async () => checkSpf(dns, envelope, await server)),
    unlessSilent('dkim', mail.dkim?.domain ?? from, () => checkDkim(dns, house)),
    unlessSilent('dmarc', from, () => checkDmarc(dns, mail)),
    examineServer(house, server),
    [checkPortal(house.config)],
  ])
  return findings.flat()
}

async function findOurServer({ config }: House, dns: Dns) {
  return config.smtp && (await findServer(dns, config.smtp))
}

async function examineServer(
  { config, clock, rehearsal }: House,
  server: ReturnType<typeof findOurServer>,
): Promise<Finding[]> {
  const finding = findingsAbout('server', config.smtp?.host ?? '')
  if (rehearsal) return [finding('server-practice', {})]
  const known = await server
  return [config.smtp && known ? await checkServer(config.smtp, known, clock) : finding('server-none', {})]
}

async function unlessSilent(
  subject: Subject,
  about: string,
  check: () => Promise<Finding | Finding[]>,
): Promise<Finding[]> {
  try {
    return [await check()].flat()
  } catch (error) {
    if (!(error instanceof DnsFailure)) throw error
    const { question, reason } = error
    return [findingsAbout(subject, about)('dns-silent', { question, reason })]
  }
}
