import { readFileSync } from 'node:fs'
import { openApp } from '../../src/app.js'
import { readConfig } from '../../src/config/read-config.js'
import { homeAt } from '../../src/home.js'
import { workMail } from '../../src/mail/worker.js'
import type { ProcessIo } from '../../src/process-io.js'

/** A mail worker in a process of its own, as `elk mail work`, whose hold on mails does not outlive it by long: `DIR LEASE_MS [once]`. */
export async function main(
  [dir = '', leaseMs = '', once]: string[],
  { stop, stdout, host }: ProcessIo,
): Promise<number> {
  const home = homeAt(dir)
  const app = await openApp({
    home,
    config: readConfig(home.config, readFileSync(home.config, 'utf8')),
    key: readFileSync(home.key),
    actor: 'test',
    host,
    language: 'nl',
  })
  stdout.write('started\n')
  const report = await workMail(app, { once: once === 'once', stop, leaseMs: Number(leaseMs) })
  stdout.write(`${JSON.stringify(report)}\n`)
  await app.db.destroy()
  return 0
}
