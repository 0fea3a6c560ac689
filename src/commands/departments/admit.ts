import { admitPupils } from '../../actions/admit-pupils.js'
import { applyAdmissionImport, planAdmissionImport } from '../../actions/import-admissions.js'
import type { App } from '../../app.js'
import { getDepartment } from '../../db/departments.js'
import { getPupil } from '../../db/pupils.js'
import type { ElkNumber } from '../../domain/elk-number.js'
import type { ExitCode, Io } from '../../io.js'
import { askText, askTexts } from '../ask.js'
import { readLimits } from '../imports/read-limits.js'
import { type ImportInput, runImport } from '../imports/run-import.js'
import { assertWithin, readElkNumber, readPupil, readScope, type ScopeInput } from '../scope.js'

type Input = ImportInput & ScopeInput & { code?: string; elk?: string[] }

/** `elk departments admit`: marks pupils as "plaatsbaar" at a department, by ELK number or from a file. */
export async function departmentsAdmitCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  if (input.file !== undefined) return admitFromFile(app, io, input)
  const { departments: words } = io.messages
  const { code } = await getDepartment(app.db, await askText(io, input.code, 'department', words.askDepartment))
  const elkNumbers = await readElkNumbers(app, io, input)
  const dryRun = input.dryRun === true
  const result = await admitPupils(app, { department: code, elkNumbers, reason: input.reason ?? '', dryRun })
  io.json({ ...result, dryRun })
  io.out(words.admitted(code, result.admitted, result.unchanged))
  if (dryRun) io.out(io.messages.imports.report.dryRun)
  return 0
}

async function readElkNumbers(app: App, io: Io, { elk = [], ...scope }: Input): Promise<ElkNumber[]> {
  if (elk.length === 0 && scope.number !== undefined) return [(await readPupil(app, io, scope)).elkNumber]
  const elkNumbers = (await askTexts(io, elk, 'elks', io.messages.departments.askPupils)).map(readElkNumber)
  const schools = await readScope(app, scope)
  for (const elkNumber of elkNumbers) assertWithin(await getPupil(app.db, elkNumber), schools)
  return elkNumbers
}

async function admitFromFile(app: App, io: Io, input: Input): Promise<ExitCode> {
  const department = input.code === undefined ? undefined : (await getDepartment(app.db, input.code)).code
  const limits = { ...(await readLimits(app, input)), department }
  return runImport(io, input, {
    plan: (file) => planAdmissionImport(app, file, limits),
    apply: (planned, order) => applyAdmissionImport(app, planned, order),
  })
}
