import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listDepartments } from '../db/departments.js'
import type { Trx } from '../db/open.js'
import { addPupils, type KeptPupil, listPupils, type NewPupil } from '../db/pupils.js'
import { listRounds } from '../db/rounds.js'
import { listPrimarySchools, type PrimarySchool } from '../db/schools.js'
import { type ElkNumber, makeElkNumber } from '../domain/elk-number.js'
import type { ImportCounts } from '../domain/import-report.js'
import type { SchoolCode } from '../domain/school-code.js'
import type { Instant } from '../domain/time.js'
import { type AdvicePlan, noAdvice, planAdvice } from '../imports/pupils/plan-advice.js'
import type { PlannedRow } from '../imports/pupils/plan-pupils.js'
import type { PupilRow } from '../imports/pupils/read-pupils.js'
import { type Act, correctWithin } from './correct-pupil.js'
import { recordAdviceWithin, recordPreliminaryWithin } from './record-advice.js'

/** Writes planned rows within a transaction, batch after batch. */
export interface PupilWriter {
  write: (rows: readonly PlannedRow<KeptPupil>[]) => Promise<void>
  /** Writes down in the audit log what the whole file did. */
  finish: (counts: ImportCounts) => Promise<void>
}

/** A writer of new pupils, of corrections by the path of `pupils correct`, and of advices by that of `advice record`. */
export async function pupilWriter(
  trx: Trx,
  { config, random }: Pick<App, 'config' | 'random'>,
  act: Act,
): Promise<PupilWriter> {
  const schools = new Map((await listPrimarySchools(trx)).map((school) => [school.code, school]))
  const writeAdvice = await adviceWriter(trx, config, act)

  const addAll = async (rows: readonly PupilRow[]) => {
    const added = await addWithNewNumbers(trx, rows, (row) => newPupil(row, drawElkNumber(random), schools), act.now)
    const { now: at, actor, reason } = act
    await recordAudit(trx, ...added.map(({ id }) => ({ at, actor, act: 'pupil added', pupilId: id, reason })))
    const advices = new Map(added.flatMap(({ row, id }) => (saysAdvice(row) ? [[id, planAdvice(noAdvice, row)]] : [])))
    if (advices.size === 0) return
    for (const pupil of await listPupils(trx, { ids: [...advices.keys()] }))
      await writeAdvice(pupil, advices.get(pupil.id))
  }

  return {
    write: async (rows) => {
      const added = rows.flatMap((row) => ('added' in row ? [row.added] : []))
      if (added.length > 0) await addAll(added)
      for (const row of rows) {
        if ('added' in row) continue
        const { pupil, values, advice } = row.changed
        await correctWithin(trx, pupil, values, act)
        await writeAdvice({ ...pupil, ...values }, advice)
      }
    },
    finish: (details) =>
      recordAudit(trx, { at: act.now, actor: act.actor, act: 'pupils imported', details, reason: act.reason }),
  }
}

/** Writes planned advices within a transaction. */
export async function adviceWriter(
  trx: Trx,
  config: App['config'],
  act: Act,
): Promise<(pupil: KeptPupil, plan: AdvicePlan | undefined) => Promise<void>> {
  const context = { ...act, rounds: await listRounds(trx, config.rounds), departments: await listDepartments(trx) }
  return async (pupil, plan) => {
    if (plan?.preliminaryAdvice) await recordPreliminaryWithin(trx, pupil, plan.preliminaryAdvice, act)
    if (plan?.final) await recordAdviceWithin(trx, pupil, plan.final, context)
  }
}

/** Adds the pupil of every row; an ELK number that somebody has already is drawn anew. */
async function addWithNewNumbers(
  trx: Trx,
  rows: readonly PupilRow[],
  draw: (row: PupilRow) => NewPupil,
  now: Instant,
): Promise<{ row: PupilRow; id: number }[]> {
  const ids = await addPupils(trx, rows.map(draw), now)
  const added = rows.flatMap((row, index) => (ids[index] === undefined ? [] : [{ row, id: ids[index] }]))
  if (added.length === rows.length) return added
  const again = rows.filter((_, index) => ids[index] === undefined)
  return [...added, ...(await addWithNewNumbers(trx, again, draw, now))]
}

// Written out, since this runs for every row of the largest files.
function newPupil(
  { said, school: code }: PupilRow,
  elkNumber: ElkNumber,
  schools: ReadonlyMap<SchoolCode, PrimarySchool>,
): NewPupil {
  const school = code && schools.get(code)
  if (!school || !said.birthDate) throw new TypeError('a row without a school or a date of birth was planned')
  return {
    elkNumber,
    primarySchoolId: school.id,
    number: orEmpty(said.number),
    firstName: orEmpty(said.firstName),
    prefix: orEmpty(said.prefix),
    lastName: orEmpty(said.lastName),
    birthDate: said.birthDate,
    group: said.group ?? '8',
    street: orEmpty(said.street),
    houseNumber: orEmpty(said.houseNumber),
    houseNumberSuffix: orEmpty(said.houseNumberSuffix),
    postcode: orEmpty(said.postcode),
    city: orEmpty(said.city),
    contactName: orEmpty(said.contactName),
    email: orEmpty(said.email),
    phone: orEmpty(said.phone),
    contactName2: orEmpty(said.contactName2),
    email2: orEmpty(said.email2),
    phone2: orEmpty(said.phone2),
    language: said.language ?? 'nl',
    route: 'regular',
    preliminaryAdvice: undefined,
  }
}

function saysAdvice({ advice, route, preliminaryAdvice }: PupilRow): boolean {
  return advice !== undefined || route !== undefined || preliminaryAdvice !== undefined
}

function orEmpty(text: string | undefined): string {
  return text ?? ''
}

const EIGHT_DIGITS = 100_000_000

function drawElkNumber(random: App['random']): ElkNumber {
  for (;;) {
    const elkNumber = makeElkNumber(String(random.below(EIGHT_DIGITS)).padStart(8, '0'))
    if (elkNumber) return elkNumber
  }
}
