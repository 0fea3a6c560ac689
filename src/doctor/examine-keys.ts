import { listApiTokens } from '../db/api-tokens.js'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import { DAY_MS, msBetween } from '../domain/time.js'
import type { Examiner } from './patient.js'

const SOON_MS = 30 * DAY_MS
const JUST_NOW_MS = 14 * DAY_MS

/** Whether a school's own computer will soon be refused, or has been since a few days. */
export const keys: Examiner = {
  subject: 'keys',
  examine: async ({ db, clock }) => {
    const finding = findingsOf('keys')
    const now = clock.now()
    const all = (await listApiTokens(db, { now })).filter(({ revokedAt }) => revokedAt === undefined)
    const wrong = all.flatMap(({ school, name, expiresAt: at }): HomeFinding[] => {
      const left = msBetween(now, at)
      if (left > SOON_MS || left < -JUST_NOW_MS) return []
      return [finding(left > 0 ? 'keys-end' : 'keys-ended', { school, name, at })]
    })
    const valid = all.filter(({ expiresAt }) => expiresAt > now).length
    return wrong.length > 0 || valid === 0 ? wrong : [finding('keys-ok', { keys: valid })]
  },
}
