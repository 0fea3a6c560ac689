import type { CommandNode } from '../cli/command-tree.js'
import { type Io, UsageError } from '../io.js'
import { askText } from './ask.js'
import { bashScript } from './completion/bash.js'
import { fishScript } from './completion/fish.js'
import { type Completion, completionOf } from './completion/words.js'
import { zshScript } from './completion/zsh.js'

const scripts: Record<string, (completion: Completion) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** `elk completion`: the script with which a shell completes ELK's commands. */
export async function completionCommand(
  io: Io,
  { shell, program }: { shell?: string; program: CommandNode },
): Promise<void> {
  const { usage, help } = io.messages
  const wanted = await askText(io, shell, 'shell', help.arguments.shell)
  const script = scripts[wanted]
  if (!script) throw new UsageError(usage.wrongValue('shell', wanted))
  const text = script(completionOf(program))
  io.json({ shell: wanted, script: text })
  // A shell reads it: no line may break where a terminal ends.
  if (!io.jsonWanted) io.process.stdout.write(`${text.trimEnd()}\n`)
}
