import { type CommandNode, commandTree } from '../../../src/cli/command-tree.js'
import { buildProgram } from '../../../src/cli.js'
import type { ProcessIo } from '../../../src/process-io.js'

/** Every command that does something, by the words it is typed with ("pupils show"); one that only holds others is none. */
function everyCommand(): ReadonlyMap<string, CommandNode> {
  const nobody = { env: {}, stdout: {}, stderr: {}, user: 'nobody' } as ProcessIo
  const commands = new Map<string, CommandNode>()
  const visit = (node: CommandNode, words: readonly string[]) => {
    // What comes next on the evening of the draw is said by `elk match` alone.
    const holdsOthers = node.commands.length > 0 && node.options.length === 0 && node.name !== 'match'
    if (words.length > 0 && !holdsOthers) commands.set(words.join(' '), node)
    for (const child of node.commands) visit(child, [...words, child.name])
  }
  visit(commandTree(buildProgram(nobody, 'nl', () => undefined)), [])
  return commands
}

/** The names of every command, sorted. */
export function commandNames(): string[] {
  return [...everyCommand().keys()].sort()
}
