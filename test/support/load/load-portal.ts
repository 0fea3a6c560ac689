import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { packageRoot } from '../../../src/package.js'
import type { RequestLine } from '../../../src/portal/log.js'
import type { LoadHome } from './load-home.js'
import { openRaw } from './raw-client.js'

/** The built program, serving a load home in a process of its own. */
export interface LoadPortal {
  /** The processor time that it has used until now, in ms, on Linux; it tells more than a clock on a machine that others use as well. */
  usedMs(): number
  /** The lines of its log. */
  log(): RequestLine[]
  /** Asks it to stop and waits; answers its exit code. */
  stop(): Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Ends the portals that a run left behind because it failed. */
export function endLoadPortals(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Starts `bin/elk portal serve` on a load home, its log in a file, and waits until it answers. */
export async function startLoadPortal({ app: { home }, port }: LoadHome): Promise<LoadPortal> {
  const argv = [join(packageRoot, 'bin/elk'), 'portal', 'serve', '--port', String(port), '--home', home.dir]
  const log = join(home.dir, 'requests.log')
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', openSync(log, 'a')] })
  running.add(child)
  child.once('close', () => running.delete(child))
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 200 || child.exitCode !== null) throw new Error('the portal does not answer')
    await sleep(50)
  }
  return {
    log: () =>
      readFileSync(log, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as RequestLine),
    usedMs: () => usedMs(child.pid ?? 0),
    stop: async () => {
      const closed = once(child, 'close')
      child.kill('SIGTERM')
      await closed
      return child.exitCode
    },
  }
}

const TICK_MS = 10

/** Fields 14 and 15 of /proc/PID/stat (proc(5)), after the name in brackets. */
function usedMs(pid: number): number {
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return Number.NaN
  const [, , , , , , , , , , , user, system] = (readFileSync(stat, 'utf8').split(') ')[1] ?? '').split(' ')
  return (Number(user) + Number(system)) * TICK_MS
}

async function answers(port: number): Promise<boolean> {
  const connection = openRaw(port)
  const reply = await connection.send('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n').catch(() => undefined)
  connection.close()
  return reply?.status === 200
}
