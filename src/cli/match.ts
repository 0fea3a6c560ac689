import type { Command } from 'commander'
import type { Door } from './door.js'
import { addFileOptions } from './import-options.js'

const collect = (value: string, before: string[] = []) => [...before, value]

/** `match`. */
export function matchCommands(program: Command, door: Door): void {
  const { onHome, help } = door
  const match = program
    .command('match')
    .description(help.match)
    .action(onHome(async () => (await import('../commands/match/show.js')).matchShowCommand))
  match
    .command('show')
    .description(help.matchShow)
    .option('--round <round>', help.options.drawnRound)
    .action(onHome(async () => (await import('../commands/match/show.js')).matchShowCommand))
  grantCommands(match, door)
  drawCommands(match, door)
  simulateCommand(match, door)
  match
    .command('why')
    .description(help.matchWhy)
    .argument('[elk]', help.arguments.elk)
    .option('--round <round>', help.options.resultRound)
    .action(onHome(async () => (await import('../commands/match/why.js')).matchWhyCommand))
  match
    .command('verify')
    .description(help.matchVerify)
    .argument('[outcome]', help.arguments.outcome)
    .option('--lists <file>', help.options.lists)
    .option('--sha256 <hex>', help.options.sha256)
    .action(door.bare(async () => (await import('../commands/match/verify.js')).matchVerifyCommand))
}

function grantCommands(match: Command, { onHome, help }: Door): void {
  match
    .command('grant')
    .description(help.matchGrant)
    .argument('[elk]', help.arguments.elk)
    .argument('[ground]', help.arguments.ground)
    .option('--department <code>', help.options.grantDepartment)
    .option('--take-back', help.options.takeBack)
    .option('--round <round>', help.options.drawnRound)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/match/grant.js')).matchGrantCommand))
  addFileOptions(
    match
      .command('grants')
      .description(help.matchGrants)
      .option('--file <file>', help.options.grantFile)
      .option('--round <round>', help.options.drawnRound),
    help,
  ).action(onHome(async () => (await import('../commands/match/grants.js')).matchGrantsCommand))
}

function drawCommands(match: Command, { onHome, help }: Door): void {
  match
    .command('commit')
    .description(help.matchCommit)
    .option('--round <round>', help.options.drawnRound)
    .option('-o, --output <dir>', help.options.outputDir)
    .option('--again', help.options.again)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/match/commit.js')).matchCommitCommand))
  match
    .command('draw')
    .description(help.matchDraw)
    .option('--seed <text>', help.options.seed)
    .option('--source <text>', help.options.seedSource)
    .option('--as-committed', help.options.asCommitted)
    .option('--round <round>', help.options.drawnRound)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/match/draw.js')).matchDrawCommand))
  match
    .command('run')
    .description(help.matchRun)
    .option('--round <round>', help.options.drawnRound)
    .option('-o, --output <dir>', help.options.outputDir)
    .option('--trial', help.options.trial)
    .option('--capacity <code=seats>', help.options.capacity, collect)
    .option('--seed <text>', help.options.trialSeed)
    .option('--csv <file>', help.options.csv)
    .action(onHome(async () => (await import('../commands/match/run.js')).matchRunCommand))
  match
    .command('place')
    .description(help.matchPlace)
    .argument('[elk]', help.arguments.elk)
    .argument('[department]', help.arguments.department)
    .option('--take-back', help.options.takeBack)
    .option('--round <round>', help.options.drawnRound)
    .option('--dry-run', help.options.dryRun)
    .action(onHome(async () => (await import('../commands/match/place.js')).matchPlaceCommand))
}

function simulateCommand(match: Command, { onHome, help }: Door): void {
  match
    .command('simulate')
    .description(help.matchSimulate)
    .option('--pupil <elk>', help.options.simulatePupil)
    .option('--list <codes>', help.options.simulateList)
    .option('--advice <advice>', help.options.simulateAdvice)
    .option('--capacity <code=seats>', help.options.simulateCapacity, collect)
    .option('--list-length <schools>', help.options.simulateLength)
    .option('--draws <count>', help.options.simulateDraws)
    .option('--seed <text>', help.options.simulateSeed)
    .option('--svg <file>', help.options.svg)
    .option('--round <round>', help.options.drawnRound)
    .action(onHome(async () => (await import('../commands/match/simulate.js')).matchSimulateCommand))
}
