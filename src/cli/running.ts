import type { Command } from 'commander'
import type { Door } from './door.js'
import { addFileOptions } from './import-options.js'

const collect = (value: string, before: string[] = []) => [...before, value]

/** `rounds`, `portal`, `clock` and `audit`. */
export function runningCommands(program: Command, { onHome, help }: Door): void {
  const rounds = program.command('rounds').description(help.rounds)
  rounds
    .command('list')
    .description(help.roundsList)
    .action(onHome(async () => (await import('../commands/rounds/list.js')).roundsListCommand))
  rounds
    .command('set')
    .description(help.roundsSet)
    .argument('[round]', help.arguments.round)
    .option('--opens <moment>', help.options.opens)
    .option('--closes <moment>', help.options.closes)
    .option('--results <moment>', help.options.results)
    .option('--result-mail <moment>', help.options.resultMail)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/rounds/set.js')).roundsSetCommand))
  rounds
    .command('extend')
    .description(help.roundsExtend)
    .argument('[round]', help.arguments.round)
    .option('--closes <moment>', help.options.closes)
    .option('--pupil <elk>', help.options.extendPupil)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/rounds/extend.js')).roundsExtendCommand))

  addFileOptions(
    rounds
      .command('seats')
      .description(help.roundsSeats)
      .argument('[round]', help.arguments.round)
      .argument('[file]', help.arguments.file)
      .option('--set <department=number>', help.options.setSeats, collect),
    help,
  ).action(onHome(async () => (await import('../commands/rounds/seats.js')).roundsSeatsCommand))

  const portal = program.command('portal').description(help.portal)
  portal
    .command('serve')
    .description(help.portalServe)
    .option('--host <host>', help.options.host)
    .option('--port <port>', help.options.port)
    .action(onHome(async () => (await import('../commands/portal/serve.js')).portalServeCommand))
  portal
    .command('pages')
    .description(help.portalPages)
    .option('--make', help.options.makePages)
    .action(onHome(async () => (await import('../commands/portal/pages.js')).portalPagesCommand))

  const clock = program.command('clock').description(help.clock)
  clock
    .command('show')
    .description(help.clockShow)
    .action(onHome(async () => (await import('../commands/clock/show.js')).clockShowCommand))
  clock
    .command('set')
    .description(help.clockSet)
    .argument('[moment]', help.arguments.moment)
    .action(onHome(async () => (await import('../commands/clock/set.js')).clockSetCommand))
  clock
    .command('advance')
    .description(help.clockAdvance)
    .argument('[duration]', help.arguments.duration)
    .action(onHome(async () => (await import('../commands/clock/advance.js')).clockAdvanceCommand))

  const audit = program.command('audit').description(help.audit)
  audit
    .command('list')
    .description(help.auditList)
    .option('--pupil <elk>', help.options.auditPupil)
    .option('--actor <name>', help.options.auditActor)
    .option('--act <name>', help.options.auditAct)
    .option('--since <moment>', help.options.since)
    .option('--until <moment>', help.options.until)
    .option('--latest <number>', help.options.latest)
    .option('--csv <file>', help.options.csv)
    .action(onHome(async () => (await import('../commands/audit/list.js')).auditListCommand))
  audit
    .command('verify')
    .description(help.auditVerify)
    .option('--mark <mark>', help.options.auditMark)
    .action(onHome(async () => (await import('../commands/audit/verify.js')).auditVerifyCommand))
}
