import { type Command, InvalidArgumentError } from 'commander'
import { parseLanguage } from '../domain/language.js'
import type { Messages } from '../messages/index.js'

/** The options that every command knows. */
export interface GlobalOptions {
  home?: string
  json?: boolean
  lang?: string
  color?: boolean
  yes?: boolean
  reason?: string
  school?: string
  board?: string
  number?: string
}

/** Adds the options that every command knows. */
export function addGlobalOptions(program: Command, help: Messages['help']): void {
  program
    .option('--home <dir>', help.options.home)
    .option('--json', help.options.json)
    .option('--lang <nl|en>', help.options.lang, knownLanguage)
    .option('--no-color', help.options.noColor)
    .option('--yes', help.options.yes)
    .option('--reason <text>', help.options.reason)
    .option('--school <code>', help.options.school)
    .option('--board <name>', help.options.board)
    .option('--number <number>', help.options.number)
}

function knownLanguage(text: string): string {
  if (!parseLanguage(text)) throw new InvalidArgumentError('')
  return text
}
