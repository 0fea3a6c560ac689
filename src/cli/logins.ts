import type { Command } from 'commander'
import type { Door } from './door.js'

/** `logins` and `mail`. */
export function loginCommands(program: Command, { onHome, help }: Door): void {
  const logins = program.command('logins').description(help.logins)
  logins
    .command('send')
    .description(help.loginsSend)
    .argument('[elk...]', help.arguments.elks)
    .option('--all', help.options.all)
    .option('--email <address>', help.options.email)
    .option('--resend', help.options.resend)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/logins/send.js')).loginsSendCommand))
  logins
    .command('revoke')
    .description(help.loginsRevoke)
    .argument('[elk]', help.arguments.elk)
    .action(onHome(async () => (await import('../commands/logins/revoke.js')).loginsRevokeCommand))

  const mail = program.command('mail').description(help.mail)
  mail
    .command('work')
    .description(help.mailWork)
    .option('--once', help.options.once)
    .action(onHome(async () => (await import('../commands/mail/work.js')).mailWorkCommand))
  mail
    .command('list')
    .description(help.mailList)
    .option('--state <state>', help.options.mailState)
    .option('--kind <kind>', help.options.mailKind)
    .action(onHome(async () => (await import('../commands/mail/list.js')).mailListCommand))
  mail
    .command('show')
    .description(help.mailShow)
    .argument('[id]', help.arguments.mailId)
    .action(onHome(async () => (await import('../commands/mail/show.js')).mailShowCommand))
  mail
    .command('retry')
    .description(help.mailRetry)
    .argument('[id...]', help.arguments.mailIds)
    .action(onHome(async () => (await import('../commands/mail/retry.js')).mailRetryCommand))
  mail
    .command('preview')
    .description(help.mailPreview)
    .argument('[kind]', help.arguments.mailKind)
    .action(onHome(async () => (await import('../commands/mail/preview.js')).mailPreviewCommand))
}
