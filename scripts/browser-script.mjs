import { join, relative } from 'node:path'
import process from 'node:process'
import { build } from 'esbuild'

const MARK = /\?script$/

/**
 * What a script of `src/browser` becomes for a browser: one small text, in words that phones of 2022 read.
 * @param {string} file
 */
export async function scriptFor(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

/** Lets `import text from '../browser/name.ts?script'` give that text. @type {import('esbuild').Plugin} */
export const browserScripts = {
  name: 'browser-scripts',
  setup({ initialOptions: { absWorkingDir = process.cwd() }, onResolve, onLoad }) {
    // The name stands in what is built, which is to be the same wherever that was done.
    onResolve({ filter: MARK }, ({ path, resolveDir }) => ({
      path: relative(absWorkingDir, join(resolveDir, path.replace(MARK, ''))),
      namespace: 'browser-script',
    }))
    onLoad({ filter: /./, namespace: 'browser-script' }, async ({ path }) => ({
      contents: await scriptFor(join(absWorkingDir, path)),
      loader: 'text',
    }))
  },
}
