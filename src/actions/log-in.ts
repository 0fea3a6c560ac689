import type { App } from '../app.js'
import { findAccount, replacePassword } from '../db/accounts.js'
import { recordAudit } from '../db/audit.js'
import { findPupil } from '../db/pupils.js'
import { FAMILY } from '../domain/actor.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { UserError } from '../domain/problems.js'
import { openSession } from './open-session.js'
import type { Passwords } from './password-hashing.js'

export interface LogIn {
  /** Undefined when nobody can be meant; it takes as long all the same. */
  elkNumber: ElkNumber | undefined
  password: string
  /** The session that was open in this browser and ends now. */
  replaces?: string | undefined
  /** Aborted when the family has gone before its password was looked at. */
  signal?: AbortSignal | undefined
}

/** Logs a family in; answers the session's token. Throws `login-wrong` alike for an unknown number, no account and a wrong password. */
export async function logIn(
  { db, clock, random }: Pick<App, 'db' | 'clock' | 'random'>,
  passwords: Passwords,
  { elkNumber, password, replaces, signal }: LogIn,
): Promise<string> {
  const now = clock.now()
  const pupil = elkNumber && (await findPupil(db, elkNumber))
  const account = pupil && (await findAccount(db, pupil.id))
  const matches = await passwords.matches(account?.passwordHash, password, signal)
  if (!account || !matches) throw new UserError({ code: 'login-wrong' })
  const renewed = passwords.isOutdated(account.passwordHash) ? await passwords.hash(password) : undefined
  return db.transaction().execute(async (trx) => {
    const current = await findAccount(trx, account.pupilId)
    if (current?.passwordHash !== account.passwordHash) throw new UserError({ code: 'login-wrong' })
    if (renewed) await replacePassword(trx, account.pupilId, renewed, now)
    await recordAudit(trx, { at: now, actor: FAMILY, act: 'logged in', pupilId: account.pupilId })
    return openSession(trx, random, { pupilId: account.pupilId, replaces, now })
  })
}
