import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../src/cli.js'
import type { ProcessIo } from '../src/process-io.js'
import { internalLinks, readPage, typedCommands } from './support/markdown.js'

const file = 'docs/running/elk-sudoers'
const rules = readFileSync(file, 'utf8').replaceAll('\\\n', '')
const page = readPage('docs/running/roles.md')

/** What the program has against a line; undefined when it knows what is meant. */
function fault(words: readonly string[]): string | undefined {
  const silent = { columns: 80, write: () => true }
  const io = { env: {}, cwd: '/', stdout: silent, stderr: silent, user: 'test' } as unknown as ProcessIo
  const program = buildProgram(io, 'nl', () => undefined)
  const quiet = (command: Command) => {
    if (command.commands.length === 0 || ['status', 'doctor'].includes(command.name())) command.action(() => undefined)
    for (const child of command.commands) quiet(child)
  }
  quiet(program)
  try {
    program.parse([...words], { from: 'user' })
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** The commands under a name in the rules, each as its words behind the program. */
function commandsOf(alias: string): string[][] {
  const [, list = ''] = new RegExp(`^Cmnd_Alias ${alias} =(.*)$`, 'm').exec(rules) ?? []
  return list.split(',').map((command) => command.trim().split(' ').slice(1))
}

const elkNumber = '[0-9]'.repeat(9)

describe('the rules for sudo', () => {
  it.runIf(existsSync('/usr/sbin/visudo'))('are rules that sudo takes', () => {
    expect(execFileSync('/usr/sbin/visudo', ['-c', '-f', file], { encoding: 'utf8' })).toContain('parsed OK')
  })

  it('name only commands that are there', () => {
    const typed = commandsOf('ELK_HELP_DESK').map((words) =>
      words.map((word) => (word === elkNumber ? '611506367' : word)),
    )
    expect(typed.length).toBe(7)
    expect(typed.map(fault).filter(Boolean)).toEqual([])
    expect(fault(['status', '--needs-halp'])).toContain('unknown option')
  })

  it('let the help desk add nothing to a command: no other address for a login, and no file to write', () => {
    for (const words of commandsOf('ELK_HELP_DESK')) {
      expect(words).not.toHaveLength(0)
      for (const word of words) expect(word).toMatch(/^[a-z-]+$|^(\[0-9\]){9}$/)
    }
  })

  it('let nobody bring a name, a home or a pager along', () => {
    expect(rules).toContain('Defaults!ELK env_reset, !setenv, env_file=/etc/elk/sudo-environment')
    expect(rules).not.toMatch(/env_keep|SETENV|NOPASSWD|\bALL = \((ALL|root)/)
    expect(page.blocks.join('\n')).toContain('PAGER=/usr/bin/less\\nLESSSECURE=1')
  })

  it('give everybody the user elk, and no other', () => {
    const given = rules.split('\n').filter((line) => line.startsWith('%'))
    expect(given).toEqual(['%elk-admins ALL = (elk) ELK', '%elk-helpdesk ALL = (elk) ELK_HELP_DESK'])
  })
})

describe('docs/running/roles.md', () => {
  it('leads to files that exist, and tells to type what the program knows', () => {
    expect(internalLinks(page).filter(({ path }) => !existsSync(path))).toEqual([])
    expect(typedCommands(page).map(fault).filter(Boolean)).toEqual([])
  })

  it('makes the groups that the rules name', () => {
    for (const [, group = ''] of rules.matchAll(/^%(\S+)/gm))
      expect(page.blocks.join('\n')).toContain(`groupadd ${group}\n`)
  })
})
