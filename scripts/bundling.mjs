import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { browserScripts } from './browser-script.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** How TypeScript becomes what Node runs; the oldest Node of package.json's `engines` is the target. */
export const bundling = /** @satisfies {import('esbuild').BuildOptions} */ ({
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  loader: { '.css': 'text', '.md': 'text', '.txt': 'text' },
  plugins: [browserScripts],
  logLevel: 'warning',
})

/**
 * Writes what a bundle came to; a program that starts meanwhile finds each file whole, the old one or the new one.
 * @param {{ path: string, contents: Uint8Array }[]} files
 */
export function writeWhole(files) {
  for (const { path, contents } of files) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue
    const draft = `${path}.${process.pid}`
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, contents)
    renameSync(draft, path)
  }
}
