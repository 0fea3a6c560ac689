import { join } from 'node:path'
import { packageRoot } from '../src/package.js'
import type { BenchHome } from './bench-home.js'
import { type Claim, inTurn, processMs } from './measure.js'

const RUNS = 15
const program = join(packageRoot, 'bin/elk')

/** How long it takes to start: the version, and the status of one school. */
export async function measureStartup({ dir, school }: BenchHome): Promise<Claim[]> {
  const bare = () => processMs(['-e', '0'])
  const version = await inTurn(RUNS, () => processMs([program, '--version']), bare)
  const status = await inTurn(RUNS, () => processMs([program, 'status', '--school', school, '--home', dir]), bare)
  return [
    { work: 'elk --version', ...version, baseline: 'node -e 0', goal: 'at most 1.6 times' },
    { work: 'elk status of one school', ...status, baseline: 'node -e 0', goal: 'at most 3 times' },
  ]
}
