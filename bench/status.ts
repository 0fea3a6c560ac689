import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openDatabase } from '../src/db/open.js'
import { homeAt } from '../src/home.js'
import { packageRoot } from '../src/package.js'
import type { BenchHome } from './bench-home.js'
import { type Claim, inTurn, processMs } from './measure.js'

const RUNS = 7

/** The status of every pupil as JSON, process start included, beside one `select *` of as many rows. */
export async function measureStatus({ dir, pupils }: BenchHome): Promise<Claim[]> {
  const program = join(packageRoot, 'bin/elk')
  const db = openDatabase(homeAt(dir).database, { mustExist: true })
  const selectAll = async () => {
    const start = performance.now()
    await db.selectFrom('pupils').selectAll().execute()
    return performance.now() - start
  }
  const times = await inTurn(RUNS, () => processMs([program, 'status', '--json', '--home', dir]), selectAll)
  await db.destroy()
  return [
    { work: `elk status --json, ${pupils} pupils`, ...times, baseline: 'select * from pupils', goal: 'under 400 ms' },
  ]
}
