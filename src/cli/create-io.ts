import { resolve } from 'node:path'
import { Chalk, type ColorSupportLevel } from 'chalk'
import type { Io } from '../io.js'
import type { Messages } from '../messages/index.js'
import type { ProcessIo } from '../process-io.js'
import type { GlobalOptions } from './global-options.js'
import { writeJson, writeText } from './write-text.js'

/** The conversation of one command, from the process around it and the options of every command. */
export function createIo(
  process: ProcessIo,
  options: GlobalOptions,
  messages: Messages,
  around: Pick<Io, 'run' | 'withHome'>,
): Io {
  const jsonWanted = options.json === true
  const color = new Chalk({ level: colorLevel(process, options) })
  const write = (stream: NodeJS.WriteStream, text: string) => writeText(stream, text, { colours: color.level > 0 })
  return {
    out: (text) => {
      if (!jsonWanted) write(process.stdout, text)
    },
    err: (text) => write(process.stderr, text),
    json: (value) => {
      if (jsonWanted) writeJson(process.stdout, value)
    },
    jsonWanted,
    interactive: process.stdin.isTTY === true && process.stderr.isTTY === true && !jsonWanted,
    yes: options.yes === true,
    color,
    columns: process.stdout.columns || 80,
    path: (file) => resolve(process.cwd, file),
    get stop() {
      return process.stop
    },
    messages,
    process,
    ...around,
  }
}

function colorLevel({ env, stdout }: ProcessIo, { color }: GlobalOptions): ColorSupportLevel {
  if (color === false || env.NO_COLOR) return 0
  if (env.FORCE_COLOR) return ['0', 'false'].includes(env.FORCE_COLOR) ? 0 : 1
  return stdout.isTTY && env.TERM !== 'dumb' ? 1 : 0
}
