import type { Command } from 'commander'
import { type Door, wording } from './door.js'

/** `logins`. */
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
    .action(onHome(async () => (await import('../commands/logins/send.js')).loginsSendCommand, wording))
  logins
    .command('letter')
    .description(help.loginsLetter)
    .argument('[elk...]', help.arguments.elks)
    .option('-o, --output <file>', help.options.output)
    .option('--all', help.options.allOnPaper)
    .option('--resend', help.options.resend)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/logins/letter.js')).loginsLetterCommand))
  logins
    .command('revoke')
    .description(help.loginsRevoke)
    .argument('[elk]', help.arguments.elk)
    .action(onHome(async () => (await import('../commands/logins/revoke.js')).loginsRevokeCommand))
}
