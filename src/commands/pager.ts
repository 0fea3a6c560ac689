import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Io } from '../io.js'
import { wrapText } from './wrap-text.js'

/** Shows lines; more than a terminal holds go through the reader's own pager, as with git: an empty PAGER means none. */
export async function page(io: Io, lines: readonly string[]): Promise<void> {
  const { stdout, env } = io.process
  const wanted = stdout.isTTY && !io.jsonWanted && env.PAGER !== ''
  const shown = stdout.isTTY ? lines.flatMap((line) => wrapText(line, io.columns).split('\n')) : lines
  const fits = shown.length < (stdout.rows || 24)
  const paged = wanted && !fits && (await showInPager(io, `${shown.join('\n')}\n`))
  if (!paged) for (const line of shown) io.out(line)
}

/** False when there is no pager to show the text in. */
async function showInPager({ process: { env }, messages: { usage } }: Io, text: string): Promise<boolean> {
  const options: SpawnOptions = {
    shell: Boolean(env.PAGER),
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: `-FRX -Ps${lessPrompt(usage.pager)}$`, LESSCHARSET: 'utf-8', ...env },
  }
  const pager = spawn(env.PAGER || 'less', options)
  pager.stdin?.on('error', () => undefined)
  pager.stdin?.end(text)
  try {
    const [exitCode] = (await once(pager, 'exit')) as [number | null]
    return exitCode !== NO_SUCH_PROGRAM
  } catch {
    return false
  }
}

const NO_SUCH_PROGRAM = 127

/** What less shows below a page, in its own language of prompts: one text while there is more, another at the end. */
function lessPrompt({ more, end }: { more: string; end: string }): string {
  const plain = (text: string) => text.replace(/[?:.%\\]/g, '\\$&')
  return `?e${plain(end)}:${plain(more)}.`
}
