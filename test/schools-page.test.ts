import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { operations } from '../src/api/operations.js'
import { buildProgram } from '../src/cli.js'
import { apiProblemStatus } from '../src/domain/api-problem.js'
import type { ProcessIo } from '../src/process-io.js'
import { internalLinks, readPage, sentences, typedCommands } from './support/markdown.js'
import { dutchFaults } from './support/plain-dutch.js'

const page = readPage('docs/scholen.md')
const typed = [...typedCommands(page), ...typedInScripts()]

/** The commands in the script for PowerShell, where they stand between quotes. */
function typedInScripts(): string[][] {
  const lines = page.blocks.flatMap((block) => block.match(/^ {2}'[a-z]+ .*'$/gm) ?? [])
  return lines.map((line) => line.trim().slice(1, -1).split(' '))
}

function fault(words: readonly string[]): string | undefined {
  const silent = { columns: 80, write: () => true }
  const io = { env: {}, cwd: '/', stdout: silent, stderr: silent, user: 'test' } as unknown as ProcessIo
  const program = buildProgram(io, 'nl', () => undefined)
  const doNothing = (command: Command) => {
    if (command.commands.length === 0 || command.name() === 'status') command.action(() => undefined)
    for (const child of command.commands) doNothing(child)
  }
  doNothing(program)
  try {
    program.parse([...words], { from: 'user' })
    return undefined
  } catch (error) {
    return `${words.join(' ')}: ${(error as Error).message}`
  }
}

/** Every address that is asked with curl or PowerShell, with its method. */
function asked(): { method: string; path: string }[] {
  const lines = page.blocks.flatMap((block) => block.replaceAll(/[\\`]\n/g, '').split('\n'))
  return lines.flatMap((line) => {
    const [, path = ''] = /"\$url(\/[^"?]*)/.exec(line) ?? []
    const isPost = /--data|-Method Post/.test(line)
    return path === '' ? [] : [{ method: isPost ? 'post' : 'get', path: path.replace('number:101', '{pupil}') }]
  })
}

describe('docs/scholen.md', () => {
  it('leads to files and headings that exist', () => {
    const broken = internalLinks(page).filter(
      ({ path, anchor }) => !existsSync(path) || (anchor !== undefined && !page.anchors.includes(anchor)),
    )
    expect(broken).toEqual([])
  })

  it('speaks plain Dutch', () => {
    const words = sentences(page).map((sentence) => sentence.replaceAll(/\d+\.\d+ uur|https?/g, 'x'))
    expect(dutchFaults(words)).toEqual([])
  })

  it('tells to type what the program knows, and every operation of a school', () => {
    expect(typed.map(fault).filter(Boolean)).toEqual([])
    const names = operations.map(({ command }) => command.join(' '))
    expect(names.filter((name) => !typed.some((words) => words.join(' ').startsWith(name)))).toEqual([])
  })

  it('shows every operation with curl, under its own address and method', () => {
    const known = operations.map(({ method, path }) => ({ method, path }))
    for (const { method, path } of asked()) expect(known).toContainEqual({ method, path })
    expect(
      known.filter(({ method, path }) => !asked().some((one) => one.method === method && one.path === path)),
    ).toEqual([])
  })

  it('explains every status with which the portal refuses', () => {
    const explained = [...page.prose.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, codes = '']) => codes.split(', '))
    const missing = Object.values(apiProblemStatus).filter((status) => !explained.includes(String(status)))
    expect(missing).toEqual([])
  })
})
