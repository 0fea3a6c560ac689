import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { App } from '../../app.js'
import type { SmtpSettings } from '../../config.js'
import { type CertificateFault, type Finding, findingsAbout } from '../../domain/mail-finding.js'
import { DAY_MS, parseIsoDay } from '../../domain/time.js'
import { oneReplyLine } from '../smtp-reply.js'
import type { KnownServer } from './check-spf.js'
import { type Dns, DnsFailure } from './dns.js'
import { isPublicAddress } from './domains.js'
import { type Tried, tryServer } from './try-server.js'

const RENEW_WITHIN_MS = 14 * DAY_MS

/** Where a mail server is: by the DNS, else by what this machine knows itself; no addresses when nobody knows it. */
export async function findServer(dns: Dns, { host }: Pick<SmtpSettings, 'host'>): Promise<KnownServer> {
  if (isIP(host)) return { host, addresses: [host] }
  const addresses = await dns.addresses(host).catch((error: unknown) => {
    if (error instanceof DnsFailure) return []
    throw error
  })
  return { host, addresses: addresses.length > 0 ? addresses : await addressesHere(host) }
}

async function addressesHere(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch {
    return []
  }
}

/** Whether the mail server lets us in, and over a line that nobody can read; no mail is sent. */
export async function checkServer(
  settings: SmtpSettings,
  { addresses }: KnownServer,
  clock: App['clock'],
): Promise<Finding> {
  const { host, security } = settings
  const finding = findingsAbout('server', host)
  const [address] = addresses
  if (address === undefined) return finding('server-unknown', { host })
  const tried = await tryServer(settings, address)
  if (tried.failure) return judgeFailure(settings, tried.failure)
  if (tried.login === false) return finding('server-no-login', { host })
  if (security === 'none' && addresses.some(isPublicAddress)) return finding('server-in-the-clear', { host })
  const { certificateEnds: endsMs } = tried
  const certificateEnds = endsMs === undefined ? undefined : parseIsoDay(new Date(endsMs).toISOString().slice(0, 10))
  if (endsMs !== undefined && certificateEnds && endsMs - Date.parse(clock.now()) < RENEW_WITHIN_MS)
    return finding('server-certificate-ends', { host, certificateEnds })
  return finding('server-ok', { login: tried.login === true, certificateEnds })
}

/** What an error of a secured connection says about the certificate that was shown, by its code. */
export const certificateFaults: Readonly<Record<string, CertificateFault>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'untrusted',
}

function judgeFailure({ host, port }: SmtpSettings, failure: NonNullable<Tried['failure']>): Finding {
  const finding = findingsAbout('server', host)
  const { code, originalCode = '', command, response, message } = failure
  const fault = certificateFaults[originalCode]
  const reason = oneReplyLine(response ?? message)
  if (fault) return finding('server-certificate-wrong', { host, fault })
  if (code === 'EAUTH') return finding('server-login-refused', { host, reason })
  if (command === 'STARTTLS' && response) return finding('server-no-starttls', { host, port })
  if (code === 'ETLS' || /SSL|TLS|EPROTO/.test(originalCode)) return finding('server-no-tls', { host, port, reason })
  return finding('server-unreachable', { host, port, reason })
}
