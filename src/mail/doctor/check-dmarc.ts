import type { MailSettings } from '../../config.js'
import { type DmarcPolicy, type Finding, findingsAbout } from '../../domain/mail-finding.js'
import type { Dns } from './dns.js'
import { domainOf, organisationalDomain } from './domains.js'
import { parseTags } from './tags.js'

type Tags = ReadonlyMap<string, string>

/** What a domain asks of others with mail in its name (RFC 7489), and whether our mail can be told to be its own. */
export async function checkDmarc(dns: Dns, mail: MailSettings): Promise<Finding[]> {
  const domain = domainOf(mail.from)
  const found = await findRecords(dns, domain)
  const tags = found.texts.length === 1 ? parseTags(found.texts[0] ?? '') : undefined
  return [judgePolicy(domain, found, tags), judgeAlignment(mail, tags)]
}

interface Found {
  /** Where the records are: at the domain, or at the one its organisation has registered. */
  at: string
  texts: string[]
}

async function findRecords(dns: Dns, domain: string): Promise<Found> {
  const own = { at: domain, texts: await dmarcTexts(dns, domain) }
  const organisation = organisationalDomain(domain)
  if (own.texts.length > 0 || organisation === domain) return own
  return { at: organisation, texts: await dmarcTexts(dns, organisation) }
}

async function dmarcTexts(dns: Dns, domain: string): Promise<string[]> {
  return (await dns.texts(`_dmarc.${domain}`)).filter((text) => /^v\s*=\s*DMARC1\b/.test(text))
}

const policies: readonly DmarcPolicy[] = ['none', 'quarantine', 'reject']

function judgePolicy(domain: string, { at, texts }: Found, tags: Tags | undefined): Finding {
  const finding = findingsAbout('dmarc', domain)
  const record = { name: `_dmarc.${at}`, type: 'TXT', value: 'v=DMARC1; p=none', replaces: texts[0] } as const
  if (texts.length === 0) return finding('dmarc-missing', {}, record)
  if (texts.length > 1) return finding('dmarc-several', { count: texts.length })
  const own = tags?.get('p')
  const wanted = at === domain ? own : (tags?.get('sp') ?? own)
  const policy = policies.find((known) => known === wanted?.toLowerCase())
  if (!policy) return finding('dmarc-wrong', {}, record)
  return policy === 'none' ? finding('dmarc-only-watches', {}) : finding('dmarc-ok', { policy })
}

function judgeAlignment({ from, bounces, dkim }: MailSettings, tags: Tags | undefined): Finding {
  const domain = domainOf(from)
  const envelope = domainOf(bounces ?? from)
  const finding = findingsAbout('alignment', domain)
  const spf = aligned(domain, envelope, tags?.get('aspf')) ? (['spf'] as const) : []
  const signed = dkim && aligned(domain, dkim.domain, tags?.get('adkim')) ? (['dkim'] as const) : []
  const by = [...spf, ...signed]
  return by.length > 0 ? finding('alignment-ok', { by }) : finding('alignment-missing', { envelope })
}

/** RFC 7489, 3.1: the same domain when that is asked, else of the same organisation. */
function aligned(domain: string, other: string, mode: string | undefined): boolean {
  if (mode?.toLowerCase() === 's') return domain === other.toLowerCase()
  return organisationalDomain(domain) === organisationalDomain(other)
}
