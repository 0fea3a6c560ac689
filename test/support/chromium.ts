import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import chromium from '@sparticuz/chromium'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string
  }
}

/** Before the browser tests: unpacks the Chromium of the npm package once per installation and sees that it can start. */
export async function setup(project: TestProject): Promise<void> {
  const home = resolve('node_modules/@sparticuz/chromium/unpacked')
  if (!existsSync(home)) await unpack(home)
  const executable = join(home, 'chromium')
  if (missingLibraries(executable).length > 0) installLibraries(executable)
  if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH = join(home, 'fonts')
  project.provide('chromium', executable)
}

/** The package unpacks into TMPDIR and trusts what it finds there, so it gets an empty one of its own. */
async function unpack(home: string): Promise<void> {
  const own = mkdtempSync(`${home}-`)
  const { TMPDIR } = process.env
  process.env.TMPDIR = own
  try {
    await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) Reflect.deleteProperty(process.env, 'TMPDIR')
    else process.env.TMPDIR = TMPDIR
  }
  if (existsSync(home)) rmSync(own, { recursive: true })
  else renameSync(own, home)
}

function missingLibraries(executable: string): string[] {
  const lines = execFileSync('ldd', [executable], { encoding: 'utf8' }).split('\n')
  return lines.filter((line) => line.includes('not found')).map((line) => line.trim().split(' ')[0] ?? line)
}

function installLibraries(executable: string): void {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'libnss3'], { stdio: 'inherit' })
  }
  const missing = missingLibraries(executable)
  if (missing.length === 0) return
  throw new Error(
    `The browser tests need ${missing.join(', ')}. Install the package libnss3 (sudo apt-get install libnss3) and run them again.`,
  )
}
