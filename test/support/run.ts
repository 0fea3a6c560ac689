import { existsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { PassThrough, Writable } from 'node:stream'
import type { App } from '../../src/app.js'
import { main } from '../../src/cli.js'
import type { ProcessIo } from '../../src/process-io.js'
import { keepOwnTexts } from './keep-own-texts.js'
import { settingsText } from './settings-text.js'

/** What a command left behind: its exit code, and everything it said. */
export interface Ran {
  code: number
  out: string
  err: string
}

export interface RunOptions {
  /** A person sits at a terminal. */
  tty?: boolean
  /** What that person answers, each when its question stands on the screen: `[[/Reden/, 'Vakantie']]`. */
  answers?: readonly (readonly [question: RegExp, answer: string])[]
  /** What another program pipes in. */
  input?: string | Buffer
  env?: Record<string, string>
  columns?: number
  cwd?: string
  stop?: AbortSignal
  /** The name of the machine; this one's when nothing is said. */
  host?: string
}

/**
 * Runs one command in this process, on a home or on none. A test's app becomes a home on disk first. A rehearsal's clock runs
 * on from where the test put it, while the clock of a real home is the machine's.
 */
export function run(home: App | string | undefined, ...argv: string[]): Promise<Ran> {
  return runAs({}, home, ...argv)
}

/** As `run`, at a terminal or with other surroundings. */
export async function runAs(options: RunOptions, home: App | string | undefined, ...argv: string[]): Promise<Ran> {
  if (typeof home === 'object') keepHome(home)
  const dir = typeof home === 'object' ? home.home.dir : home
  const screen = fakeScreen(options)
  const code = await main(dir === undefined ? argv : [...argv, '--home', dir], screen.io)
  return { code, out: screen.out(), err: screen.err() }
}

/** Makes a home on disk of what a test has in hand. */
export function keepHome({ home, config, key, rehearsal }: App): void {
  writeFileSync(home.config, settingsText(config))
  if (!existsSync(home.key)) writeFileSync(home.key, key)
  if (!rehearsal) keepOwnTexts(home)
}

function fakeScreen({
  tty = false,
  answers = [],
  input,
  env = {},
  columns = 80,
  cwd = '/',
  stop,
  host = hostname(),
}: RunOptions) {
  const stdin = Object.assign(new PassThrough(), { isTTY: tty, setRawMode: () => stdin })
  if (input !== undefined) stdin.end(input)
  const waiting = [...answers]
  let unanswered = ''
  const answer = (text: string) => {
    unanswered += text
    const next = waiting[0]
    if (!next?.[0].test(unanswered)) return
    waiting.shift()
    unanswered = ''
    setImmediate(() => stdin.write(`${next[1]}\r`))
  }
  const stdout = paper({ tty, columns })
  const stderr = paper({ tty, columns }, answer)
  const io = {
    env: { ELK_ACTOR: 'test', ...env },
    cwd,
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    stop: stop ?? new AbortController().signal,
    user: 'test',
    node: process.version,
    host,
  } as unknown as ProcessIo
  return { io, out: stdout.text, err: stderr.text }
}

function paper({ tty, columns }: { tty: boolean; columns: number }, written?: (text: string) => void) {
  let text = ''
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += chunk
      written?.(String(chunk))
      done()
    },
  })
  // A question ends the stream it was shown on, which the streams of a process survive.
  const survives = { isTTY: tty, columns: tty ? columns : undefined, end: () => stream }
  return { stream: Object.assign(stream, survives), text: () => text }
}
