import { backupFile } from '../actions/backup-folder.js'
import { assertUnaltered } from '../actions/record-drill.js'
import { listBackups } from '../db/backups.js'
import { findLastVerifiedAt } from '../db/home-facts.js'
import { findingsOf, type HomeFinding } from '../domain/home-finding.js'
import { DAY_MS, HOUR_MS, type Instant, msBetween } from '../domain/time.js'
import type { Examiner } from './patient.js'

// A night and some time to spare.
const OLD_MS = 26 * HOUR_MS
const VERIFY_WITHIN_MS = 90 * DAY_MS
const finding = findingsOf('backup')

/** Whether there is a backup of last night, and whether somebody has shown of late that one can be opened. */
export const backup: Examiner = {
  subject: 'backup',
  examine: async (patient) => {
    const { db, config, rehearsal, clock } = patient
    if (rehearsal) return [finding('backup-practice', {})]
    const [newest] = await listBackups(db)
    if (!newest) return [finding(config.backup.recipients.length > 0 ? 'backup-none' : 'backup-unset', {})]
    await assertUnaltered(patient, newest)
    const file = backupFile(patient, newest)
    return judge({ file, madeAt: newest.madeAt, verifiedAt: await findLastVerifiedAt(db) }, clock.now())
  },
}

interface Made {
  file: string
  madeAt: Instant
  verifiedAt: Instant | undefined
}

function judge({ file, madeAt, verifiedAt }: Made, now: Instant): HomeFinding[] {
  const isOld = msBetween(madeAt, now) > OLD_MS
  if (!verifiedAt || msBetween(verifiedAt, now) > VERIFY_WITHIN_MS)
    return [...(isOld ? [finding('backup-old', { madeAt })] : []), finding('backup-unverified', { file, verifiedAt })]
  return [isOld ? finding('backup-old', { madeAt }) : finding('backup-ok', { madeAt, verifiedAt })]
}
