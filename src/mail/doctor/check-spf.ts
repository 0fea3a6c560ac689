import { spf } from 'mailauth/lib/spf/index.js'
import { type Finding, findingsAbout } from '../../domain/mail-finding.js'
import { type Dns, DnsFailure, type RecordType } from './dns.js'
import { isPublicAddress, organisationalDomain } from './domains.js'

// RFC 5737: nobody's address, so only a record that lets everybody in lets it in, and every part of the record is looked at.
const NOBODY = '192.0.2.1'

/** The mail server of the settings, with the addresses it is known by. */
export interface KnownServer {
  host: string
  addresses: readonly string[]
}

/** Whether a domain says who may send its mail (RFC 7208), and whether our mail server may. */
export async function checkSpf(dns: Dns, domain: string, server: KnownServer | undefined): Promise<Finding> {
  const finding = findingsAbout('spf', domain)
  const texts = (await dns.texts(domain)).filter((text) => /^v=spf1( |$)/i.test(text))
  const [text] = texts
  if (text === undefined) return finding('spf-missing', {}, recordAt(domain, firstRecord(domain, server), undefined))
  if (texts.length > 1) return finding('spf-several', { count: texts.length })
  const { status, lookups } = await evaluate(dns, domain, NOBODY)
  switch (status.result) {
    case 'fail':
    case 'softfail':
      return judgeServer(dns, domain, server, lookups?.count ?? 0)
    case 'pass':
      return finding('spf-open', {}, recordAt(domain, withEnd(text), text))
    case 'neutral':
      return finding('spf-no-end', {}, recordAt(domain, withEnd(text), text))
    default:
      if ((lookups?.count ?? 0) > (lookups?.limit ?? 0)) return finding('spf-too-many-lookups', {})
      return finding('spf-wrong', { reason: status.comment?.split(': ').at(-1) ?? '' })
  }
}

async function judgeServer(
  dns: Dns,
  domain: string,
  server: KnownServer | undefined,
  lookups: number,
): Promise<Finding> {
  const finding = findingsAbout('spf', domain)
  if (!server) return finding('spf-ok', { lookups })
  const { host, addresses } = server
  const known = addresses.filter(isPublicAddress)
  if (known.length === 0) return finding('spf-server-unknown', { host })
  const results = await Promise.all(known.map((address) => evaluate(dns, domain, address)))
  const allowed = results.every(({ status }) => status.result === 'pass')
  return finding(allowed ? 'spf-server-allowed' : 'spf-server-not-listed', { host })
}

/** Throws a DnsFailure when a name server was silent; the library would take that for an answer. */
async function evaluate(dns: Dns, domain: string, ip: string) {
  const failures: DnsFailure[] = []
  const resolver = async (name: string, type: string) => {
    try {
      return (await dns.ask(name, type as RecordType)) as string[]
    } catch (error) {
      if (error instanceof DnsFailure) failures.push(error)
      throw error
    }
  }
  const result = await spf({ sender: `postmaster@${domain}`, ip, helo: domain, mta: 'elk', resolver })
  if (failures[0]) throw failures[0]
  return result
}

/** The hosts that take the domain's mail may send it, and a mail server of our own may; a provider's sends by ways of its own. */
function firstRecord(domain: string, server: KnownServer | undefined): string {
  if (!server?.addresses.some(isPublicAddress)) return 'v=spf1 mx ~all'
  const host = server.host.replace(/\.$/, '')
  const ours = organisationalDomain(host) === organisationalDomain(domain)
  return ours ? `v=spf1 mx a:${host} ~all` : 'v=spf1 mx ~all'
}

function withEnd(text: string): string {
  return `${text.replace(/\s+[+?]?all(?=\s|$)/gi, '')} ~all`
}

function recordAt(name: string, value: string, replaces: string | undefined) {
  return { name, type: 'TXT', value, replaces } as const
}
