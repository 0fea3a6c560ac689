import type { App } from '../../app.js'
import { findMail, type Mail } from '../../db/mails.js'
import { getPupilById, type KeptPupil } from '../../db/pupils.js'
import { getPrimarySchoolById } from '../../db/schools.js'
import { UserError } from '../../domain/problems.js'
import type { SchoolCode } from '../../domain/school-code.js'
import { UsageError } from '../../io.js'
import { readScope, type ScopeInput } from '../scope.js'

/** Reads the number of a mail as typed; throws when it is none. */
function readMailId({ messages }: App, text: string): number {
  const id = Number(text)
  if (!Number.isSafeInteger(id) || id < 1) throw new UsageError(messages.mails.show.wrongId(text))
  return id
}

/** A mail, and the pupil whose family it is for. */
export interface MailOfPupil {
  mail: Mail
  pupil: KeptPupil | undefined
}

/** The mail with the number that was typed; throws when there is none, or when it is for a pupil or a school outside the scope. */
export async function readMail(app: App, text: string, scope: ScopeInput): Promise<MailOfPupil> {
  const id = readMailId(app, text)
  const mail = await findMail(app.db, id)
  if (!mail) throw new UserError({ code: 'unknown-mail', id })
  const pupil = mail.pupilId === undefined ? undefined : await getPupilById(app.db, mail.pupilId)
  const schools = await readScope(app, scope)
  // Whoever typed the number of a mail must not learn that of a pupil by it.
  if (schools && !schools.includes(pupil?.school ?? (await schoolOf(app, mail))))
    throw new UserError({ code: 'mail-of-other-school', id, school: schools.join(', ') })
  return { mail, pupil }
}

/** The school that a mail is to; throws a programming error when it is to a family. */
async function schoolOf({ db }: App, { schoolId = 0 }: Mail): Promise<SchoolCode> {
  return (await getPrimarySchoolById(db, schoolId)).code
}
