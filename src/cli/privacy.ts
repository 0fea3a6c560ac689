import type { Command } from 'commander'
import type { Door } from './door.js'

/** `privacy` and `retention`. */
export function privacyCommands(program: Command, { onHome, help }: Door): void {
  const privacy = program.command('privacy').description(help.privacy)
  privacy
    .command('export')
    .description(help.privacyExport)
    .argument('[elk]', help.arguments.elk)
    .option('-o, --output <path>', help.options.exportOutput)
    .action(onHome(async () => (await import('../commands/privacy/export.js')).privacyExportCommand))
  privacy
    .command('erase')
    .description(help.privacyErase)
    .argument('[elk]', help.arguments.elk)
    .option('--keep-backups', help.options.keepBackups)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/privacy/erase.js')).privacyEraseCommand))
  privacy
    .command('finish')
    .description(help.privacyFinish)
    .action(onHome(async () => (await import('../commands/privacy/finish.js')).privacyFinishCommand))

  const retention = program.command('retention').description(help.retention)
  retention
    .command('plan')
    .description(help.retentionPlan)
    .action(onHome(async () => (await import('../commands/retention/plan.js')).retentionPlanCommand))
  retention
    .command('apply')
    .description(help.retentionApply)
    .option('--keep-backups', help.options.keepBackups)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/retention/apply.js')).retentionApplyCommand))
}
