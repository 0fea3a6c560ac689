import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Io } from '../io.js'

/** Shows lines; more than a terminal holds go through the reader's own pager, as with git. */
export async function page(io: Io, lines: readonly string[]): Promise<void> {
  const { stdout, env } = io.process
  if (!stdout.isTTY || io.jsonWanted || lines.length < (stdout.rows || 24)) {
    for (const line of lines) io.out(line)
    return
  }
  const pager = spawn(env.PAGER || 'less', {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', ...env },
  })
  pager.stdin.on('error', () => undefined)
  pager.stdin.end(`${lines.join('\n')}\n`)
  const [exitCode] = (await once(pager, 'exit')) as [number | null]
  if (exitCode === 127) for (const line of lines) io.out(line)
}
