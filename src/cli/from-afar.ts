import type { Command } from 'commander'
import type { Language } from '../domain/language.js'
import type { ExitCode, Io } from '../io.js'
import type { ProcessIo } from '../process-io.js'
import { systemRandom } from '../random.js'
import type { GlobalOptions } from './global-options.js'
import { commandName } from './typed-command.js'

/** Whether commands go to a portal elsewhere: its address is named, or a key and no home. */
export function isFromAfar({ env }: Pick<ProcessIo, 'env'>, { home }: GlobalOptions): boolean {
  const hasKey = Boolean(env.ELK_TOKEN || env.ELK_TOKEN_FILE)
  return Boolean(env.ELK_URL) || (hasKey && home === undefined && !env.ELK_HOME)
}

/** Runs a command at the portal that the surroundings name; answers its exit code. */
export async function runFromHere(
  io: Io,
  input: Record<string, unknown>,
  { command, language }: { command: Command; language: Language },
): Promise<ExitCode> {
  const { runFromAfar } = await import('../remote/run-from-afar.js')
  const [, ...words] = commandName(command).split(' ')
  return runFromAfar(io, input, { command: words.join(' '), language, random: systemRandom })
}
