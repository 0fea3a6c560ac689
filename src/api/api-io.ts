import { Writable } from 'node:stream'
import { Chalk } from 'chalk'
import type { Io } from '../io.js'
import type { Messages } from '../messages/index.js'
import type { ProcessIo } from '../process-io.js'
import type { SaidLine } from './outcome.js'
import type { RequestFolder } from './request-folder.js'
import type { Terminal } from './terminal.js'

/** A command asks something that nobody answered yet: it is to stop, and nothing of it to be kept. */
export class QuestionAsked extends Error {
  constructor(readonly question: string) {
    super('asked')
  }
}

/** What a command said. */
export interface Said {
  lines: SaidLine[]
  json: unknown
}

interface Surroundings {
  /** Undefined when a script asks: then sending the request is the confirmation. */
  terminal: Terminal | undefined
  messages: Messages
  folder: RequestFolder
  process: ProcessIo
}

/** How a command talks with somebody elsewhere: what it says is gathered, its files lie in the request's folder. */
export function gatheringIo({ terminal, messages, folder, process }: Surroundings): { io: Io; said: Said } {
  const said: Said = { lines: [], json: undefined }
  const jsonWanted = terminal?.json ?? true
  const columns = terminal?.columns ?? 80
  const io: Io = {
    out: (text) => {
      if (!jsonWanted) said.lines.push({ stream: 'out', text })
    },
    err: (text) => void said.lines.push({ stream: 'err', text }),
    json: (value) => {
      if (jsonWanted) said.json = value
    },
    jsonWanted,
    interactive: false,
    yes: terminal === undefined || terminal.answer === 'yes',
    answerFor: (question) => {
      if (terminal?.answer === 'no') return false
      throw new QuestionAsked(question)
    },
    color: new Chalk({ level: terminal?.color ? 1 : 0 }),
    columns,
    path: folder.path,
    stop: process.stop,
    messages,
    process: withoutPerson(process, folder.dir),
    run: neverFromAfar,
    withHome: neverFromAfar,
  }
  return { io, said }
}

/** No terminal, no pager and no settings of this machine: what a command shows is for somebody elsewhere. */
function withoutPerson(process: ProcessIo, cwd: string): ProcessIo {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const streams = { stdin: nowhere, stdout: nowhere, stderr: nowhere } as unknown
  return { ...process, ...(streams as Pick<ProcessIo, 'stdin' | 'stdout' | 'stderr'>), env: {}, cwd }
}

function neverFromAfar(): never {
  throw new TypeError('no command from afar runs another')
}
