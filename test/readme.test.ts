import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { buildProgram } from '../src/cli.js'
import type { ProcessIo } from '../src/process-io.js'
import { internalLinks, readPage, sentences, typedCommands } from './support/markdown.js'

const readme = readPage('README.md')
const manual = readPage('docs/handleiding.md')

const MAX_WORDS = 20
const BANNED = /\b(middels|conform|dient te|tevens|authenticatie|sessie|token|ongeldig|verplicht veld|oeps)\b/i

/** The program, which reads a command line and then does nothing; throws on a word it does not know. */
function readingProgram(): Command {
  const silent = { columns: 80, write: () => true }
  const io = { env: {}, cwd: '/', stdout: silent, stderr: silent, user: 'test' } as unknown as ProcessIo
  const program = buildProgram(io, 'nl', () => undefined)
  doNothing(program)
  return program
}

function doNothing(command: Command): void {
  if (command.commands.length === 0 || ['status', 'match', 'results', 'doctor'].includes(command.name()))
    command.action(() => undefined)
  for (const child of command.commands) doNothing(child)
}

function fault(words: string[]): string | undefined {
  try {
    readingProgram().parse(words, { from: 'user' })
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

describe.each([readme, manual])('$file', (page) => {
  it('leads to files and headings that exist', () => {
    const broken = internalLinks(page).filter(({ path, anchor }) => {
      if (!existsSync(path)) return true
      return anchor !== undefined && !readPage(path).anchors.includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('tells the reader to type only what the program knows', () => {
    const wrong = typedCommands(page).flatMap((words) => {
      const message = fault(words)
      return message === undefined ? [] : [`elk ${words.join(' ')}: ${message}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('README.md', () => {
  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const text = [readme.prose, ...readme.blocks].join('\n')
    const named = [...text.matchAll(/npm (?:run ([\w-]+)|(test)\b)/g)].map(([, run, test]) => run ?? test ?? '')
    expect(named).toContain('demo')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('docs/handleiding.md', () => {
  it('speaks in sentences of at most twenty words', () => {
    const long = sentences(manual).filter((sentence) => sentence.split(' ').length > MAX_WORDS)
    expect(long).toEqual([])
  })

  it('uses no word that a reader would have to look up', () => {
    expect(sentences(manual).filter((sentence) => BANNED.test(sentence))).toEqual([])
  })

  it('names every command of the program, except those for whoever keeps it running', () => {
    const typed = typedCommands(manual).map((words) => words.join(' '))
    const missing = leaves(readingProgram()).filter((name) => !typed.some((command) => command.startsWith(name)))
    expect(missing).toEqual(['demo', 'completion'])
  })
})

describe('the check', () => {
  it.each([
    ['elk statsu', /unknown command/],
    ['elk status --need-help', /unknown option/],
    ['elk pupils show 123456789 extra', /too many arguments/],
  ])('refuses %s', (line, message) => {
    expect(fault(line.split(' ').slice(1))).toMatch(message)
  })

  it('takes cells, items and colons as the end of a sentence, and commands as one word', () => {
    const prose = 'Kijk: Dit is `elk status --by school`. Goed?\n\n- een [link](#x)\n\n| cel | “Nog een.” Twee |'
    expect(sentences({ ...manual, prose })).toEqual([
      'Kijk:',
      'Dit is opdracht.',
      'Goed?',
      'een link',
      'cel',
      '“Nog een.”',
      'Twee',
    ])
  })

  it('reads a quoted value as one word and stops at a pipe', () => {
    const page = { ...manual, prose: '', blocks: ['$ elk pupils correct 1 --reason "te laat" | less'] }
    expect(typedCommands(page)).toEqual([['pupils', 'correct', '1', '--reason', 'te laat']])
  })
})

/** The commands that can be typed, as `pupils import`. */
function leaves(command: Command, above = ''): string[] {
  return command.commands
    .filter((child) => child.name() !== 'help')
    .flatMap((child) => {
      const name = `${above}${child.name()}`
      return child.commands.length === 0 ? [name] : leaves(child, `${name} `)
    })
}
