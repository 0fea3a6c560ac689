import type { App } from '../app.js'
import { type ApiToken, tokenActor } from '../domain/api-token.js'
import { type ExitCode, type Io, UsageError } from '../io.js'
import { messagesFor } from '../messages/index.js'
import type { ProcessIo } from '../process-io.js'
import { gatheringIo } from './api-io.js'
import type { Asked } from './asked.js'
import type { Outcome } from './outcome.js'
import { refusalOf } from './refusal.js'
import { makeRequestFolder, type RequestFolder } from './request-folder.js'

/** Runs the command that a request is about for its school, and gathers what came of it; never throws. */
export async function runCommand(house: App, asked: Asked, process: ProcessIo): Promise<Outcome> {
  const { token, operation, language, terminal, upload } = asked
  const messages = messagesFor(language)
  const app: App = { ...house, actor: tokenActor(token), language, messages }
  const saying = { random: app.random, messages, command: operation.command }
  let folder: RequestFolder | undefined
  try {
    folder = makeRequestFolder(app.home, upload)
    const { io, said } = gatheringIo({ terminal, messages, folder, process })
    const ended = await run(app, io, asked).then(
      (exitCode) => ({ exitCode, files: folder?.written() ?? [] }),
      (error: unknown) => refusalOf(error, saying),
    )
    return withoutPlaces({ ...ended, ...said }, { dir: folder.dir, home: app.home.dir })
  } catch (error) {
    return refusalOf(error, saying)
  } finally {
    folder?.remove()
  }
}

type Run = (app: App, io: Io, input: object) => Promise<ExitCode | void>

async function run(app: App, io: Io, asked: Asked): Promise<ExitCode> {
  assertSaysWhom(app, asked)
  const command = (await asked.operation.load()) as Run
  return (await command(app, io, inputOf(asked))) ?? 0
}

/** Locally `--school` says that all of a school are meant; here the key always names one, which says nothing. */
function assertSaysWhom({ messages }: App, { operation, values, terminal }: Asked): void {
  if (!('all' in operation.fields) || values.all || values.number !== undefined || terminal?.school) return
  if (Array.isArray(values.elk) && values.elk.length > 0) return
  throw new UsageError(messages.logins.whom)
}

function inputOf({ token, operation, values, upload, representation }: Asked): object {
  const { gives } = operation
  const file = gives && gives.type === representation ? { [gives.option]: usualName(operation) } : {}
  // Last, so that nothing that was sent can widen it.
  return { ...file, ...values, ...(upload && { file: upload.name }), ...confinedTo(token) }
}

function confinedTo({ school }: ApiToken) {
  return { school, board: undefined, confined: true }
}

/** The name of the file that an operation gives when its sender does not name one. */
function usualName({ id, gives }: Asked['operation']): string {
  return `${id}.${gives?.type === 'application/pdf' ? 'pdf' : 'csv'}`
}

/** Where things lie on this machine is nobody's business: of a request's files it says only that they lay together. */
function withoutPlaces(outcome: Outcome, { dir, home }: { dir: string; home: string }): Outcome {
  const plain = (text: string) => text.replaceAll(`${dir}/`, './').replaceAll(`${home}/`, '')
  const json = outcome.json === undefined ? undefined : JSON.parse(JSON.stringify(outcome.json), plainTexts(plain))
  return { ...outcome, json, lines: outcome.lines.map(({ stream, text }) => ({ stream, text: plain(text) })) }
}

function plainTexts(plain: (text: string) => string): (key: string, value: unknown) => unknown {
  return (_key, value) => (typeof value === 'string' ? plain(value) : value)
}
