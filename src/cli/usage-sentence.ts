import type { Command, CommanderError } from 'commander'
import { mostSimilar } from '../domain/similar.js'
import type { Messages } from '../messages/index.js'

/** What is wrong with a command line that the command-line reader refused. */
export function usageSentence(error: CommanderError, command: Command, usage: Messages['usage']): string {
  const [word = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(word, command, usage)
    case 'commander.unknownOption':
      return usage.unknownOption(word, mostSimilar(word, optionsOf(command)))
    case 'commander.optionMissingArgument':
      return usage.missingValue(word)
    case 'commander.excessArguments':
      return command.commands.length > 0 ? unknownCommand(command.args[0] ?? '', command, usage) : usage.tooMany()
    default:
      return usage.wrongValue(word, value)
  }
}

function unknownCommand(word: string, { commands }: Command, usage: Messages['usage']): string {
  const names = commands.map((command) => command.name())
  return usage.unknownCommand(word, mostSimilar(word, names))
}

function optionsOf(command: Command): string[] {
  const own = command.options.flatMap((option) => (option.long ? [option.long] : []))
  return command.parent ? [...own, ...optionsOf(command.parent)] : own
}
