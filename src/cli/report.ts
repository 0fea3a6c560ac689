import { type Command, CommanderError } from 'commander'
import { keepBug } from '../bug-log.js'
import { systemClock } from '../clock.js'
import { type DatabaseFailure, databaseFailure } from '../db/failures.js'
import { fileFailure } from '../domain/file-failure.js'
import { type Problem, UserError } from '../domain/problems.js'
import { homeAt, homeDir } from '../home.js'
import { type ExitCode, UsageError } from '../io.js'
import type { Messages } from '../messages/index.js'
import { sayProblem } from '../messages/problems/sentences.js'
import type { ProcessIo } from '../process-io.js'
import { DamagedVaultError } from '../vault/vault.js'
import { commandName, typedCommand } from './typed-command.js'
import { usageSentence } from './usage-sentence.js'
import { writeText } from './write-text.js'

interface Typed {
  program: Command
  argv: readonly string[]
  io: ProcessIo
  messages: Messages
}

/** Says what went wrong in a sentence and answers the exit code: the one error boundary of the command line. */
export async function report(error: unknown, { program, argv, io, messages }: Typed): Promise<ExitCode> {
  const say = (text: string) => writeText(io.stderr, text, { colours: false })
  if (error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help'))
    return error.exitCode === 0 ? 0 : 2
  const command = typedCommand(program, argv)
  const wrong = error instanceof CommanderError ? usageSentence(error, command, messages.usage) : undefined
  if (wrong !== undefined || error instanceof UsageError) {
    say(wrong ?? (error as UsageError).message)
    say(messages.usage.seeHelp(commandName(command)))
    return 2
  }
  if (error instanceof Error && error.name === 'ExitPromptError') {
    say(messages.usage.cancelled)
    return 1
  }
  const dir = homeDir(io, program.opts<{ home?: string }>().home)
  const problem = await mendable(error, dir)
  if (problem) {
    say(toStaff(messages, problem))
    return 1
  }
  say(messages.usage.bug(keepBug(error, { dir, command: commandName(command), at: systemClock.now() })))
  return 70
}

/** A problem in its own sentence, and below it what staff can type. */
function toStaff({ problems, hints }: Messages, problem: Problem): string {
  return [sayProblem(problems, problem), hints[problem.code]].filter(Boolean).join('\n')
}

/** What a person can do something about; undefined when it is our own mistake. */
async function mendable(error: unknown, dir: string): Promise<Problem | undefined> {
  if (error instanceof UserError) return error.problem
  if (error instanceof DamagedVaultError)
    return { code: 'results-damaged', dir: homeAt(dir).results, sha256: error.sha256 }
  const failure = databaseFailure(error) ?? fileFailure(error) ?? (await damageOf(dir))
  return failure && { code: failure, dir }
}

/** What looks like our mistake may come of a page of the database that holds something else than was written. */
async function damageOf(dir: string): Promise<DatabaseFailure | undefined> {
  try {
    const { findDatabaseFault } = await import('../db/inspect-database.js')
    return findDatabaseFault(homeAt(dir).database) === 'damaged' ? 'home-damaged' : undefined
  } catch {
    return undefined
  }
}
