import type { Command } from 'commander'

/** What a command is called with, apart from what it does: the base of the shell completion and of docs/commands.md. */
export interface CommandNode {
  name: string
  description: string
  arguments: { name: string; required: boolean; variadic: boolean; description: string }[]
  options: OptionNode[]
  commands: CommandNode[]
}

export interface OptionNode {
  /** As the help writes it: `-o, --output <file>`. */
  flags: string
  long: string
  short: string | undefined
  /** The name of its value: `file`; undefined when it takes none. */
  value: string | undefined
  description: string
}

/** A program's commands with their arguments and options, in the order of the help. */
export function commandTree(command: Command): CommandNode {
  return {
    name: command.name(),
    description: command.description(),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      required: argument.required,
      variadic: argument.variadic,
      description: argument.description,
    })),
    options: command.options.map(({ flags, long, short, description }) => ({
      flags,
      long: long ?? '',
      short,
      value: /[<[]([^>\].]+)/.exec(flags)?.[1],
      description,
    })),
    commands: command.commands.map(commandTree),
  }
}
