import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listDepartments } from '../db/departments.js'
import type { Trx } from '../db/open.js'
import { addPupils, type KeptPupil, listPupils, type NewPupil } from '../db/pupils.js'
import { listRounds } from '../db/rounds.js'
import { listPrimarySchools, type PrimarySchool } from '../db/schools.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { ImportCounts } from '../domain/import-report.js'
import { type AdvicePlan, noAdvice, planAdvice } from '../imports/pupils/plan-advice.js'
import type { PlannedRow } from '../imports/pupils/plan-pupils.js'
import type { PupilRow } from '../imports/pupils/read-pupils.js'
import { type Act, correctWithin } from './correct-pupil.js'
import { drawElkNumbers } from './new-elk-numbers.js'
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
    const elkNumbers = await drawElkNumbers(trx, random, rows.length)
    const pupils = rows.map((row, index) => newPupil(row, elkNumbers[index], row.school && schools.get(row.school)))
    const ids = await addPupils(trx, pupils, act.now)
    const { now: at, actor, reason } = act
    await recordAudit(trx, ...ids.map((pupilId) => ({ at, actor, act: 'pupil added', pupilId, reason })))
    const advices = new Map(
      rows.flatMap((row, index) => (saysAdvice(row) ? [[ids[index], planAdvice(noAdvice, row)] as const] : [])),
    )
    if (advices.size === 0) return
    const advised = ids.filter((id) => advices.has(id))
    for (const pupil of await listPupils(trx, { ids: advised })) await writeAdvice(pupil, advices.get(pupil.id))
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

// Written out, since this runs for every row of the largest files.
function newPupil({ said }: PupilRow, elkNumber: ElkNumber | undefined, school: PrimarySchool | undefined): NewPupil {
  if (!elkNumber || !school || !said.birthDate)
    throw new TypeError('a row without a school or a date of birth was planned')
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
