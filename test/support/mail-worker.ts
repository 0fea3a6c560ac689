import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../../src/app.js'
import { settingsText } from './settings-text.js'

const root = join(import.meta.dirname, '../..')

/** Starts a mail worker on a test's home as a process of its own, on the machine's clock, and waits until it works. */
export async function startMailWorker(
  { home, config, key }: App,
  { leaseMs = 1000, untilDone = false } = {},
): Promise<ChildProcess> {
  writeFileSync(home.config, settingsText(config))
  writeFileSync(home.key, key)
  const argv = [
    'scripts/run.mjs',
    'test/support/mail-worker-process.ts',
    home.dir,
    String(leaseMs),
    ...(untilDone ? ['once'] : []),
  ]
  const child = spawn(process.execPath, argv, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.stdout.resume()
  return child
}

/** Runs a mail worker until nothing is due. */
export async function runMailWorker(app: App): Promise<void> {
  const child = await startMailWorker(app, { untilDone: true })
  if (child.exitCode === null) await once(child, 'exit')
}
