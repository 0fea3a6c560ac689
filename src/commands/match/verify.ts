import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sha256Hex } from '../../domain/matching/canonical-json.js'
import type { Finding } from '../../domain/matching/findings.js'
import type { MatchLists } from '../../domain/matching/match-lists.js'
import type { MatchOutcome } from '../../domain/matching/match-outcome.js'
import { type PublishedFiles, verifyOutcome } from '../../domain/matching/verify-outcome.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askText } from '../ask.js'
import { safeText } from '../table.js'
import { hashLines } from './hash-lines.js'

interface Input {
  outcome?: string
  lists?: string
  sha256?: string
}

const MOST_FINDINGS = 50

/** `elk match verify`: recomputes a draw from the published files alone, as anybody can, without a home. */
export async function matchVerifyCommand(io: Io, input: Input): Promise<ExitCode> {
  const words = io.messages.match.verify
  const file = io.path(await askText(io, input.outcome, 'outcome', words.askFile))
  const listsFile = input.lists === undefined ? findLists(io, file) : io.path(input.lists)
  const published = input.sha256 === undefined ? undefined : readHash(io, input.sha256)
  const files = { lists: await readPublished(io, listsFile), outcome: await readPublished(io, file) }
  const { unreadable, findings } = verifyOutcome(files, published)
  const [unread] = unreadable
  if (unread) throw new UsageError(words.unreadable(unread === 'lists' ? listsFile : file))
  const sha256 = sha256Hex(files.lists)
  const found = findings.length > 0 ? undefined : readRight(files)
  io.json({
    lists: listsFile,
    outcome: file,
    sha256,
    compared: published !== undefined,
    right: findings.length === 0,
    findings,
    byHand: found?.byHand ?? null,
    earlier: found?.earlier ?? null,
  })
  if (!found) {
    showFindings(io, findings)
    return 1
  }
  showRight(io, found, { sha256, published })
  return 0
}

/** The lists that lie beside an outcome, by the names under which both are published. */
function findLists(io: Io, file: string): string {
  const beside = join(dirname(file), basename(file).replace('outcome', 'lists'))
  if (beside === file || !existsSync(beside)) throw new UsageError(io.messages.match.verify.whichLists)
  return beside
}

function readHash(io: Io, text: string): string {
  const sha256 = text.replace(/\s/g, '').toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new UsageError(io.messages.match.verify.wrongHash)
  return sha256
}

async function readPublished(io: Io, file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new UsageError(io.messages.match.verify.missing(file))
    throw error
  }
}

/** What two files that fit each other say. */
interface Right {
  participants: number
  seed: string
  source: string
  byHand: number
  earlier: readonly string[]
}

function readRight(files: PublishedFiles): Right {
  const { participants, seed, source } = parsed<MatchOutcome>(files.outcome)
  const byHand = participants.filter(({ how }) => how === 'hand').length
  return { participants: participants.length, seed, source, byHand, earlier: parsed<MatchLists>(files.lists).earlier }
}

function parsed<File>(bytes: Uint8Array): File {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as File
}

function showRight(
  io: Io,
  { participants, seed, source, byHand, earlier }: Right,
  hash: { sha256: string; published: string | undefined },
): void {
  const words = io.messages.match.verify
  if (hash.published === undefined) io.out(io.color.yellow(words.fits(participants)))
  else io.out(io.color.green(words.right(participants)))
  io.out(safeText(words.seed(seed, source)))
  io.out(`${words.byHand(byHand)} ${words.earlier(earlier.length)}`)
  for (const sha256 of earlier) io.out(`  ${sha256}`)
  io.out(words.lists)
  for (const line of hashLines(io, hash.sha256)) io.out(line)
  io.out(hash.published === undefined ? io.color.yellow(words.notCompared) : words.compared)
}

function showFindings(io: Io, findings: readonly Finding[]): void {
  const words = io.messages.match.verify
  io.out(io.color.red(words.wrong(findings.length)))
  for (const { code, where, is, should } of findings.slice(0, MOST_FINDINGS)) {
    io.out(`${io.color.bold(where)}  ${words.findings[code]}`)
    if (is !== undefined || should !== undefined)
      io.out(`  ${words.is(short(is ?? words.nothing))}; ${words.should(short(should ?? words.nothing))}`)
  }
  if (findings.length > MOST_FINDINGS) io.out(words.more(findings.length - MOST_FINDINGS))
}

const LONGEST = 80

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
