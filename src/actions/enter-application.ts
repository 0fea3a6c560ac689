import type { App } from '../app.js'
import { addApplication, markChecked, replaceList } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import { getDepartment, type KeptDepartment, listDepartments } from '../db/departments.js'
import type { Database } from '../db/open.js'
import { getPupil, type KeptPupil } from '../db/pupils.js'
import { getEligibilityIn } from '../db/seats.js'
import { getStanding } from '../db/standing.js'
import type { Submission } from '../domain/application.js'
import { type Department, mayChoose } from '../domain/department.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { schoolsForGuarantee } from '../domain/guarantee.js'
import { sameList } from '../domain/list-change.js'
import { readPaperList } from '../domain/paper-list.js'
import { differentSchools, type PreferenceList } from '../domain/preference-list.js'
import { UserError } from '../domain/problems.js'
import { type Standing, whyNoAnswer } from '../domain/standing.js'
import type { Instant } from '../domain/time.js'
import { mailAddress } from '../mail/outbox.js'
import { submitWithin } from './submit-application.js'

type Reading = Pick<App, 'config' | 'vault'> & { db: Database }

/** What a family wrote on paper: codes of departments in order of preference, and of those at which the wish is ticked. */
export interface PaperApplication {
  elkNumber: ElkNumber
  departments: readonly string[]
  wishes: readonly string[]
}

/** What entering a paper would do. */
export interface EntryPlan {
  standing: Standing<KeptPupil>
  list: PreferenceList
  /** What the family had saved itself, and would lose. */
  replaced: PreferenceList
  /** How many different schools are listed and how many the guarantee of a place needs; undefined where there is none. */
  guarantee: { schools: number; needed: number } | undefined
}

/** Where a pupil's family stands; throws when it could not hand in anything at this moment, nor can staff for it. */
export async function getEnterable(
  { db, ...year }: Reading,
  pupil: Pick<KeptPupil, 'id' | 'elkNumber'>,
  now: Instant,
): Promise<Standing<KeptPupil>> {
  const standing = await getStanding(db, year, { pupilId: pupil.id, now })
  const problem = whyNoAnswer(standing, now)
  if (problem?.code === 'round-closed')
    throw new UserError({ ...problem, code: 'extend-first', elkNumber: pupil.elkNumber })
  if (problem) throw new UserError(problem)
  return standing
}

/** The departments that a pupil's family may choose in the round it has to do with, by name of their school. */
export async function listChoosable(
  { db, ...year }: Reading,
  standing: Standing<KeptPupil>,
  now: Instant,
): Promise<Department[]> {
  const eligibility = await getEligibilityIn(db, year, standing, now)
  return (await listDepartments(db)).filter((department) => mayChoose(department, eligibility))
}

/** Plans to enter a paper, by the rules that hold for the family itself; throws at the first that it breaks. */
export async function planEntry({ db, ...year }: Reading, paper: PaperApplication, now: Instant): Promise<EntryPlan> {
  const standing = await getEnterable({ db, ...year }, await getPupil(db, paper.elkNumber), now)
  const { pupil, application } = standing
  const departments = await getDepartments(db, paper.departments)
  const wishes = (await getDepartments(db, paper.wishes)).map(({ code }) => code)
  const eligible = { ...(await getEligibilityIn(db, year, standing, now)), elkNumber: pupil.elkNumber }
  const list = readPaperList({ departments, wishes }, eligible, year.config.lists.maxLength)
  const before = application?.list ?? []
  const schools = new Map(departments.map(({ code, school }) => [code, school.code]))
  const needed = schoolsForGuarantee(pupil, standing.round.name, year.config.lists.guarantee)
  return {
    standing,
    list,
    replaced: sameList(before, list) ? [] : before,
    guarantee:
      needed === undefined
        ? undefined
        : { schools: differentSchools(list, (code) => schools.get(code) ?? code), needed },
  }
}

/** What a paper became once it was entered. */
export interface EnteredApplication {
  submission: Omit<Submission, 'id'>
  /** Whether a receipt goes out by mail; false when the family has no address. */
  receiptMailed: boolean
}

/** Enters a paper and makes it definitive with its receipt, all of it or nothing; throws when the family saved another list than the one `replaced` shows. */
export async function enterApplication(
  app: Pick<App, 'db' | 'clock' | 'config' | 'vault' | 'key' | 'actor'>,
  { replaced, reason, ...paper }: PaperApplication & { replaced: PreferenceList; reason: string },
): Promise<EnteredApplication> {
  const now = app.clock.now()
  return app.db.transaction().execute(async (trx) => {
    const plan = await planEntry({ ...app, db: trx }, paper, now)
    if (!sameList(plan.replaced, replaced)) throw new UserError({ code: 'file-changed-meanwhile' })
    const { pupil, round, form, application: started } = plan.standing
    const application = started ?? (await addApplication(trx, pupil.id, round.name, now))
    await replaceList(trx, application, plan.list)
    const listed = { ...application, revision: application.revision + 1 }
    await markChecked(trx, listed, { ...(form && { childCheckedVersion: form.version }), contactCheckedAt: now })
    const details = { round: round.name, replaced }
    await recordAudit(trx, {
      at: now,
      actor: app.actor,
      act: 'application entered',
      pupilId: pupil.id,
      details,
      reason,
    })
    const handingIn = { pupilId: pupil.id, round: round.name, revision: listed.revision + 1, by: { staff: app.actor } }
    return { submission: await submitWithin(trx, app, handingIn, now), receiptMailed: mailAddress(pupil) !== '' }
  })
}

function getDepartments(db: Database, codes: readonly string[]): Promise<KeptDepartment[]> {
  return Promise.all(codes.map((code) => getDepartment(db, code)))
}
