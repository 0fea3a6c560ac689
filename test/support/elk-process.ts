import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { packageRoot } from '../../src/package.js'
import type { Ran } from './run.js'

const program = join(packageRoot, 'bin/elk')

/** Runs `bin/elk` as a process of its own and waits until it ends. */
export async function elk(home: string, ...argv: string[]): Promise<Ran> {
  const child = startElk(home, ...argv)
  const [out, err] = [gather(child.stdout), gather(child.stderr)]
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? -1, out: out(), err: err() }
}

const running = new Set<ChildProcess>()

/** Starts `bin/elk` as a process of its own that goes on until it is stopped. */
export function startElk(home: string, ...argv: string[]): ChildProcess {
  return startElkIn(process.cwd(), home, ...argv)
}

/** As `startElk`, typed in another folder than where the tests run. */
export function startElkIn(cwd: string, home: string, ...argv: string[]): ChildProcess {
  const child = spawn(process.execPath, [program, ...argv, '--home', home], {
    cwd,
    env: { ...process.env, ELK_ACTOR: 'test', ELK_LANG: 'nl' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Ends whatever a test left running, because it failed before it came to that. */
export async function endAll(): Promise<void> {
  for (const child of running) await end(child, 'SIGKILL')
}

/** Ends a process with a signal, unless it has ended, and waits for it. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'close')
  child.kill(signal)
  child.stdout?.resume()
  child.stderr?.resume()
  await gone
}

function gather(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (chunk) => {
    text += chunk
  })
  return () => text
}
