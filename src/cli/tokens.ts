import type { Command } from 'commander'
import type { Door } from './door.js'

/** `tokens`. */
export function tokenCommands(program: Command, { onHome, help }: Door): void {
  const tokens = program.command('tokens').description(help.tokens)
  tokens
    .command('add')
    .description(help.tokensAdd)
    .option('--name <name>', help.options.tokenName)
    .option('--scope <scopes>', help.options.tokenScope)
    .option('--expires <day>', help.options.tokenExpires)
    .action(onHome(async () => (await import('../commands/tokens/add.js')).tokensAddCommand))
  tokens
    .command('list')
    .description(help.tokensList)
    .action(onHome(async () => (await import('../commands/tokens/list.js')).tokensListCommand))
  tokens
    .command('revoke')
    .description(help.tokensRevoke)
    .argument('[token]', help.arguments.token)
    .action(onHome(async () => (await import('../commands/tokens/revoke.js')).tokensRevokeCommand))
}
