import type { Command } from 'commander'
import type { Door } from './door.js'
import { addImportOptions } from './import-options.js'

const collect = (value: string, before: string[] = []) => [...before, value]

/** `pupils` and `advice`. */
export function pupilCommands(program: Command, { onHome, help }: Door): void {
  const pupils = program.command('pupils').description(help.pupils)
  addImportOptions(pupils.command('import').description(help.pupilsImport), help) //
    .action(onHome(async () => (await import('../commands/pupils/import.js')).pupilsImportCommand))
  pupils
    .command('list')
    .description(help.pupilsList)
    .action(onHome(async () => (await import('../commands/pupils/list.js')).pupilsListCommand))
  pupils
    .command('show')
    .description(help.pupilsShow)
    .argument('[elk]', help.arguments.elk)
    .action(onHome(async () => (await import('../commands/pupils/show.js')).pupilsShowCommand))
  pupils
    .command('correct')
    .description(help.pupilsCorrect)
    .argument('[elk]', help.arguments.elk)
    .option('--set <field=value>', help.options.set, collect)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/pupils/correct.js')).pupilsCorrectCommand))

  const advice = program.command('advice').description(help.advice)
  advice
    .command('record')
    .description(help.adviceRecord)
    .argument('[elk]', help.arguments.elk)
    .argument('[advice]', help.arguments.advice)
    .option('--route <route>', help.options.route)
    .option('--preliminary', help.options.preliminary)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/advice/record.js')).adviceRecordCommand))
  addImportOptions(advice.command('import').description(help.adviceImport), help) //
    .action(onHome(async () => (await import('../commands/advice/import.js')).adviceImportCommand))
}
