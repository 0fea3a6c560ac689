import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundling.mjs'

const PACKAGE = /.*node_modules\/(?:@[^/]+\/)?[^/]+/
const LICENCE_FILE = /^(licen[sc]e|copying|notice)(?!.*\.json$)/i

/**
 * The licence texts of the libraries of which code stands in a bundle, as one text. Throws when one of them brings no
 * licence, since it may then not be passed on.
 * @param {import('esbuild').Metafile} metafile
 */
export function licenceTexts(metafile) {
  const parts = bundledPackages(metafile).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    return [`${name} ${version} (${license})`, ...textsIn(folder)].join('\n\n')
  })
  const line = '-'.repeat(80)
  return [
    'The program ELK holds code of the libraries below. Each asks that its licence goes with it.',
    ...[...new Set(parts)],
  ].join(`\n\n${line}\n\n`)
}

/** @param {import('esbuild').Metafile} metafile */
function bundledPackages({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => PACKAGE.exec(file)?.[0] ?? ''),
  )
  return [...new Set(used)].filter(Boolean).sort()
}

/** @param {string} folder */
function textsIn(folder) {
  const files = readdirSync(join(root, folder)).filter((name) => LICENCE_FILE.test(name))
  if (files.length === 0) throw new Error(`${folder} brings no licence: do not bundle it`)
  return files.sort().map((name) => readFileSync(join(root, folder, name), 'utf8').trim())
}
