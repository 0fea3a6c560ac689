import type { App } from '../../app.js'
import { type DnsRecord, type Finding, type FindingCode, type Level, levelOf } from '../../domain/mail-finding.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { type Dns, openDns } from '../../mail/doctor/dns.js'
import { organisationalDomain } from '../../mail/doctor/domains.js'
import { examineMail } from '../../mail/doctor/examine-mail.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { levelWord } from './level-word.js'
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

/** How it stands and what was looked at; below that what was found. */
function findingLines(app: App, io: Io, finding: Finding): string {
  const { titles, sentences } = app.messages.doctor
  const { word, width } = levelWord(app, io, levelOf(finding))
  return `${word}${titles[finding.subject](safeText(finding.about))}\n${' '.repeat(width)}${sentence(sentences, finding)}`
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
