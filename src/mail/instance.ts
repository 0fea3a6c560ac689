import type { App } from '../app.js'
import { listAudit } from '../db/list-audit.js'
import { getProcedure } from '../db/procedure.js'
import { RESTORED, restoringActs } from '../domain/audit-acts.js'
import { findMisfits, type Misfit } from '../domain/instance.js'
import { UserError } from '../domain/problems.js'
import { type KeptMark, raiseMark, readMark } from './instance-file.js'
import { mailsToFiles } from './open-mailer.js'

type Sender = Pick<App, 'home' | 'db' | 'host' | 'config' | 'rehearsal'>

/** Whether a home may send mail. */
export interface Standing {
  /** What is in the way; empty when it may. */
  misfits: Misfit[]
  mark: KeptMark | undefined
  /** How many mails the database has handed over. */
  handedOver: number
  /** How many mails went out of a newer database than this one. */
  sentSince: number
}

/** Compares a home with its mark. Throws `file-unreadable` when the mark may not be read. */
export async function inspectInstance({ home, db, host }: Pick<App, 'home' | 'db' | 'host'>): Promise<Standing> {
  // The mark first: the database only counts on meanwhile.
  const mark = readMarkOf(home.instance)
  const { instanceId, handedOver } = await getProcedure(db)
  if (!mark?.identity) return { misfits: [mark ? 'unreadable' : await sayMissing(db)], mark, handedOver, sentSince: 0 }
  const marked = { ...mark.identity, handedOver: mark.handedOver }
  const misfits = findMisfits(marked, { instanceId, handedOver, host, ...mark.place })
  if (mark.isOneOfMore) misfits.push('put-back')
  const sentSince = misfits.includes('older-database') ? mark.handedOver - handedOver : 0
  return { misfits, mark, handedOver, sentSince }
}

/** Why there is no mark: none comes with a backup. */
async function sayMissing(db: App['db']): Promise<Misfit> {
  const [last] = await listAudit(db, { acts: restoringActs }, { latest: 1 })
  return last?.act === RESTORED ? 'restored' : 'missing'
}

/** Throws `home-not-adopted` when this home, or its database, is a copy that must not send; one whose mail goes to files always may. */
export async function assertAdopted(app: Sender): Promise<void> {
  if (!mailsToFiles(app)) await inspectOwn(app)
}

/** Keeps outside the database how many mails it has handed over, by which an older copy of it is known. Throws as `assertAdopted` does, and what the file system refuses. */
export async function recordMark(app: Sender): Promise<void> {
  if (mailsToFiles(app)) return
  const { mark, handedOver } = await inspectOwn(app)
  if (!mark || handedOver === mark.handedOver) return
  // Another worker of this home has just raised it.
  if (!raiseMark(app.home.instance, mark, handedOver)) await recordMark(app)
}

async function inspectOwn(app: Sender): Promise<Standing> {
  const standing = await inspectInstance(app)
  const { misfits, mark, sentSince } = standing
  if (misfits.length === 0) return standing
  const wasHost = mark?.identity?.host ?? ''
  throw new UserError({ code: 'home-not-adopted', misfits, host: app.host, wasHost, sentSince })
}

function readMarkOf(folder: string): KeptMark | undefined {
  try {
    return readMark(folder)
  } catch {
    throw new UserError({ code: 'file-unreadable', file: folder })
  }
}
