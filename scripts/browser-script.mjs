import { join } from 'node:path'
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
  setup({ onResolve, onLoad }) {
    onResolve({ filter: MARK }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(MARK, '')),
      namespace: 'browser-script',
    }))
    onLoad({ filter: /./, namespace: 'browser-script' }, async ({ path }) => ({
      contents: await scriptFor(path),
      loader: 'text',
    }))
  },
}
