import type { Command } from 'commander'
import type { App } from '../app.js'
import type { ExitCode, Io } from '../io.js'
import type { Messages } from '../messages/index.js'

/** A command as its module exports it: the program, the conversation, and what was typed. */
export type AppCommand<Input> = (app: App, io: Io, input: Input) => Promise<ExitCode | void>

/** A command that works without a home. */
export type BareCommand<Input> = (io: Io, input: Input) => Promise<ExitCode | void>

/** What a command needs that words mails, or queues many. */
export const wording = { wordsMail: true }

/** What the registrations of commands need: the words of the help, and a way to run a command when it is chosen. */
export interface Door {
  help: Messages['help']
  /** Runs a command on an opened home; its module is loaded only then. */
  onHome<Input>(
    load: () => Promise<AppCommand<Input>>,
    needs?: { wordsMail: boolean },
  ): (...typed: unknown[]) => Promise<void>
  /** Runs a command that needs no home. */
  bare<Input>(load: () => Promise<BareCommand<Input>>): (...typed: unknown[]) => Promise<void>
}

/** What was typed: each argument under its name in camel case, and every option, those of every command included. */
export function typedInput(typed: readonly unknown[]): { input: Record<string, unknown>; command: Command } {
  const command = typed.at(-1) as Command
  const named = command.registeredArguments.map((argument, index) => [camelCase(argument.name()), typed[index]])
  return { input: { ...command.optsWithGlobals(), ...Object.fromEntries(named) }, command }
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
