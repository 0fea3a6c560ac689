import type { Command } from 'commander'
import { type Door, wording } from './door.js'

/** `mail`, `reminders` and `doctor`. */
export function mailCommands(program: Command, { onHome, help }: Door): void {
  const mail = program.command('mail').description(help.mail)
  mail
    .command('work')
    .description(help.mailWork)
    .option('--once', help.options.once)
    .action(onHome(async () => (await import('../commands/mail/work.js')).mailWorkCommand, wording))
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
    .command('resolve')
    .description(help.mailResolve)
    .argument('[id...]', help.arguments.mailIds)
    .option('--all', help.options.allUnknown)
    .option('--sent', help.options.resolveSent)
    .option('--resend', help.options.resolveResend)
    .action(onHome(async () => (await import('../commands/mail/resolve.js')).mailResolveCommand))
  mail
    .command('bounces')
    .description(help.mailBounces)
    .argument('[path...]', help.arguments.bouncePaths)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/mail/bounces.js')).mailBouncesCommand))
  mail
    .command('adopt')
    .description(help.mailAdopt)
    .option('--moved', help.options.moved)
    .option('--restored', help.options.restored)
    .action(onHome(async () => (await import('../commands/mail/adopt.js')).mailAdoptCommand))
  mail
    .command('wording')
    .description(help.mailWording)
    .argument('[kind]', help.arguments.mailKind)
    .option('--language <language>', help.options.wordingLanguage)
    .action(onHome(async () => (await import('../commands/mail/wording.js')).mailWordingCommand, wording))
  mail
    .command('dkim-key')
    .description(help.mailDkimKey)
    .option('--selector <selector>', help.options.selector)
    .action(onHome(async () => (await import('../commands/mail/dkim-key.js')).mailDkimKeyCommand))
  mail
    .command('preview')
    .description(help.mailPreview)
    .argument('[kind]', help.arguments.mailKind)
    .action(onHome(async () => (await import('../commands/mail/preview.js')).mailPreviewCommand, wording))

  const reminders = program.command('reminders').description(help.reminders)
  reminders
    .command('plan')
    .description(help.remindersPlan)
    .argument('[elk...]', help.arguments.elks)
    .action(onHome(async () => (await import('../commands/reminders/plan.js')).remindersPlanCommand))
  reminders
    .command('send')
    .description(help.remindersSend)
    .argument('[elk...]', help.arguments.elks)
    .option('--all', help.options.all)
    .option('--early', help.options.early)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/reminders/send.js')).remindersSendCommand, wording))

  const doctor = program
    .command('doctor')
    .description(help.doctor)
    .option('--quick', help.options.quick)
    .action(onHome(async () => (await import('../commands/doctor/home.js')).doctorCommand))
  doctor
    .command('mail')
    .description(help.doctorMail)
    .option('--dns-server <address>', help.options.dnsServer)
    .action(onHome(async () => (await import('../commands/doctor/mail.js')).doctorMailCommand))
}
