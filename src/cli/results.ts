import type { Command } from 'commander'
import type { Door } from './door.js'

/** `results`: from a placement to the page of the families. */
export function resultCommands(program: Command, door: Door): void {
  const { onHome, help } = door
  const status = onHome(async () => (await import('../commands/results/status.js')).resultsStatusCommand)
  const results = program.command('results').description(help.results).action(status)
  results.command('status').description(help.resultsStatus).action(status)
  results
    .command('import')
    .description(help.resultsImport)
    .argument('[file]', help.arguments.file)
    .option('--round <round>', help.options.resultRound)
    .option('--dry-run', help.options.dryRun)
    .option('--encoding <encoding>', help.options.encoding)
    .option('--delimiter <delimiter>', help.options.delimiter)
    .option('--errors <file>', help.options.resultErrors)
    .action(onHome(async () => (await import('../commands/results/import.js')).resultsImportCommand))
  results
    .command('check')
    .description(help.resultsCheck)
    .option('--round <round>', help.options.resultRound)
    .option('--as-committed', help.options.resultAsCommitted)
    .option('--dry-run', help.options.resultLook)
    .action(onHome(async () => (await import('../commands/results/check.js')).resultsCheckCommand))
  results
    .command('publish')
    .description(help.resultsPublish)
    .option('--round <round>', help.options.resultRound)
    .option('--at <moment>', help.options.resultAt)
    .option('--now', help.options.resultNow)
    .option('--as-committed', help.options.resultAsCommitted)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/results/publish.js')).resultsPublishCommand))
  results
    .command('withdraw')
    .description(help.resultsWithdraw)
    .option('--round <round>', help.options.resultRound)
    .action(onHome(async () => (await import('../commands/results/withdraw.js')).resultsWithdrawCommand))
  results
    .command('show')
    .description(help.resultsShow)
    .argument('[elk]', help.arguments.elk)
    .action(onHome(async () => (await import('../commands/results/show.js')).resultsShowCommand))
  results
    .command('list')
    .description(help.resultsList)
    .option('--round <round>', help.options.resultRound)
    .option('--csv <file>', help.options.csv)
    .action(onHome(async () => (await import('../commands/results/list.js')).resultsListCommand))
  reportCommands(results, door)
}

function reportCommands(results: Command, { onHome, help }: Door): void {
  results
    .command('report')
    .description(help.resultsReport)
    .option('--round <round>', help.options.resultRound)
    .option('--csv <file>', help.options.reportCsv)
    .option('--svg <dir>', help.options.reportSvg)
    .option('--unmasked', help.options.unmasked)
    .action(onHome(async () => (await import('../commands/results/report.js')).resultsReportCommand))
  results
    .command('calls')
    .description(help.resultsCalls)
    .option('--round <round>', help.options.resultRound)
    .option('--csv <file>', help.options.csv)
    .action(onHome(async () => (await import('../commands/results/calls.js')).resultsCallsCommand))
  results
    .command('rehearse')
    .description(help.resultsRehearse)
    .option('--round <round>', help.options.resultRound)
    .option('--families <number>', help.options.rehearsalFamilies)
    .option('--keep <dir>', help.options.keepRehearsal)
    .action(onHome(async () => (await import('../commands/results/rehearse.js')).resultsRehearseCommand))
}
