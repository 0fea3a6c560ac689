import { loadavg } from 'node:os'
import { loadMoment } from '../test/support/load/load-moment.js'
import { type LoadSize, loadLogins, loadResults, loadSubmissions } from '../test/support/load/load-runs.js'

const runs: Readonly<Record<string, (size: LoadSize) => Promise<object>>> = {
  results: loadResults,
  moment: (size) => loadMoment(size),
  logins: loadLogins,
  submissions: loadSubmissions,
}

const MINUTE_S = 60
const perSecond: Readonly<Record<string, number>> = {
  results: 1000,
  moment: 1000,
  logins: 8000 / MINUTE_S,
  submissions: 50,
}

/** Measures docs/quality.md E1, for a minute or as many seconds as are named, against the built program with the client on the same cores. */
export async function measureLoad(only: string | undefined, seconds = MINUTE_S): Promise<Record<string, object>> {
  const figures: Record<string, object> = {}
  for (const [name, run] of Object.entries(runs)) {
    if (only !== undefined && only !== name) continue
    const before = loadavg()[0]
    const result = await run({ seconds, perSecond: perSecond[name] ?? 0 })
    figures[name] = { ...result, loadOfMachineBefore: before }
  }
  return figures
}
