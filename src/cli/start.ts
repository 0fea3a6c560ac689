import type { Command } from 'commander'
import type { Door } from './door.js'

/** `init`, `demo` and `completion`: what works before there is a home. */
export function startCommands(program: Command, { bare, help }: Door): void {
  program
    .command('init')
    .description(help.init)
    .option('--rehearsal', help.options.rehearsal)
    .option('--year <year>', help.options.year)
    .option('--portal-url <url>', help.options.portalUrl)
    .option('--operator <name>', help.options.operator)
    .option('--help-phone <phone>', help.options.helpPhone)
    .option('--help-email <address>', help.options.helpEmail)
    .option('--sender <address>', help.options.sender)
    .action(bare(async () => (await import('../commands/init.js')).initCommand))

  program
    .command('demo')
    .description(help.demo)
    .option('--port <port>', help.options.port)
    .option('--no-serve', help.options.noServe)
    .action(bare(async () => (await import('../commands/demo/demo.js')).demoCommand))

  program
    .command('completion')
    .description(help.completion)
    .argument('[shell]', help.arguments.shell)
    .action(
      bare(async () => {
        const [{ completionCommand }, { commandTree }] = await Promise.all([
          import('../commands/completion.js'),
          import('./command-tree.js'),
        ])
        return (io, input: { shell?: string }) => completionCommand(io, { ...input, program: commandTree(program) })
      }),
    )
}
