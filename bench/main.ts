import Table from 'cli-table3'
import type { ProcessIo } from '../src/process-io.js'
import { makeBenchHome } from './bench-home.js'
import { runCity } from './city.js'
import { measureImport } from './import.js'
import { measureLoad } from './load.js'
import { measureMail } from './mail.js'
import { drawOnce, measureMatch } from './match.js'
import type { Claim } from './measure.js'
import { measurePages } from './pages.js'
import { measureSimulation } from './simulate.js'
import { measureStartup } from './startup.js'
import { measureStatus } from './status.js'

const PUPILS = 8000

/** What can be measured on its own. */
const parts: Readonly<Record<string, () => Promise<Claim[]>>> = {
  import: measureImport,
  pages: measurePages,
  simulate: measureSimulation,
}

/**
 * Measures what docs/quality.md F claims about speed, each beside its baseline in the same run, and prints one table. With
 * `import`, `pages`, `match`, `simulate` or `mail [MAILS]` it measures only that; with `load [results|moment|logins|submissions] [SECONDS]` what E1 asks; with `city [PUPILS]` it lets a whole city register and prints how long each part took.
 */
export async function main([what, size, rest]: string[], { stdout, stderr }: ProcessIo): Promise<number> {
  const say = (text: string) => stderr.write(`${text}\n`)
  const part = what === undefined ? undefined : parts[what]
  if (part) {
    stdout.write(`${formatClaims(await part())}\n`)
    return 0
  }
  if (what === 'city') {
    stdout.write(`${JSON.stringify(await runCity(Number(size ?? PUPILS), say), null, 2)}\n`)
    return 0
  }
  if (what === 'load') {
    stdout.write(`${JSON.stringify(await measureLoad(size, rest ? Number(rest) : undefined), null, 2)}\n`)
    return 0
  }
  if (what === 'match') {
    stdout.write(`${size ? drawOnce(Number(size)) : formatClaims(await measureMatch())}\n`)
    return 0
  }
  if (what === 'mail') {
    stdout.write(`${formatClaims(await measureMail(Number(size ?? PUPILS)))}\n`)
    return 0
  }
  say(`A home with ${PUPILS} pupils is being made…`)
  const home = await makeBenchHome(PUPILS)
  const claims = [
    ...(await measureStartup(home)),
    ...(await measureStatus(home)),
    ...(await measureImport()),
    ...(await measurePages()),
    ...(await measureMatch()),
    ...(await measureSimulation()),
  ]
  stdout.write(`${formatClaims(claims)}\n`)
  return 0
}

function formatClaims(claims: readonly Claim[]): string {
  const head = ['work', 'ms', 'baseline', 'ms', 'ratio', 'goal']
  const table = new Table({ head, style: { head: [], border: [] } })
  for (const { work, ms, baseline, baselineMs, goal } of claims)
    table.push([work, ms.toFixed(0), baseline, baselineMs.toFixed(1), (ms / baselineMs).toFixed(2), goal])
  return table.toString()
}
