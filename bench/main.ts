import Table from 'cli-table3'
import type { ProcessIo } from '../src/io.js'
import { makeBenchHome } from './bench-home.js'
import { measureImport } from './import.js'
import type { Claim } from './measure.js'
import { measureStartup } from './startup.js'
import { measureStatus } from './status.js'

const PUPILS = 8000

/** Measures what docs/quality.md F claims about speed, each beside its baseline in the same run, and prints one table. */
export async function main(argv: string[], { stdout, stderr }: ProcessIo): Promise<number> {
  const wanted = (part: string) => argv.length === 0 || argv.includes(part)
  const claims: Claim[] = []
  if (wanted('startup') || wanted('status')) {
    stderr.write(`A home with ${PUPILS} pupils is being made…\n`)
    const home = await makeBenchHome(PUPILS)
    if (wanted('startup')) claims.push(...(await measureStartup(home)))
    if (wanted('status')) claims.push(...(await measureStatus(home)))
  }
  if (wanted('import')) claims.push(...(await measureImport()))
  stdout.write(`${formatClaims(claims)}\n`)
  return 0
}

function formatClaims(claims: readonly Claim[]): string {
  const table = new Table({ head: ['work', 'ms', 'baseline', 'ms', 'ratio', 'goal'], style: { head: [], border: [] } })
  for (const { work, ms, baseline, baselineMs, goal } of claims)
    table.push([work, ms.toFixed(0), baseline, baselineMs.toFixed(1), (ms / baselineMs).toFixed(2), goal])
  return table.toString()
}
