import { resolve } from 'node:path'
import type { App } from '../app.js'
import { findAuditHead } from '../db/audit.js'
import { isKeptHead } from '../db/verify-audit.js'
import { addHead, type DatedHead, readLastHead } from './heads-file.js'

/** Why a file did not get the head of the log: it cannot be written, or what stands in it is of another log than this. */
export interface HeadFailure {
  file: string
  why: 'unwritable' | 'notOurs'
}

type Exporting = Pick<App, 'home' | 'config' | 'rehearsal'>

/** The files that keep the heads of a home's log: its own, and the one elsewhere, which practice never touches. */
export function headFiles({ home, config, rehearsal }: Exporting): string[] {
  const { heads } = config.audit
  return heads === undefined || rehearsal ? [home.heads] : [...new Set([home.heads, resolve(home.dir, heads)])]
}

/**
 * Adds the head of the log to every file that keeps heads, as far as it is another than the last; answers where that failed.
 * A file whose last head is of another log gets none, so that nothing covers that up. Throws what the database refuses.
 */
export async function exportHead(app: Exporting & Pick<App, 'db' | 'clock'>): Promise<HeadFailure[]> {
  const head = await findAuditHead(app.db)
  if (!head) return []
  const dated = { ...head, at: app.clock.now() }
  const failures: HeadFailure[] = []
  for (const file of headFiles(app)) {
    const why = await addTo(app, file, dated)
    if (why) failures.push({ file, why })
  }
  return failures
}

async function addTo({ db }: Pick<App, 'db'>, file: string, head: DatedHead): Promise<HeadFailure['why'] | undefined> {
  try {
    const last = await readLastHead(file)
    if (last?.id === head.id && last.hash === head.hash) return undefined
    if (last && !(await isKeptHead(db, last))) return 'notOurs'
    await addHead(file, head)
    return undefined
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return 'unwritable'
    throw error
  }
}
