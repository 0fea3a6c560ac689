import { Command } from 'commander'
import type { App } from './app.js'
import { backupCommands } from './cli/backup.js'
import { createIo } from './cli/create-io.js'
import { type Door, typedInput } from './cli/door.js'
import { isFromAfar, runFromHere } from './cli/from-afar.js'
import { addGlobalOptions, type GlobalOptions } from './cli/global-options.js'
import { keepingHead } from './cli/keep-head.js'
import { localise, speakingLanguage } from './cli/localise.js'
import { loginCommands } from './cli/logins.js'
import { mailCommands } from './cli/mail.js'
import { matchCommands } from './cli/match.js'
import { privacyCommands } from './cli/privacy.js'
import { pupilCommands } from './cli/pupils.js'
import { report } from './cli/report.js'
import { resultCommands } from './cli/results.js'
import { runningCommands } from './cli/running.js'
import { schoolCommands } from './cli/schools.js'
import { startCommands } from './cli/start.js'
import { statusCommands } from './cli/status.js'
import { tokenCommands } from './cli/tokens.js'
import { writeText } from './cli/write-text.js'
import type { Language } from './domain/language.js'
import { homeDir } from './home.js'
import type { ExitCode, Io } from './io.js'
import { messagesFor } from './messages/index.js'
import { version } from './package.js'
import { actorOf, type ProcessIo } from './process-io.js'

/** Runs one command; answers the exit code and never ends the process. */
export async function main(argv: readonly string[], processIo: ProcessIo): Promise<number> {
  const language = speakingLanguage(argv, processIo.env)
  let exitCode: ExitCode = 0
  const program = buildProgram(processIo, language, (code) => {
    exitCode = code
  })
  const typed = { program, argv, io: processIo, messages: messagesFor(language) }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    return reportSafely(error, typed)
  }
}

/** A refusal that cannot be put into words is a mistake of ours too. */
async function reportSafely(error: unknown, typed: Parameters<typeof report>[1]): Promise<ExitCode> {
  try {
    return await report(error, typed)
  } catch (mistake) {
    return report(mistake, typed)
  }
}

/** The whole command line: every command, flag and help line. */
export function buildProgram(processIo: ProcessIo, language: Language, ended: (code: ExitCode) => void): Command {
  const messages = messagesFor(language)
  const program = new Command('elk')
    .description(messages.help.program)
    .version(version, '-V, --version', messages.usage.versionOption)
  addGlobalOptions(program, messages.help)
  const door = createDoor(processIo, language, ended)
  startCommands(program, door)
  schoolCommands(program, door)
  pupilCommands(program, door)
  loginCommands(program, door)
  mailCommands(program, door)
  statusCommands(program, door)
  matchCommands(program, door)
  resultCommands(program, door)
  tokenCommands(program, door)
  runningCommands(program, door)
  backupCommands(program, door)
  privacyCommands(program, door)
  localise(program, processIo, messages)
  return program
}

function createDoor(processIo: ProcessIo, language: Language, ended: (code: ExitCode) => void): Door {
  const messages = messagesFor(language)
  const who = { actor: actorOf(processIo), host: processIo.host, language }
  const warn = (text: string) => writeText(processIo.stderr, text, { colours: false })
  const around: Pick<Io, 'run' | 'withHome'> = {
    run: (argv) => main(argv, unpaged(processIo)),
    withHome: (dir, use) => withHome(dir, { ...who, wordsMail: false, warn }, use),
  }
  return {
    help: messages.help,
    bare:
      (load) =>
      async (...typed) => {
        const { input } = typedInput(typed)
        const command = await load()
        const io = createIo(processIo, input, messages, around)
        ended((await command(io, input as Parameters<typeof command>[1])) ?? 0)
      },
    onHome:
      (load, { wordsMail } = { wordsMail: false }) =>
      async (...typed) => {
        const { input, command: name } = typedInput(typed)
        const io = createIo(processIo, input, messages, around)
        if (isFromAfar(processIo, input)) return ended(await runFromHere(io, input, { command: name, language }))
        const command = await load()
        const run = (app: App) => command(app, io, input as Parameters<typeof command>[2])
        ended(
          (await withHome(homeDir(processIo, (input as GlobalOptions).home), { ...who, wordsMail, warn }, run)) ?? 0,
        )
      },
  }
}

/** The same process, for a command that another one runs on a home: nobody is asked to turn its pages. */
function unpaged(processIo: ProcessIo): ProcessIo {
  const { ELK_URL, ELK_TOKEN, ELK_TOKEN_FILE, ...env } = processIo.env
  return Object.create(processIo, { env: { value: { ...env, PAGER: '' } } }) as ProcessIo
}

interface Opening {
  actor: string
  host: string
  language: Language
  wordsMail: boolean
  /** Says on stderr what is wrong beside what was asked. */
  warn(text: string): void
}

/** Opens a home for as long as something is done with it; its modules are loaded only now. */
async function withHome<Result>(
  dir: string,
  { wordsMail, warn, ...who }: Opening,
  use: (app: App) => Promise<Result>,
): Promise<Result> {
  const [{ openHome }, { openApp }] = await Promise.all([import('./open-home.js'), import('./app.js')])
  const app = await openApp({ ...openHome(dir), ...who }, { wordsMail })
  try {
    return await keepingHead(app, warn, use)
  } finally {
    await app.db.destroy()
  }
}
