import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** One claim about speed: a piece of work beside its baseline in the same run, both in milliseconds. */
export interface Claim {
  work: string
  ms: number
  baseline: string
  baselineMs: number
  /** What docs/quality.md asks, in words. */
  goal: string
}

/** The middle one of several figures. */
function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The time of a whole process in milliseconds; throws when it fails. */
export function processMs(argv: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}: ${stderr}`)
  return ms
}

/** The median times of two kinds of work, run in turn so that a noisy machine treats them alike. */
export async function inTurn(
  runs: number,
  work: () => number | Promise<number>,
  baseline: () => number | Promise<number>,
): Promise<{ ms: number; baselineMs: number }> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  await work()
  await baseline()
  for (let run = 0; run < runs; run++) {
    ours.push(await work())
    theirs.push(await baseline())
  }
  return { ms: median(ours), baselineMs: median(theirs) }
}

const sayPeak =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))'

/** The most memory that a process held at any moment, in MB. */
export function peakMb(argv: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--import', sayPeak, ...argv], { encoding: 'utf8' })
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
}
