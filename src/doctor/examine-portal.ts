import { isIP } from 'node:net'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import { isNeeded } from '../domain/season.js'
import { DAY_MS, type Instant, parseIsoDay } from '../domain/time.js'
import { certificateFaults } from '../mail/doctor/check-server.js'
import { askHealth, type Health } from './ask-health.js'
import type { Examiner, Patient } from './patient.js'

const RENEW_WITHIN_MS = 14 * DAY_MS
const finding = findingsOf('portal')

/** Whether families reach the portal at its own address, and how long its certificate holds. */
export const portal: Examiner = {
  subject: 'portal',
  asksOthers: true,
  examine: async (patient) => {
    const { config, rehearsal, clock } = patient
    const { origin: url } = new URL(config.portal.url)
    const health = await askHealth(url)
    if ('reason' in health) return rehearsal ? [finding('portal-practice', {})] : [await silent(patient, url, health)]
    const { status, answer, certificateEnds } = health
    if (status === 200 && answer === 'ok') return answered(url, certificateEnds, clock.now())
    if (status === 503 && /^[a-z-]+$/.test(answer)) return [finding('portal-unwell', { url, status, answer })]
    return [finding('portal-stranger', { url, status })]
  },
}

function answered(url: string, endsMs: number | undefined, now: Instant): HomeFinding[] {
  const certificateEnds = endsMs === undefined ? undefined : parseIsoDay(new Date(endsMs).toISOString().slice(0, 10))
  const well = finding('portal-ok', { url, certificateEnds })
  if (endsMs === undefined || !certificateEnds || endsMs - Date.parse(now) >= RENEW_WITHIN_MS) return [well]
  return [finding('portal-certificate-ends', { host: new URL(url).hostname, certificateEnds })]
}

async function silent(
  { machine: { portalHere }, season }: Patient,
  url: string,
  { reason }: Extract<Health, { reason: string }>,
): Promise<HomeFinding> {
  const fault = certificateFaults[reason]
  if (fault) return finding('portal-certificate-wrong', { host: new URL(url).hostname, fault })
  const { host, port } = portalHere
  const here = `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`
  const behind = await askHealth(here)
  if (!('reason' in behind) && behind.answer === 'ok') return finding('portal-hidden', { url, reason, here })
  if (season === 'over') return finding('portal-closed', {})
  return finding(isNeeded(season) ? 'portal-silent' : 'portal-not-yet', { url, reason })
}
