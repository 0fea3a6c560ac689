import type { Command } from 'commander'
import type { Door } from './door.js'

/** `backup`. */
export function backupCommands(program: Command, { onHome, bare, help }: Door): void {
  const backup = program.command('backup').description(help.backup)
  backup
    .command('key')
    .description(help.backupKey)
    .argument('[key-file]', help.arguments.keyFile)
    .action(bare(async () => (await import('../commands/backup/key.js')).backupKeyCommand))
  backup
    .command('create')
    .description(help.backupCreate)
    .action(onHome(async () => (await import('../commands/backup/create.js')).backupCreateCommand))
  backup
    .command('list')
    .description(help.backupList)
    .action(onHome(async () => (await import('../commands/backup/list.js')).backupListCommand))
  backup
    .command('verify')
    .description(help.backupVerify)
    .argument('[backup]', help.arguments.backup)
    .option('--identity <file>', help.options.identity)
    .option('--proof <code>', help.options.proof)
    .action(bare(async () => (await import('../commands/backup/verify.js')).backupVerifyCommand))
  backup
    .command('restore')
    .description(help.backupRestore)
    .argument('[backup]', help.arguments.backup)
    .option('--identity <file>', help.options.identity)
    .option('--to <dir>', help.options.restoreTo)
    .action(bare(async () => (await import('../commands/backup/restore.js')).backupRestoreCommand))
}
