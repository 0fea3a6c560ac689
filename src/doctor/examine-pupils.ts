import type { App } from '../app.js'
import { listStatus } from '../db/status.js'
import { endOfDay } from '../domain/amsterdam-time.js'
import { type Attention, attentionMarks } from '../domain/attention.js'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import { routeKind } from '../domain/route.js'
import { type PupilStatus, statusFar } from '../domain/status.js'
import type { Examiner, Patient } from './patient.js'

/** Whether all pupils have their advice and their login, as the status table marks them. */
export const pupils: Examiner = {
  subject: 'pupils',
  examine: async (patient) => {
    const { db, clock, season } = patient
    if (season === 'over') return []
    const statuses = await listStatus(db, patient, clock.now())
    if (statuses.length === 0)
      return [findingsOf('pupils')(season === 'before' ? 'pupils-none-yet' : 'pupils-none', {})]
    const marked = statuses.map((status) => ({ status, marks: attentionMarks(status, yardstick(patient)) }))
    const count = (mark: Attention) => marked.filter(({ marks }) => marks.includes(mark)).length
    return [
      ...advices(patient, count('no-final-advice'), statuses.length),
      ...logins(patient, {
        unsent: statuses.filter(isUnsent).length,
        bounced: count('login-bounced'),
        withoutEmail: count('no-email'),
      }),
    ]
  },
}

function yardstick({ clock, rounds, config: { deadlines, lists } }: Patient) {
  const lateFrom = { advice: endOfDay(deadlines.advice), login: endOfDay(deadlines.login) }
  return { at: clock.now(), rounds, lateFrom, guarantee: lists.guarantee }
}

/** Whether the family is still without a login, and could get one by mail; one that came back is another matter. */
function isUnsent({ login, route, hasEmail, bounced, ...status }: PupilStatus): boolean {
  return (
    login.state === 'none' &&
    hasEmail &&
    !bounced &&
    routeKind(route) !== 'paper' &&
    statusFar(status) === 'nothing-yet'
  )
}

function advices(
  {
    clock,
    config: {
      deadlines: { advice: until },
    },
  }: Patient,
  missing: number,
  all: number,
): HomeFinding[] {
  const finding = findingsOf('pupils')
  if (missing === 0) return [finding('pupils-ok', { pupils: all })]
  return [finding(clock.now() >= endOfDay(until) ? 'advice-late' : 'advice-missing', { pupils: missing, until })]
}

interface LoginCounts {
  unsent: number
  bounced: number
  withoutEmail: number
}

function logins(
  {
    clock,
    config: {
      deadlines: { login: until },
    },
  }: Pick<App, 'clock' | 'config'>,
  counts: LoginCounts,
): HomeFinding[] {
  const finding = findingsOf('logins')
  const isLate = clock.now() >= endOfDay(until)
  const { unsent, bounced, withoutEmail } = counts
  const found = [
    ...(unsent > 0 ? [finding(isLate ? 'logins-late' : 'logins-unsent', { pupils: unsent, until })] : []),
    ...(bounced > 0 ? [finding('logins-bounced', { pupils: bounced })] : []),
    ...(withoutEmail > 0 ? [finding('logins-no-email', { pupils: withoutEmail })] : []),
  ]
  return found.length > 0 ? found : [finding('logins-ok', {})]
}
