import type { Command } from 'commander'
import type { Messages } from '../messages/index.js'

/** The file of an import, and how to read it when the guess is wrong. */
export function addImportOptions(command: Command, help: Messages['help']): Command {
  return addFileOptions(command.argument('[file]', help.arguments.file), help)
}

/** What every command that reads a CSV file knows. */
export function addFileOptions(command: Command, help: Messages['help']): Command {
  return command
    .option('--dry-run', help.options.dryRun)
    .option('--only-valid', help.options.onlyValid)
    .option('--encoding <encoding>', help.options.encoding)
    .option('--delimiter <delimiter>', help.options.delimiter)
    .option('--errors <file>', help.options.errors)
}
