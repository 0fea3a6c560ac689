import type { MailSettings } from '../../config.js'
import { type Finding, findingsAbout, type MailUse } from '../../domain/mail-finding.js'
import type { Dns } from './dns.js'
import { domainOf } from './domains.js'

/** The domains where mail must be able to arrive, each with what for. */
export function mailDomains({ from, replyTo, bounces }: MailSettings): [domain: string, uses: MailUse[]][] {
  const uses = new Map<string, MailUse[]>()
  const add = (address: string, use: MailUse) => {
    const domain = domainOf(address)
    uses.set(domain, [...(uses.get(domain) ?? []), use])
  }
  add(from, 'from')
  add(replyTo, 'reply')
  if (bounces !== undefined) add(bounces, 'bounces')
  return [...uses]
}

/** Whether mail to a domain can arrive (RFC 5321, 5.1). */
export async function checkMx(dns: Dns, domain: string, uses: MailUse[]): Promise<Finding> {
  const finding = findingsAbout('mx', domain)
  const hosts = await dns.mailHosts(domain)
  if (hosts.some((host) => host === '' || host === '.')) return finding('mx-refuses', { uses })
  const [host] = hosts
  if (host === undefined) return withoutMx(dns, domain, uses)
  const addresses = await Promise.all(hosts.map((name) => dns.addresses(name)))
  return addresses.flat().length > 0 ? finding('mx-ok', { uses, host }) : finding('mx-host-unknown', { uses, host })
}

async function withoutMx(dns: Dns, domain: string, uses: MailUse[]): Promise<Finding> {
  const finding = findingsAbout('mx', domain)
  const addresses = await dns.addresses(domain)
  return addresses.length > 0
    ? finding('mx-by-address', { uses })
    : finding('mx-missing', { uses }, { name: domain, type: 'MX', value: undefined, replaces: undefined })
}
