import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { makeCity } from './city.js'
import { type CityFile, cityFiles } from './city-files.js'
import { type CityOptions, readOptions, UsageError, usage } from './options.js'

/** What the generator is given by the process around it. */
export interface CityIo {
  cwd: string
  stdout: { write(text: string): unknown }
  stderr: { write(text: string): unknown }
}

/** Makes up a city and writes its files into a new folder; the exit code is 0 when done, 1 when refused and 2 when used wrongly. */
export function main(argv: readonly string[], io: CityIo): number {
  try {
    const options = readOptions(argv)
    const folder = resolve(io.cwd, options.out)
    if (existsSync(folder) && readdirSync(folder).length > 0) return refuse(folder, io)
    writeFiles(folder, cityFiles(makeCity(options), options.seed))
    io.stdout.write(report(options, folder))
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`${error.message}\n\n${usage}`)
    return 2
  }
}

function refuse(folder: string, io: CityIo): number {
  io.stderr.write(`${folder} is not empty. Name a new folder with --out, or empty this one; nothing was written.\n`)
  return 1
}

function writeFiles(folder: string, files: readonly CityFile[]) {
  for (const { path, bytes } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}

function report({ pupils, seed, brokenOff, neverOpened, paper, withoutEmail }: CityOptions, folder: string): string {
  const definitive = pupils - brokenOff - neverOpened
  return `${folder}: ${pupils} pupils (seed ${seed}): ${definitive} definitive, ${brokenOff} broken off, ${neverOpened} never opened (of whom ${paper} on paper, ${withoutEmail} without e-mail).\n`
}
