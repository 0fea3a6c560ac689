import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findLastActAt } from '../db/home-facts.js'
import { findingsOf } from '../domain/home-finding.js'
import { MINUTE_MS, msBetween } from '../domain/time.js'
import type { Examiner } from './patient.js'

/** Whether the clock that opens and closes rounds can be trusted, and in which zone the machine's own timers run. */
export const clock: Examiner = {
  subject: 'clock',
  examine: async ({ db, clock: own, rehearsal, machine: { run } }) => {
    const finding = findingsOf('clock')
    if (rehearsal) return [finding('clock-practice', {})]
    const lastAt = await findLastActAt(db)
    if (lastAt && msBetween(own.now(), lastAt) > MINUTE_MS) return [finding('clock-behind', { lastAt })]
    // systemd-timesyncd(8): the file is there once the clock was set by a time server.
    const timesync = join(run, 'systemd/timesync')
    if (existsSync(timesync) && !existsSync(join(timesync, 'synchronized'))) return [finding('clock-loose', {})]
    return [finding('clock-ok', { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone })]
  },
}
