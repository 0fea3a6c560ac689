import type { Command } from 'commander'
import { type Language, parseLanguage } from '../domain/language.js'
import type { Messages } from '../messages/index.js'
import type { ProcessIo } from '../process-io.js'

/** The language a command speaks: `--lang`, else ELK_LANG, else Dutch; known before the command line is read. */
export function speakingLanguage(argv: readonly string[], env: ProcessIo['env']): Language {
  const index = argv.indexOf('--lang')
  const given = index >= 0 ? argv[index + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  return parseLanguage(given ?? '') ?? parseLanguage(env.ELK_LANG ?? '') ?? 'nl'
}

/** Makes a program and all its commands speak one language, write to our streams and never end the process. */
export function localise(program: Command, { stdout, stderr }: ProcessIo, { usage }: Messages): void {
  const titles: Record<string, string> = {
    'Usage:': usage.usageTitle,
    'Arguments:': usage.argumentsTitle,
    'Options:': usage.optionsTitle,
    'Global Options:': usage.globalOptionsTitle,
    'Commands:': usage.commandsTitle,
  }
  visit(program, (command) => {
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .helpOption('-h, --help', usage.helpOption)
      .configureHelp({
        showGlobalOptions: command !== program,
        styleTitle: (title) => titles[title] ?? title,
        styleOptionText: (text) => text.replace('[options]', usage.optionsPlace),
        styleSubcommandText: (text) => text.replace('[command]', usage.commandPlace),
        styleArgumentText: (text) => text.replace('[command]', usage.commandPlace),
      })
      .configureOutput({
        writeOut: (text) => stdout.write(text),
        writeErr: (text) => stderr.write(text),
        outputError: () => undefined,
        getOutHelpWidth: () => stdout.columns || 80,
        getErrHelpWidth: () => stderr.columns || 80,
      })
    if (command.commands.length > 0) command.helpCommand('help [command]', usage.helpCommand)
  })
}

function visit(command: Command, change: (command: Command) => void): void {
  change(command)
  for (const child of command.commands) visit(child, change)
}
