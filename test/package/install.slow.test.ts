import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot, version } from '../../src/package.js'
import { freePort } from '../support/free-port.js'

/** The driver that Node 20 compiles, which takes a minute: what was compiled for the source is laid there instead. */
const COMPILED = 'better-sqlite3/build/Release/better_sqlite3.node'

let dir: string
let prefix: string
let here: string
let installed: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'elk-install-'))
  prefix = join(dir, 'pre fix')
  here = join(dir, 'my folder')
  installed = join(prefix, 'lib/node_modules/elk')
  mkdirSync(here)
  const quietly = { cwd: packageRoot, stdio: 'pipe' } as const
  execFileSync('npm', ['pack', '--pack-destination', dir], quietly)
  const tarball = join(dir, `elk-${version}.tgz`)
  const options = ['--prefix', prefix, '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', '--global', ...options, tarball], quietly)
  const compiled = join(packageRoot, 'node_modules', COMPILED)
  if (existsSync(compiled)) cpSync(compiled, join(installed, 'node_modules', COMPILED), { recursive: true })
}, 120_000)
afterAll(async () => {
  for (const child of running) {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  rmSync(dir, { recursive: true })
})

const running = new Set<ChildProcess>()

/** Starts the installed program as a person would, with nothing around it but Node. */
function start(...argv: string[]) {
  const env = { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(':'), HOME: here }
  const child = spawn(join(prefix, 'bin/elk'), argv, { cwd: here, env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

async function elk(...argv: string[]) {
  const child = start(...argv)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

describe('ELK, installed from its package in an empty folder', () => {
  it('needs no library that only development needs, and brings the bill of what it is made of', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
    const brought = Object.keys(devDependencies).filter((name) => existsSync(join(installed, 'node_modules', name)))
    expect(brought).toEqual([])
    expect(JSON.parse(readFileSync(join(installed, 'sbom.cdx.json'), 'utf8'))).toMatchObject({
      metadata: { component: { name: 'elk', version } },
    })
  })

  it('says its version, and tells its story in a folder with a space in its name', async () => {
    expect(await elk('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
    const { code, out, err } = await elk('demo', '--no-serve', '--home', './ho me', '--port', '8099')
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Er is niets opgeslagen.') })
    expect(out).toContain(`export ELK_HOME="${join(here, 'ho me')}"`)
  })

  it('says what to do when the driver of the database could not be installed', async () => {
    const parts = ['better-sqlite3', 'better-sqlite3-v13'].map((name) => join(installed, 'node_modules', name))
    for (const part of parts) renameSync(part, `${part}-gone`)
    expect(await elk('status', '--home', 'ho me')).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('Installeer python3, make en g++, of Node 22.14 of nieuwer.'),
    })
    for (const part of parts) renameSync(`${part}-gone`, part)
  })

  it('prints forms, with their letters, and makes the texts of the website', async () => {
    const printed = await elk('forms', 'print', '--school', '21CD00', '-o', 'forms.pdf', '--home', 'ho me')
    expect(printed).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(join(here, 'forms.pdf'), 'latin1')).toContain('DejaVuSansCondensed')
    expect(await elk('portal', 'pages', '--home', 'ho me')).toMatchObject({ err: '' })
  })

  it('opens the portal, with its style, its scripts and its pictures', async () => {
    const port = await freePort()
    const portal = start('portal', 'serve', '--port', String(port), '--home', 'ho me')
    await once(portal.stdout, 'data')
    const base = `http://127.0.0.1:${port}`
    const page = await fetch(`${base}/inloggen`, { headers: { host: 'localhost:8099' } })
    const html = await page.text()
    expect({ status: page.status, html }).toEqual({ status: 200, html: expect.stringContaining('ELK-nummer') })
    const parts = [...html.matchAll(/(?:href|src)="(\/[\w-]+\.(?:css|js|svg|png))"/g)].map(([, path]) => path)
    expect(parts.length).toBeGreaterThan(1)
    for (const path of parts)
      expect({ path, status: (await fetch(`${base}${path}`)).status }).toEqual({ path, status: 200 })
    portal.kill('SIGTERM')
    expect(await once(portal, 'exit')).toEqual([0, null])
  })
})
