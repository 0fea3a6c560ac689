import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import chromium from '@sparticuz/chromium'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string
  }
}

/** Before the browser tests: makes a browser ready for them. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await readyChromium())
}

/** The path of a Chromium that can start, unpacked from its npm package once per installation. */
export async function readyChromium(): Promise<string> {
  const home = resolve('node_modules/@sparticuz/chromium/unpacked')
  if (!existsSync(home)) await unpack(home)
  const executable = join(home, 'chromium')
  if (missingLibraries(executable).length > 0) installLibraries(executable)
  process.env.FONTCONFIG_FILE = writeFontConfig(home)
  return executable
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

/** The same letters on every machine: Open Sans as most phones look, DejaVu for what it lacks, such as Arabic. */
function writeFontConfig(home: string): string {
  const file = join(home, 'fonts.conf')
  const families = '<prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer>'
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>${resolve('node_modules/dejavu-fonts-ttf/ttf')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
  <alias><family>system-ui</family>${families}</alias>
  <alias><family>sans-serif</family>${families}</alias>
</fontconfig>
`,
  )
  return file
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
