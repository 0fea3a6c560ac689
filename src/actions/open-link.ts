import type { App } from '../app.js'
import { findAccount } from '../db/accounts.js'
import { findLink, findNewestLinkAt, type Link, type LinkPurpose } from '../db/links.js'
import type { Database } from '../db/open.js'
import { getPupilById, type KeptPupil } from '../db/pupils.js'
import { getPrimarySchool } from '../db/schools.js'
import { linkState } from '../domain/link-state.js'
import { hashToken } from '../domain/link-token.js'
import { UserError } from '../domain/problems.js'
import type { Day, Instant } from '../domain/time.js'
import { countWrongBirthDate } from './count-wrong-birth-date.js'
import { assertNewPassword, type NewPassword } from './new-password.js'
import type { Passwords } from './password-hashing.js'

/** A personal link that opens something, and whose it is. */
export interface OpenLink {
  link: Link
  pupil: KeptPupil
  schoolName: string
}

/** What a family types to open its link. */
export interface LinkProof extends NewPassword {
  token: string
  birthDate: Day
  /** Aborted when the family has gone before its password was kept. */
  signal?: AbortSignal | undefined
}

/** Reads a link that can be opened now, and changes nothing; throws `link-…` or `has-account` when it opens nothing. */
export async function readLink(db: Database, token: string, now: Instant): Promise<OpenLink> {
  const link = await findLink(db, hashToken(token))
  if (!link) throw new UserError({ code: 'link-unknown' })
  const pupil = await getPupilById(db, link.pupilId)
  await assertOpens(db, link, pupil, now)
  const { name: schoolName } = await getPrimarySchool(db, pupil.school)
  return { link, pupil, schoolName }
}

async function assertOpens(db: Database, link: Link, { elkNumber }: KeptPupil, now: Instant): Promise<void> {
  const state = linkState(link, now)
  if (state === 'open') return
  if (state !== 'superseded') throw new UserError({ code: `link-${state}` })
  if (link.purpose === 'login' && (await findAccount(db, link.pupilId)))
    throw new UserError({ code: 'has-account', elkNumber })
  const newerAt = (await findNewestLinkAt(db, link.pupilId, link.purpose)) ?? link.createdAt
  throw new UserError({ code: 'link-superseded', newerAt })
}

/** Checks what a family typed against its link, outside any transaction; answers the hash of the new password. */
export async function proveLink(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  passwords: Passwords,
  proof: LinkProof & { purpose: LinkPurpose },
): Promise<OpenLink & { passwordHash: string }> {
  const opened = await readLink(db, proof.token, clock.now())
  if (opened.link.purpose !== proof.purpose) throw new UserError({ code: 'link-unknown' })
  assertNewPassword(opened.pupil, opened.schoolName, proof)
  if (opened.pupil.birthDate !== proof.birthDate) {
    await countWrongBirthDate({ db, clock }, opened.link)
    throw new UserError({ code: 'birth-date-wrong' })
  }
  return { ...opened, passwordHash: await passwords.hash(proof.password, proof.signal) }
}
