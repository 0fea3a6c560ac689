import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PublishedFiles } from '../../../src/domain/matching/verify-outcome.js'

const folder = fileURLToPath(new URL('../../../docs/verify/', import.meta.url))
const manyAtOnce = fileURLToPath(new URL('check-draws.py', import.meta.url))
const OLDEST_MINOR = 9

/** A draw as published: its two files, and the SHA-256 of the lists when that was published before. */
export interface PublishedDraw extends PublishedFiles {
  published?: string | undefined
}

/** What docs/verify/verify.py says of one draw. */
export interface PythonVerdict {
  status: 0 | 1 | 2
  /** Per difference its place, and the sentence about it in Dutch and in English. */
  findings: [place: string, dutch: string, english: string][]
  recomputed: boolean
}

/** Why the checker in Python cannot run on this machine; undefined when it can. */
export const pythonLacks: string | undefined =
  pythonMinor() < OLDEST_MINOR ? 'needs Python 3.9 or newer, such as Debian’s package python3' : undefined

/** What docs/verify/verify.py says of draws, in their order. One process checks them all; throws when it breaks on one. */
export function checkInPython(draws: readonly PublishedDraw[]): PythonVerdict[] {
  const input = draws.map(({ lists, outcome, published }) =>
    JSON.stringify({ lists: base64(lists), outcome: base64(outcome), published }),
  )
  const { status, stdout, stderr } = python([manyAtOnce, folder], input.join('\n'))
  if (status !== 0) throw new Error(stderr)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PythonVerdict)
}

/** What a run of the checker came to. */
export interface VerifyRun {
  status: number | null
  lines: string[]
  stderr: string
}

/** Runs docs/verify/verify.py as its readers do. */
export function runVerify(...words: string[]): VerifyRun {
  return runVerifyAt(folder, ...words)
}

/** Runs the verify.py of a folder. */
export function runVerifyAt(home: string, ...words: string[]): VerifyRun {
  const { status, stdout, stderr } = python([join(home, 'verify.py'), ...words])
  return { status, lines: stdout.trimEnd().split('\n'), stderr }
}

function python(words: readonly string[], input = '') {
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' }
  return spawnSync('python3', words, { encoding: 'utf8', input, maxBuffer: 2 ** 28, env })
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function pythonMinor(): number {
  // Debian's smallest Python lacks some of its own library.
  const { stdout } = python(['-c', 'import hmac, json, sys; print(sys.version_info[1])'])
  return Number(stdout || 0)
}
