import type { Operation } from '../api/operation.js'
import { operations } from '../api/operations.js'
import { askConfirmation, askReason } from '../commands/ask.js'
import { readBytes } from '../commands/imports/files.js'
import { page } from '../commands/pager.js'
import type { Language } from '../domain/language.js'
import { UserError } from '../domain/problems.js'
import type { ExitCode, Io } from '../io.js'
import type { Random } from '../random.js'
import { type Line, type RawAnswer, readProblemDetail, readTerminalAnswer, type TerminalAnswer } from './answer.js'
import { buildRequest, type Journey } from './build-request.js'
import { completeInput, type Typed } from './complete-input.js'
import { pause } from './patience.js'
import { readPlace } from './place.js'
import { send } from './send.js'
import { inOwnWords, readWantedFile, writeWantedFile } from './wanted-file.js'

interface Afar {
  /** The words of the command, as "pupils import". */
  command: string
  language: Language
  random: Random
}

const KEY_BYTES = 16

/** Runs a command at the portal that `ELK_URL` names, and says and writes here what it said and wrote there; answers its exit code. */
export async function runFromAfar(io: Io, typed: Typed, { command, language, random }: Afar): Promise<ExitCode> {
  const place = readPlace(io.process, typed.home as string | undefined, io.messages)
  const operation = operations.find((known) => known.command.join(' ') === command)
  if (!operation) throw new UserError({ code: 'only-at-home', command: `elk ${command}`, url: place.url })
  const input = await completeInput(io, operation, typed)
  const wanted = readWantedFile(io, operation, input, random.bytes)
  const upload = operation.upload && new Uint8Array(await readBytes(io.path(input.file as string)))
  const key = random.bytes(KEY_BYTES).toString('hex')
  const journey = {
    operation,
    place,
    input,
    language,
    key,
    upload,
    wanted,
    answer: io.yes ? ('yes' as const) : undefined,
    shown: [],
  }
  return converse(io, journey, random)
}

/** Asks, answers what is asked back, and shows the end of it. */
async function converse(io: Io, journey: Journey, random: Random): Promise<ExitCode> {
  const said = await ask(io, journey, random)
  if (typeof said === 'number') return said
  const next = await answerBack(io, journey, said)
  return next ? converse(io, next, random) : finish(io, journey, said)
}

/** The command once more with what the person answered; undefined when nothing was asked. Throws where nobody can answer. */
async function answerBack(io: Io, journey: Journey, said: TerminalAnswer): Promise<Journey | undefined> {
  const isQuestion = said.question !== null && journey.answer === undefined
  const isReason = said.code === 'reason-required'
  if (!isQuestion && !isReason) return undefined
  const shown = show(io, said.lines, journey.shown)
  if (!isQuestion) return { ...journey, shown, input: { ...journey.input, reason: await askReason(io, undefined) } }
  return { ...journey, shown, answer: (await askConfirmation(io, said.question ?? '')) ? 'yes' : 'no' }
}

async function ask(io: Io, journey: Journey, random: Random): Promise<TerminalAnswer | ExitCode> {
  const request = buildRequest(io, journey)
  const { url } = journey.place
  const { stderr } = io.process
  const raw = await send(request, {
    stop: request.writes ? io.stop : undefined,
    waiting: (ms) => {
      if (stderr.isTTY) io.err(io.messages.remote.tryingAgain(url, Math.max(1, Math.round(ms / 1000))))
    },
    chance: () => random.below(1000) / 1000,
    pause,
  })
  return readTerminalAnswer(raw) ?? sayOther(io, raw, { url, writes: request.writes })
}

/** What a proxy or another program answers in ELK's place. */
function sayOther(io: Io, raw: RawAnswer, { url, writes }: { url: string; writes: boolean }): ExitCode {
  const { status, headers } = raw
  const detail = readProblemDetail(raw)
  if (detail !== undefined) {
    io.err(detail)
    return status === 400 ? 2 : 1
  }
  const to = headers.get('location')
  if (status >= 300 && status < 400 && to && URL.canParse(to, url))
    throw new UserError({ code: 'remote-elsewhere', url, to: new URL(to, url).origin })
  if ([429, 502, 503, 504].includes(status))
    throw new UserError({ code: 'remote-away', url, status, mayBeDone: writes && [502, 504].includes(status) })
  throw new UserError({ code: 'remote-not-elk', url, status })
}

async function finish(io: Io, journey: Journey, said: TerminalAnswer): Promise<ExitCode> {
  const { operation, input, wanted, shown } = journey
  const { exitCode, lines, json, files } = said
  const file = wanted && files.find(({ name }) => name === wanted.name)
  const write = () => file && wanted && writeWantedFile(wanted, operation, Buffer.from(file.base64, 'base64'))
  const isReport = wanted?.option === 'errors'
  if (!isReport) write()
  const own = wanted ? inOwnWords({ lines, json }, wanted) : { lines, json }
  await showLast(io, own.lines, shown, operation.writes === 'nothing' || input.dryRun === true)
  if (isReport) write()
  if (own.json !== null) io.json(withOwnFile(own.json, operation, input))
  return exitCode
}

/** Shows lines, without those that stand on the screen already; answers all. */
function show(io: Io, lines: readonly Line[], shown: readonly Line[]): Line[] {
  const again = shown.every(({ text }, index) => lines[index]?.text === text)
  for (const { stream, text } of again ? lines.slice(shown.length) : lines) io[stream](text)
  return [...lines]
}

/** What was only looked at can be longer than a screen. */
async function showLast(io: Io, lines: readonly Line[], shown: readonly Line[], onlyLooked: boolean): Promise<void> {
  const isOneText = lines.every(({ stream }) => stream === 'out')
  if (!onlyLooked || !isOneText) return void show(io, lines, shown)
  await page(
    io,
    lines.map(({ text }) => text),
  )
}

/** The file that was read has at the other end its name alone. */
function withOwnFile(json: unknown, { upload }: Operation, { file }: Typed): unknown {
  return upload && typeof json === 'object' && json !== null && 'file' in json ? { ...json, file } : json
}
