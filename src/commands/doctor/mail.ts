import type { App } from '../../app.js'
import { type DnsRecord, type Finding, type FindingCode, type Level, levelOf } from '../../domain/mail-finding.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { type Dns, openDns } from '../../mail/doctor/dns.js'
import { organisationalDomain } from '../../mail/doctor/domains.js'
import { examineMail } from '../../mail/doctor/examine-mail.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { recordLines } from './record-lines.js'

/** `elk doctor mail`: whether mail of this home can arrive, and what is missing in words for whoever can add it. */
export async function doctorMailCommand(
  app: App,
  io: Io,
  { dnsServer, ...scope }: ScopeInput & { dnsServer?: string },
): Promise<ExitCode> {
  assertForEveryone(io, scope)
  const dns = openServer(app, dnsServer)
  io.stop.addEventListener('abort', dns.close, { once: true })
  const findings = await examineMail(app, dns)
  if (io.stop.aborted) return 1
  const count = (level: Level) => findings.filter((finding) => levelOf(finding) === level).length
  const problems = count('problem')
  io.json({ ok: problems === 0, checks: findings.map((finding) => document(app, finding)) })
  tell(app, io, findings, [problems, count('warning')])
  return problems === 0 ? 0 : 1
}

function openServer({ messages }: App, server: string | undefined): Dns {
  try {
    return openDns(server)
  } catch (error) {
    if (server === undefined || !(error instanceof TypeError)) throw error
    throw new UsageError(messages.doctor.dnsServer(safeText(server)))
  }
}

function tell(app: App, io: Io, findings: readonly Finding[], [problems, warnings]: [number, number]): void {
  const { doctor } = app.messages
  io.out(`${doctor.intro(app.config.mail.from)}\n`)
  io.out(findings.map((finding) => findingLines(app, io, finding)).join('\n'))
  for (const [domain, records] of byDomain(findings))
    io.out(`\n${recordLines(app.messages, domain, records).join('\n')}`)
  io.out(`\n${doctor.summary(problems, warnings)}`)
  if (findings.some(({ record }) => record)) io.out(doctor.afterwards)
}

const colours = { ok: 'green', warning: 'yellow', problem: 'red', skipped: 'dim' } as const

/** How it stands and what was looked at; below that what was found. */
function findingLines({ messages }: App, { color }: Io, finding: Finding): string {
  const { levels, titles } = messages.doctor
  const level = levelOf(finding)
  const width = Math.max(...Object.values(levels).map((word) => word.length)) + 2
  const title = `${color[colours[level]](levels[level].padEnd(width))}${titles[finding.subject](safeText(finding.about))}`
  return `${title}\n${' '.repeat(width)}${sentence(messages.doctor.sentences, finding)}`
}

type Sentences = App['messages']['doctor']['sentences']

function sentence(sentences: Sentences, { code, details, about }: Finding): string {
  const say = sentences[code] as (details: Finding['details'], about: string) => string
  return safeText(say(details, about))
}

/** The records that are wanted, by the domain whose DNS holds them. */
function byDomain(findings: readonly Finding[]): Map<string, DnsRecord[]> {
  const domains = new Map<string, DnsRecord[]>()
  for (const { record } of findings) {
    if (!record) continue
    const domain = organisationalDomain(record.name)
    domains.set(domain, [...(domains.get(domain) ?? []), record])
  }
  return domains
}

interface CheckDocument {
  subject: Finding['subject']
  about: string
  level: Level
  code: FindingCode
  message: string
  details: Finding['details']
  record: { name: string; type: string; value: string | null; replaces: string | null } | null
}

function document({ messages }: App, finding: Finding): CheckDocument {
  const { subject, about, code, details, record } = finding
  return {
    subject,
    about,
    level: levelOf(finding),
    code,
    message: sentence(messages.doctor.sentences, finding),
    details,
    record: record ? { ...record, value: record.value ?? null, replaces: record.replaces ?? null } : null,
  }
}
