import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { applyPupilImport, planPupilImport } from '../src/actions/import-pupils.js'
import { packageRoot } from '../src/package.js'
import { systemRandom } from '../src/random.js'
import { addSchool } from '../test/support/a-school.js'
import { run } from '../test/support/run.js'
import { type TestApp, testApp } from '../test/support/test-app.js'
import { type Claim, inTurn, peakMb, processMs } from './measure.js'
import { insertPlainly } from './plain-insert.js'
import { schoolFile } from './school-file.js'

const RUNS = 5
const program = join(packageRoot, 'bin/elk')
const GOAL = 'at most 2.5 times'

/** The import of a file of pupils, guessed, checked, planned and written, beside csv-parse and a prepared insert. */
export async function measureImport(): Promise<Claim[]> {
  return [await inProcess(8000), await inProcess(100_000), ...(await asProcess(8000)), ...(await memory(100_000))]
}

async function inProcess(rows: number): Promise<Claim> {
  const bytes = schoolFile(rows)
  const times = await inTurn(
    RUNS,
    () => onNewHome((app) => importOnce(app, bytes)),
    () => onNewHome(({ home }) => insertPlainly(home.database, bytes)),
  )
  return { work: `import of ${rows} pupils`, ...times, baseline: 'csv-parse and prepared insert', goal: GOAL }
}

/** Milliseconds that something takes on a new home with one school. */
async function onNewHome(work: (app: TestApp) => unknown): Promise<number> {
  const app = await testApp()
  try {
    await addSchool(app)
    const start = performance.now()
    await work(app)
    return performance.now() - start
  } finally {
    await app.close()
  }
}

async function importOnce(app: TestApp, bytes: Buffer): Promise<void> {
  const chance = { ...app, random: systemRandom }
  const planned = await planPupilImport(chance, { bytes }, { schools: undefined, assumedSchool: undefined })
  if (planned.report.counts.rejected > 0) throw new Error('the file of the measurement has mistakes')
  await applyPupilImport(chance, planned, { reason: '' })
}

async function asProcess(rows: number): Promise<Claim[]> {
  const times = await withImportableHome(rows, (argvOnCopy) =>
    inTurn(
      RUNS,
      () => processMs([program, ...argvOnCopy()]),
      () => processMs(['-e', '0']),
    ),
  )
  return [{ work: `elk pupils import of ${rows}`, ...times, baseline: 'node -e 0', goal: 'under 500 ms' }]
}

async function memory(rows: number): Promise<Claim[]> {
  const peaks = await withImportableHome(rows, (argvOnCopy) => [
    peakMb([program, ...argvOnCopy()]),
    peakMb(['-e', '0']),
  ])
  const [ms = 0, baselineMs = 0] = peaks
  return [{ work: `its peak memory at ${rows}, in MB`, ms, baseline: 'node -e 0', baselineMs, goal: 'under 150 MB' }]
}

/** Lends the command line of an import that each time is on another copy of one home. */
async function withImportableHome<Result>(
  rows: number,
  use: (argvOnCopy: () => string[]) => Result | Promise<Result>,
): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), 'elk-bench-'))
  const app = await testApp()
  try {
    await addSchool(app)
    await run(app, 'schools', 'list')
    writeFileSync(join(dir, 'groep8.csv'), schoolFile(rows))
    let copies = 0
    return await use(() => {
      const home = join(dir, `home${copies++}`)
      cpSync(app.home.dir, home, { recursive: true })
      return ['pupils', 'import', join(dir, 'groep8.csv'), '--home', home, '--yes']
    })
  } finally {
    await app.close()
    rmSync(dir, { recursive: true })
  }
}
