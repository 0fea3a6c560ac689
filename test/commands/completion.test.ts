import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/run.js'

let dir: string
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'elk-completion-'))
  for (const shell of shells) writeFileSync(join(dir, shell), (await run(undefined, 'completion', shell)).out)
  for (const file of ['groep8.csv', 'met spatie.csv']) writeFileSync(join(dir, file), '')
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

/** Lets the real shell complete a line that ends where the cursor stands; answers the words it offers. */
const completeIn: Record<Shell, (line: string) => string[]> = {
  bash: (line) =>
    ask('bash', [
      '--norc',
      '-c',
      `source "$1/bash"; read -ra COMP_WORDS <<< "$2"; [[ "$2" == *' ' ]] && COMP_WORDS+=('')
       COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _elk; printf '%s\\n' "\${COMPREPLY[@]}"`,
      '-',
      dir,
      line,
    ]),
  // The functions that zsh completes with are replaced by ones that print what they are handed.
  zsh: (line) =>
    ask('zsh', [
      '-f',
      '-c',
      `compdef() { :; }; compadd() { shift; print -l -- "$@"; }; _files() { print -l -- *(N); }
       _describe() { local name=$argv[-1]; print -l -- \${\${(P)name}%%:*}; }
       source "$1/zsh"; words=(\${(z)2}); [[ "$2" == *' ' ]] && words+=(''); CURRENT=$#words; PREFIX=$words[-1]; _elk`,
      '-',
      dir,
      line,
    ]),
  fish: (line) =>
    ask('fish', ['--no-config', '-c', 'source $argv[1]/fish; complete -C $argv[2]', dir, line]).map(
      (offer) => offer.split('\t')[0] ?? '',
    ),
}

function ask(shell: Shell, argv: string[]): string[] {
  const out = execFileSync(shell, argv, { encoding: 'utf8', cwd: dir, stdio: ['ignore', 'pipe', 'inherit'] })
  return out.split('\n').filter(Boolean)
}

function isHere(shell: Shell): boolean {
  return spawnSync(shell, ['--version']).error === undefined
}

for (const shell of shells) {
  // Only bash is on every machine that runs these tests.
  describe.skipIf(!isHere(shell))(`completion in ${shell}`, () => {
    const complete = completeIn[shell]

    it('is a script without mistakes', () => {
      expect(spawnSync(shell, ['-n', join(dir, shell)], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    })

    it('offers the commands, and what belongs to them', () => {
      expect(complete('elk ')).toEqual(expect.arrayContaining(['init', 'rounds', 'status', 'pupils']))
      expect(complete('elk rounds ').sort()).toEqual(['extend', 'list', 'seats', 'set'])
    })

    it('offers the options of a command and those of every command', () => {
      const offered = complete('elk rounds set --')
      expect(offered).toEqual(
        expect.arrayContaining(['--opens', '--closes', '--results', '--result-mail', '--home', '--json', '--reason']),
      )
      expect(offered).not.toContain('--pupil')
      expect(offered).not.toContain('--version')
    })

    it('knows the names of the rounds, the advices and the languages', () => {
      expect(complete('elk rounds set ')).toEqual(['1', '2', 'completion'])
      expect(complete('elk status --advice ')).toContain('vmbo-gl/tl/havo')
      expect(complete('elk --lang ').sort()).toEqual(['en', 'nl'])
    })

    it('is not confused by the value of an option', () => {
      expect(complete('elk --home rounds ')).toContain('init')
      expect(complete('elk --home huis rounds ').sort()).toEqual(['extend', 'list', 'seats', 'set'])
      expect(complete('elk rounds set 1 --reason list --cl')).toContain('--closes')
    })

    it('offers files where a file belongs', () => {
      expect(complete('elk pupils import ')).toEqual(expect.arrayContaining(['groep8.csv']))
      expect(complete('elk forms print -o ')).toEqual(expect.arrayContaining(['groep8.csv']))
    })

    it('offers nothing where anything can be typed', () => {
      expect(complete('elk --reason ')).toEqual([])
    })
  })
}

describe('elk completion', () => {
  it('says which shells there are when it does not know one', async () => {
    const { code, err } = await run(undefined, 'completion', 'tcsh')
    expect(code).toBe(2)
    expect(err).toContain('tcsh')
  })

  it('asks for the shell in a script as any command does', async () => {
    expect(await run(undefined, 'completion')).toMatchObject({ code: 2, out: '' })
  })
})
