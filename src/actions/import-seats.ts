import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { listDepartments } from '../db/departments.js'
import type { Database } from '../db/open.js'
import { listSetSeats, replaceSeats } from '../db/seats.js'
import type { ImportReport } from '../domain/import-report.js'
import type { LaterRound } from '../domain/seats.js'
import { planRecords, type RecordPlan, type RecordRow } from '../imports/records.js'
import { readSeats, type SeatsField } from '../imports/seats/read-seats.js'
import { type FileToRead, readingOf, type Sheet } from '../imports/sheet.js'
import { applyUnmoved } from './apply-import.js'
import type { ImportOrder } from './import-pupils.js'

type Needs = Pick<App, 'db' | 'clock' | 'actor'>

/** A file of seats that was read and planned, and not yet written. */
export interface SeatsImport {
  report: ImportReport
  sheet: Sheet<string>
  rows: readonly RecordRow<SeatsField>[]
  round: LaterRound
}

/** Reads a file of the seats of a later round and plans it; changes nothing. Throws CsvError or FileError. */
export async function planSeatsImport({ db }: Needs, bytes: FileToRead, round: LaterRound): Promise<SeatsImport> {
  const codes = (await listDepartments(db)).map(({ code }) => code)
  const { sheet, rows } = readSeats(bytes, codes)
  const { toWrite: _, ...plan } = await planRows(db, rows, round)
  return { report: { ...plan, file: readingOf(sheet), skipped: [], withoutGroups: false }, sheet, rows, round }
}

/** Keeps the seats that were planned in one transaction; throws when ELK changed since. */
export async function applySeatsImport(
  app: Needs,
  { report, rows, round }: SeatsImport,
  { reason }: ImportOrder,
): Promise<void> {
  const at = app.clock.now()
  await applyUnmoved(app, report, async (trx) => {
    const plan = await planRows(trx, rows, round)
    const ids = new Map((await listDepartments(trx)).map(({ code, id }) => [code, id]))
    const seats = plan.toWrite.map((record) => ({
      departmentId: ids.get(record.code) as number,
      seats: Number(record.seats),
    }))
    await replaceSeats(trx, round, seats)
    await recordAudit(trx, { at, actor: app.actor, act: 'seats imported', details: { round, ...plan.counts }, reason })
    return plan
  })
}

async function planRows(
  db: Database,
  rows: readonly RecordRow<SeatsField>[],
  round: LaterRound,
): Promise<RecordPlan<SeatsField>> {
  const set = (await listSetSeats(db)).filter((row) => row.round === round)
  const known = new Map(set.map(({ code, seats }) => [code, { code, seats: String(seats) }]))
  return planRecords(rows, known, { empty: { code: '', seats: '' }, nameOf: ({ code }) => code })
}
