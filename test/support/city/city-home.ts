import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main as makeCity } from '../../../city/main.js'
import type { SmtpSettings } from '../../../src/config.js'
import { asInstant } from '../../../src/domain/time.js'
import { homeAt } from '../../../src/home.js'
import { elk } from '../elk-process.js'
import { freePort } from '../free-port.js'
import { finishOwnTexts } from '../keep-own-texts.js'
import { roundsAround } from '../rounds-around.js'
import type { Ran } from '../run.js'
import { settingsText } from '../settings-text.js'
import { testConfig } from '../test-config.js'
import type { CityFamily } from './city-family.js'

/** A generated city and the home in which it registers, ready to be imported. */
export interface CityHome {
  /** The generated files. */
  files: string
  home: string
  baseUrl: string
  port: number
  families: CityFamily[]
}

interface CityIndex {
  schools: { code: string; pupilsFile: string; advicesFile: string }[]
}

const AT_ONCE = 2

/** Generates a city and makes a real home for it, whose round 1 is open now and whose mail goes to a server on this machine. */
export async function makeCityHome({
  pupils,
  seed,
  smtp,
}: {
  pupils: number
  seed: number
  smtp?: SmtpSettings
}): Promise<CityHome> {
  const dir = mkdtempSync(join(tmpdir(), 'elk-city-'))
  const [files, home] = [join(dir, 'city'), join(dir, 'home')]
  const quiet = { write: () => true } as unknown as NodeJS.WriteStream
  const io = { env: {}, cwd: dir, stdin: process.stdin, stdout: quiet, stderr: process.stderr, user: 'test' }
  await makeCity(['--pupils', String(pupils), '--seed', String(seed), '--out', files], io)
  const port = await freePort()
  await mustRun(
    home,
    'init',
    '--year',
    '2026',
    '--portal-url',
    `https://localhost:${port}`,
    '--operator',
    'Stad',
    '--help-phone',
    '020 000 00 00',
    '--help-email',
    'hulp@example.org',
    '--sender',
    'elk@example.org',
    '--yes',
  )
  writeFileSync(join(home, 'config.toml'), settingsText(settings(port, smtp)))
  finishOwnTexts(homeAt(home))
  const families = JSON.parse(readFileSync(join(files, 'families.json'), 'utf8')) as CityFamily[]
  return { files, home, baseUrl: `http://localhost:${port}`, port, families }
}

type Runner = (home: string, ...argv: string[]) => Promise<Ran>

/**
 * Imports everything a city exported, two schools at a time: schools, departments, 220 pupil files, advices, admitted marks.
 * Each command is a process of its own unless another way to run it is given.
 */
export async function importCity({ files, home }: CityHome, runner: Runner = elk): Promise<void> {
  const must = (...argv: string[]) => succeed(runner, home, argv)
  await must('schools', 'import', join(files, 'scholen.csv'), '--yes')
  await must('departments', 'import', join(files, 'afdelingen.csv'), '--yes')
  const { schools } = JSON.parse(readFileSync(join(files, 'index.json'), 'utf8')) as CityIndex
  const waiting = [...schools]
  const work = async () => {
    for (let school = waiting.shift(); school; school = waiting.shift()) {
      await must('pupils', 'import', join(files, school.pupilsFile), '--school', school.code, '--yes')
      if (school.advicesFile !== school.pupilsFile)
        await must('advice', 'import', join(files, school.advicesFile), '--school', school.code, '--yes')
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await must('departments', 'admit', '--file', join(files, 'toelatingen.csv'), '--yes')
}

/** Runs a command as a process that must succeed; throws what it said when it does not. */
export async function mustRun(home: string, ...argv: string[]): Promise<string> {
  return succeed(elk, home, argv)
}

async function succeed(runner: Runner, home: string, argv: string[]): Promise<string> {
  const { code, out, err } = await runner(home, ...argv)
  if (code !== 0) throw new Error(`elk ${argv.join(' ')} ended with ${code}\n${out}${err}`)
  return out
}

function settings(port: number, smtp: SmtpSettings | undefined) {
  const config = testConfig()
  const rounds = roundsAround(asInstant(new Date().toISOString()))
  return { ...config, portal: { url: `https://localhost:${port}`, trustedProxies: [] }, smtp, rounds }
}
