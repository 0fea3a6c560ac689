import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { SmtpSettings } from '../../src/config.js'
import { packageRoot } from '../../src/package.js'
import { plainSmtp } from './test-config.js'

/** What the server does with a mail; `reply` is what it says when it refuses ("450 4.2.0 Later"). */
export interface Behaviour {
  does:
    | 'accept'
    | 'refuse-login'
    | 'refuse-at-connect'
    | 'refuse-at-mail'
    | 'refuse-at-rcpt'
    | 'refuse-at-data'
    | 'refuse-at-dot'
    | 'drop-at-connect'
    | 'drop-at-mail'
    | 'drop-at-rcpt'
    | 'drop-at-data'
    | 'drop-unstored'
    | 'drop-stored'
    | 'hang-at-connect'
    | 'hang-at-mail'
    | 'hang-at-rcpt'
    | 'hang-at-data'
    | 'hang-at-dot'
    | 'drop-at-quit'
    | 'hang-at-quit'
  reply?: string
}

export type SmtpOrder =
  | { drop: true }
  | { thinkMs: number }
  | { to?: string; behaviour: Behaviour }
  | { oneIn: number; behaviours: Behaviour[]; seed: number }

export interface ReceivedMail {
  from: string
  to: string[]
  messageId: string
  sha256: string
  /** As it came over the line, the dots of the transfer taken off. */
  message: string
}

export interface TestSmtpServer {
  settings: SmtpSettings
  /** Everything the server has stored, whether it said so or not, in order. */
  received(): ReceivedMail[]
  /** From now on: for one address, or for all, whatever was said before. */
  behave(does: Behaviour['does'], more?: { to?: string; reply?: string }): Promise<void>
  /** From now on one mail in so many, at random, meets one of these behaviours. */
  misbehave(oneIn: number, behaviours: Behaviour[], seed: number): Promise<void>
  /** From now on the server takes so long to answer when it has stored a mail. */
  think(thinkMs: number): Promise<void>
  /** Breaks every connection. */
  dropAll(): Promise<void>
  stop(): Promise<void>
}

/** Starts a mail server in a process of its own, which the kill of a worker does not touch; one that keeps nothing is a fast sink. */
export async function startSmtpServer({ connections = 1, keeps = true } = {}): Promise<TestSmtpServer> {
  const dir = mkdtempSync(join(tmpdir(), 'elk-smtp-'))
  const file = join(dir, 'received.jsonl')
  const child = spawn(
    process.execPath,
    ['scripts/run.mjs', 'test/support/smtp-server-process.ts', ...(keeps ? [file] : [])],
    {
      cwd: packageRoot,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => JSON.parse((await lines.next()).value ?? '{}') as { port?: number }
  const { port = 0 } = await answer()
  const order = async (given: SmtpOrder) => {
    child.stdin.write(`${JSON.stringify(given)}\n`)
    await answer()
  }
  return {
    settings: { ...plainSmtp, port, connections },
    received: () => (existsSync(file) ? readLines(file) : []),
    behave: (does, { to, reply } = {}) =>
      order({ ...(to !== undefined && { to }), behaviour: { does, ...(reply !== undefined && { reply }) } }),
    misbehave: (oneIn, behaviours, seed) => order({ oneIn, behaviours, seed }),
    think: (thinkMs) => order({ thinkMs }),
    dropAll: () => order({ drop: true }),
    stop: async () => {
      const gone = once(child, 'exit')
      child.stdin.end()
      await gone
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** The mails in the file but for a last line that is still being written: the server is another process. */
function readLines(file: string): ReceivedMail[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line) as ReceivedMail)
}
