import type { Command } from 'commander'
import type { Door } from './door.js'

const collect = (value: string, before: string[] = []) => [...before, value]

/** `status`, `applications` and `forms`. */
export function statusCommands(program: Command, { onHome, help }: Door): void {
  const status = program
    .command('status')
    .description(help.status)
    .option('--round <round>', help.options.statusRound)
    .option('--advice <advice>', help.options.statusAdvice)
    .option('--needs-help', help.options.needsHelp)
    .option('--at <moment>', help.options.at)
    .option('--csv <file>', help.options.csv)
    .option('--by <group>', help.options.by)
    .action(onHome(async () => (await import('../commands/status/status.js')).statusCommand))
  status
    .command('why')
    .description(help.statusWhy)
    .argument('[elk]', help.arguments.elk)
    .action(onHome(async () => (await import('../commands/status/why.js')).statusWhyCommand))

  const applications = program.command('applications').description(help.applications)
  applications
    .command('show')
    .description(help.applicationsShow)
    .argument('[elk]', help.arguments.elk)
    .action(onHome(async () => (await import('../commands/applications/show.js')).applicationsShowCommand))
  applications
    .command('enter')
    .description(help.applicationsEnter)
    .argument('[elk]', help.arguments.elk)
    .argument('[department...]', help.arguments.departments)
    .option('--upper-level <code>', help.options.upperLevel, collect)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/applications/enter.js')).applicationsEnterCommand))
  applications
    .command('reopen')
    .description(help.applicationsReopen)
    .argument('[elk]', help.arguments.elk)
    .option('--round <round>', help.options.round)
    .action(onHome(async () => (await import('../commands/applications/reopen.js')).applicationsReopenCommand))
  applications
    .command('withdraw')
    .description(help.applicationsWithdraw)
    .argument('[elk]', help.arguments.elk)
    .option('--round <round>', help.options.round)
    .action(onHome(async () => (await import('../commands/applications/withdraw.js')).applicationsWithdrawCommand))
  applications
    .command('confirm')
    .description(help.applicationsConfirm)
    .argument('[elk]', help.arguments.elk)
    .option('--round <round>', help.options.round)
    .option('--department <code>', help.options.seatDepartment)
    .action(onHome(async () => (await import('../commands/applications/confirm.js')).applicationsConfirmCommand))
  applications
    .command('refuse')
    .description(help.applicationsRefuse)
    .argument('[elk]', help.arguments.elk)
    .option('--round <round>', help.options.round)
    .option('--department <code>', help.options.seatDepartment)
    .action(onHome(async () => (await import('../commands/applications/refuse.js')).applicationsRefuseCommand))
  applications
    .command('receipt')
    .description(help.applicationsReceipt)
    .argument('[elk]', help.arguments.elk)
    .option('-o, --output <file>', help.options.output)
    .option('--round <round>', help.options.round)
    .action(onHome(async () => (await import('../commands/applications/receipt.js')).applicationsReceiptCommand))
  applications
    .command('verify')
    .description(help.applicationsVerify)
    .argument('[code...]', help.arguments.code)
    .option('--pupil <elk>', help.options.paperPupil)
    .option('--at <moment>', help.options.paperAt)
    .option('--form-version <version>', help.options.paperVersion)
    .option('--list <codes>', help.options.paperList)
    .option('--upper-level <code>', help.options.upperLevel, collect)
    .option('--round <round>', help.options.round)
    .action(onHome(async () => (await import('../commands/applications/verify.js')).applicationsVerifyCommand))

  const forms = program.command('forms').description(help.forms)
  forms
    .command('list')
    .description(help.formsList)
    .argument('[elk]', help.arguments.elk)
    .action(onHome(async () => (await import('../commands/forms/list.js')).formsListCommand))
  forms
    .command('print')
    .description(help.formsPrint)
    .argument('[elk...]', help.arguments.elks)
    .option('-o, --output <file>', help.options.output)
    .action(onHome(async () => (await import('../commands/forms/print.js')).formsPrintCommand))
}
