import type { Command } from 'commander'

/** The deepest command that the words on the command line name. */
export function typedCommand(program: Command, argv: readonly string[]): Command {
  let command = program
  for (const word of argv) command = command.commands.find((candidate) => candidate.name() === word) ?? command
  return command
}

/** A command as people type it, without arguments: "elk pupils correct". */
export function commandName(command: Command): string {
  return command.parent ? `${commandName(command.parent)} ${command.name()}` : command.name()
}
