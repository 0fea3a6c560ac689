import type { Day } from './time.js'

/** Something that somebody can put in the DNS as it is. */
export interface DnsRecord {
  name: string
  type: 'TXT' | 'MX'
  /** Undefined when only who runs the domain's mail server knows it. */
  value: string | undefined
  /** What is there now and has to go; undefined when nothing is. */
  replaces: string | undefined
}

/** What a domain's mail is for. */
export type MailUse = 'from' | 'reply' | 'bounces'

/** What is looked at. */
export type Subject = 'mx' | 'bounces' | 'spf' | 'dkim' | 'dmarc' | 'alignment' | 'server' | 'portal'

/** How it stands; `skipped` when it cannot be looked at here. */
export type Level = 'ok' | 'warning' | 'problem' | 'skipped'

/** What can be found, with the values that a sentence about it needs. */
export interface FindingDetails {
  'mx-ok': { uses: MailUse[]; host: string }
  'mx-missing': { uses: MailUse[] }
  'mx-by-address': { uses: MailUse[] }
  'mx-refuses': { uses: MailUse[] }
  'mx-host-unknown': { uses: MailUse[]; host: string }
  'bounces-unset': Nothing
  'spf-ok': { lookups: number }
  'spf-server-allowed': { host: string }
  'spf-server-unknown': { host: string }
  'spf-server-not-listed': { host: string }
  'spf-missing': Nothing
  'spf-several': { count: number }
  'spf-wrong': { reason: string }
  'spf-too-many-lookups': Nothing
  'spf-open': Nothing
  'spf-no-end': Nothing
  'dkim-ok': { selector: string }
  'dkim-unset': Nothing
  'dkim-no-key': { reason: KeyFault; file: string; selector: string }
  'dkim-missing': { selector: string }
  'dkim-several': { selector: string }
  'dkim-revoked': { selector: string }
  'dkim-other-key': { selector: string }
  'dkim-testing': { selector: string }
  'dkim-short-key': { bits: number }
  'dmarc-ok': { policy: DmarcPolicy }
  'dmarc-only-watches': Nothing
  'dmarc-missing': Nothing
  'dmarc-several': { count: number }
  'dmarc-wrong': Nothing
  'alignment-ok': { by: ('spf' | 'dkim')[] }
  'alignment-missing': { envelope: string }
  'server-ok': { login: boolean; certificateEnds: Day | undefined }
  'server-none': Nothing
  'server-practice': Nothing
  'server-unknown': { host: string }
  'server-unreachable': { host: string; port: number; reason: string }
  'server-no-starttls': { host: string; port: number }
  'server-no-tls': { host: string; port: number; reason: string }
  'server-certificate-wrong': { host: string; fault: CertificateFault }
  'server-certificate-ends': { host: string; certificateEnds: Day }
  'server-login-refused': { host: string; reason: string }
  'server-no-login': { host: string }
  'server-in-the-clear': { host: string }
  'portal-ok': Nothing
  'portal-elsewhere': Nothing
  'portal-practice': Nothing
  'dns-silent': { question: string; reason: string }
}

type Nothing = Record<never, never>

export type DmarcPolicy = 'none' | 'quarantine' | 'reject'

/** Why a key cannot be used. */
export type KeyFault = 'missing' | 'unreadable' | 'wrong'

/** Why a certificate is not to be trusted. */
export type CertificateFault = 'expired' | 'not-yet' | 'other-name' | 'untrusted'

export type FindingCode = keyof FindingDetails

/** One thing that was found about a domain or a mail server. */
export type Finding = {
  [Code in FindingCode]: {
    subject: Subject
    /** The domain or the host that it is about. */
    about: string
    code: Code
    details: FindingDetails[Code]
    /** What to put in the DNS. */
    record: DnsRecord | undefined
  }
}[FindingCode]

const warnings: readonly FindingCode[] = [
  'mx-by-address',
  'bounces-unset',
  'spf-server-not-listed',
  'spf-no-end',
  'dkim-unset',
  'dkim-testing',
  'dkim-short-key',
  'dmarc-only-watches',
  'server-certificate-ends',
  'server-no-login',
  'server-in-the-clear',
  'portal-elsewhere',
]
const fine: readonly FindingCode[] = [
  'mx-ok',
  'spf-ok',
  'spf-server-allowed',
  'spf-server-unknown',
  'dkim-ok',
  'dmarc-ok',
  'alignment-ok',
  'server-ok',
  'portal-ok',
]
const skipped: readonly FindingCode[] = ['server-none', 'server-practice', 'portal-practice']

/** How bad a finding is; whatever is not known to be less is a problem. */
export function levelOf({ code }: Pick<Finding, 'code'>): Level {
  if (fine.includes(code)) return 'ok'
  if (warnings.includes(code)) return 'warning'
  return skipped.includes(code) ? 'skipped' : 'problem'
}

/** Makes findings about one subject. */
export function findingsAbout(subject: Subject, about: string) {
  return <Code extends FindingCode>(code: Code, details: FindingDetails[Code], record?: DnsRecord): Finding =>
    ({ subject, about, code, details, record }) as Finding
}
