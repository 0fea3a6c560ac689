import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { root } from './bundling.mjs'

const QUESTION = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application']

/** What npm cannot tell, since it stands in the package in another way: read in its licence file. */
const LICENCES = /** @type {Record<string, string>} */ ({ 'dejavu-fonts-ttf': 'Bitstream-Vera', 'png-js': 'MIT' })

/** What ELK is made of, as a CycloneDX document by npm; a library that development needs too would be left out with `--omit=dev`. */
export function billOfMaterials() {
  const { devDependencies, scripts, ...described } = readJson('package.json')
  const dir = mkdtempSync(join(tmpdir(), 'elk-sbom-'))
  try {
    writeFileSync(join(dir, 'package.json'), JSON.stringify(described))
    writeFileSync(join(dir, 'package-lock.json'), JSON.stringify(lockOfWhatRuns()))
    const document = JSON.parse(askNpm(dir))
    document.metadata.component.name = described.name
    for (const part of document.components)
      if (LICENCES[part.name]) part.licenses = [{ license: { id: LICENCES[part.name] } }]
    return document
  } finally {
    rmSync(dir, { recursive: true })
  }
}

/** The lock without what only development needs: exactly what runs. */
function lockOfWhatRuns() {
  const lock = readJson('package-lock.json')
  for (const [place, { dev }] of Object.entries(lock.packages)) if (dev) delete lock.packages[place]
  const { devDependencies, ...program } = lock.packages['']
  lock.packages[''] = program
  return lock
}

/** @param {string} cwd */
function askNpm(cwd) {
  const npm = process.env.npm_execpath
  const asked = { cwd, encoding: /** @type {const} */ ('utf8'), maxBuffer: 2 ** 26 }
  return npm
    ? execFileSync(process.execPath, [npm, ...QUESTION], asked)
    : execFileSync('npm', QUESTION, { ...asked, shell: process.platform === 'win32' })
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(join(root, name), 'utf8'))
}

// `npm run sbom` prints it, and `npm pack` lays it into the package.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${JSON.stringify(billOfMaterials(), null, 2)}\n`)
