import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, it } from 'vitest'
import { commandsDoc } from '../scripts/commands-doc.mjs'
import { buildProgram } from '../src/cli.js'
import type { ProcessIo } from '../src/process-io.js'

const program = buildProgram({ env: {}, stdout: {}, stderr: {}, user: 'nobody' } as ProcessIo, 'en', () => undefined)

function every(command: Command): Command[] {
  return [command, ...command.commands.flatMap(every)]
}

it('docs/commands.md is what the program says of itself; npm run docs writes it anew', () => {
  expect(readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8')).toBe(commandsDoc(program))
})

it('every command, option and argument is described, in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    const commands = every(
      buildProgram({ env: {}, stdout: {}, stderr: {}, user: 'nobody' } as ProcessIo, language, () => undefined),
    )
    expect(commands.filter((command) => !command.description()).map((command) => command.name())).toEqual([])
    expect(
      commands.flatMap((command) =>
        command.options.filter(({ description }) => !description).map(({ flags }) => flags),
      ),
    ).toEqual([])
    expect(
      commands.flatMap((command) =>
        command.registeredArguments.filter(({ description }) => !description).map((argument) => argument.name()),
      ),
    ).toEqual([])
  }
})
