import Table from 'cli-table3'
import type { ProcessIo } from '../src/process-io.js'
import { makeBenchHome } from './bench-home.js'
import { runCity } from './city.js'
import { measureImport } from './import.js'
import { measureLoad } from './load.js'
import { measureMail } from './mail.js'
import type { Claim } from './measure.js'
import { measurePages } from './pages.js'
import { measureStartup } from './startup.js'
import { measureStatus } from './status.js'

const PUPILS = 8000

/**
 * Measures what docs/quality.md F claims about speed, each beside its baseline in the same run, and prints one table. With
 * `import`, `pages` or `mail [MAILS]` it measures only that; with `load [results|logins|submissions] [SECONDS]` what E1 asks; with `city [PUPILS]` it lets a whole city register and prints how long each part took.
 */
export async function main([what, size, rest]: string[], { stdout, stderr }: ProcessIo): Promise<number> {
  const say = (text: string) => stderr.write(`${text}\n`)
  if (what === 'city') {
    stdout.write(`${JSON.stringify(await runCity(Number(size ?? PUPILS), say), null, 2)}\n`)
    return 0
  }
  if (what === 'load') {
    stdout.write(`${JSON.stringify(await measureLoad(size, rest ? Number(rest) : undefined), null, 2)}\n`)
    return 0
  }
  if (what === 'pages') {
    stdout.write(`${formatClaims(await measurePages())}\n`)
    return 0
  }
  if (what === 'import') {
    stdout.write(`${formatClaims(await measureImport())}\n`)
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
