import type { App } from '../app.js'
import { findAccount } from '../db/accounts.js'
import { listApplications } from '../db/applications.js'
import { listDepartments } from '../db/departments.js'
import { listForms } from '../db/forms.js'
import { listKnownResults } from '../db/known-results.js'
import { type ListedAudit, listAudit } from '../db/list-audit.js'
import { findMessage, listMailsOf, type Mail } from '../db/mails.js'
import { type CopiedRows, readPersonalRows } from '../db/personal-copy.js'
import { getPupilById, type KeptPupil } from '../db/pupils.js'
import { listRoundsOf } from '../db/rounds.js'
import { getPrimarySchool, type PrimarySchool } from '../db/schools.js'
import { listSubmissions, type PastSubmission } from '../db/submissions.js'
import type { Application } from '../domain/application.js'
import type { FormVersion } from '../domain/form-version.js'
import { type Doer, doerOf } from '../domain/privacy/doer.js'
import type { KnownResults } from '../domain/results/known-result.js'
import type { Instant } from '../domain/time.js'
import { type MailWords, readWords } from '../mail/read-words.js'
import { recordReading } from './record-reading.js'

export interface CopiedMail extends Mail {
  /** What it said, without its link; undefined where that is not kept. */
  text: MailWords | undefined
}

/** Everything about one child that a family may have. */
export interface PupilCopy {
  madeAt: Instant
  pupil: KeptPupil
  school: PrimarySchool
  hasAccount: boolean
  forms: FormVersion[]
  applications: Application[]
  submissions: PastSubmission[]
  mails: CopiedMail[]
  /** Only what a family may know by now. */
  results: KnownResults
  /** When the next result of the child can be seen. */
  nextResultAt: Instant | undefined
  log: (Omit<ListedAudit, 'actor'> & { by: Doer })[]
  departments: ReadonlyMap<string, string>
  rows: CopiedRows
}

/** Acts of which a family may know only once the result is shown. */
const ofTheResult = ['placed by hand', 'hand seat taken back', 'seat granted', 'seat grant taken back']

type Needs = Pick<App, 'db' | 'config' | 'vault' | 'clock' | 'actor'>

/** Gathers everything about a child that a family may have, and writes down that it was read. Throws DamagedVaultError. */
export async function readPupilCopy(app: Needs, pupilId: number): Promise<PupilCopy> {
  const { db, config, clock } = app
  const now = clock.now()
  await recordReading(app, 'privacy export', [pupilId])
  const pupil = await getPupilById(db, pupilId)
  const applications = await listApplications(db, pupilId)
  const results = (await listKnownResults(db, app, { filter: { ids: [pupilId] }, now }))(pupil)
  const waiting = (await listRoundsOf(db, config.rounds, pupilId)).filter(
    ({ name }) => !results.has(name) && applications.some(({ round, submission }) => submission && round === name),
  )
  const isOpen = waiting.length === 0
  return {
    madeAt: now,
    pupil,
    school: await getPrimarySchool(db, pupil.school),
    hasAccount: (await findAccount(db, pupilId)) !== undefined,
    forms: await listForms(db, pupilId),
    applications,
    submissions: await listSubmissions(db, pupilId),
    mails: await readMails(app, pupilId),
    results,
    nextResultAt: waiting.flatMap(({ resultsAt }) => resultsAt ?? [])[0],
    log: (await listAudit(db, { pupilId }))
      .filter(({ act }) => isOpen || !ofTheResult.includes(act))
      .map(({ actor, ...entry }) => ({ ...entry, by: doerOf(actor) })),
    departments: new Map((await listDepartments(db)).map(({ code, school }) => [code, school.name])),
    rows: withoutSecrets(await readPersonalRows(db, pupilId), isOpen),
  }
}

/** A seat by hand tells the result. */
function withoutSecrets(rows: CopiedRows, isOpen: boolean): CopiedRows {
  return isOpen ? rows : { ...rows, handSeats: [], grants: [] }
}

async function readMails({ db }: Needs, pupilId: number): Promise<CopiedMail[]> {
  const mails: CopiedMail[] = []
  for (const mail of await listMailsOf(db, pupilId)) {
    const message = await findMessage(db, mail.id)
    mails.push({ ...mail, text: message === undefined ? undefined : await readWords(message) })
  }
  return mails
}
