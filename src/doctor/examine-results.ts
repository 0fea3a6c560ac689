import { listPublishedRounds } from '../db/home-facts.js'
import { findingsOf } from '../domain/home-finding.js'
import { DAY_MS, msBetween } from '../domain/time.js'
import type { Examiner } from './patient.js'

const SOON_MS = DAY_MS

/** Whether results are ready for the moment at which families were told to come for them. */
export const results: Examiner = {
  subject: 'results',
  examine: async ({ db, clock, rounds, season }) => {
    if (season !== 'running') return []
    const now = clock.now()
    const published = await listPublishedRounds(db)
    return rounds.flatMap(({ name: round, closesAt, resultsAt: at }) => {
      const isDue = at !== undefined && now >= closesAt && msBetween(now, at) <= SOON_MS
      return isDue && !published.includes(round) ? [findingsOf('results')('results-unpublished', { round, at })] : []
    })
  },
}
