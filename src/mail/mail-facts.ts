import type { App } from '../app.js'
import { findAccount } from '../db/accounts.js'
import { listApplications } from '../db/applications.js'
import { listForms } from '../db/forms.js'
import { getLink, type Link } from '../db/links.js'
import type { Mail } from '../db/mails.js'
import { getPupilById, type KeptPupil } from '../db/pupils.js'
import { listRoundsOf } from '../db/rounds.js'
import { getPrimarySchool, type PrimarySchool } from '../db/schools.js'
import type { Application } from '../domain/application.js'
import type { FormVersion } from '../domain/form-version.js'
import type { Round } from '../domain/round.js'

/** How things stand at the moment a mail goes out, as far as any kind of mail has to do with it. */
export interface MailFacts {
  pupil: KeptPupil
  school: PrimarySchool
  /** The rounds in order, as they hold for this pupil. */
  rounds: readonly Round[]
  hasAccount: boolean
  link: Link | undefined
  /** Read only for a mail about the application. */
  applications: readonly Application[]
  /** Read only for word of a renewed form. */
  forms: readonly FormVersion[]
}

/** Reads how things stand for a mail to a family. */
export async function readMailFacts(
  { db, config }: Pick<App, 'db' | 'config'>,
  { kind, pupilId, linkId }: Pick<Mail, 'kind' | 'pupilId' | 'linkId'>,
): Promise<MailFacts> {
  if (pupilId === undefined) throw new TypeError(`a ${kind} mail is about a pupil`)
  const pupil = await getPupilById(db, pupilId)
  return {
    pupil,
    school: await getPrimarySchool(db, pupil.school),
    rounds: await listRoundsOf(db, config.rounds, pupilId),
    hasAccount: (await findAccount(db, pupilId)) !== undefined,
    link: linkId === undefined ? undefined : await getLink(db, linkId),
    applications: kind === 'form-renewed' || kind === 'receipt' ? await listApplications(db, pupilId) : [],
    forms: kind === 'form-renewed' ? await listForms(db, pupilId) : [],
  }
}
