/** `node scripts/run.mjs FILE.ts [arguments]` runs a TypeScript file that exports `main(argv, io)`, on any Node. */
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { handOver } from '../bin/hand-over.js'
import { bundling, root, writeWhole } from './bundling.mjs'

const file = resolve(process.argv[2] ?? '')
const outfile = join(root, 'dist-run', `${relative(root, file).replaceAll(/[^\w-]/g, '-')}.mjs`)

await handOver(async () => {
  const { outputFiles } = await build({ ...bundling, entryPoints: [file], packages: 'external', outfile, write: false })
  writeWhole(outputFiles)
  process.argv.splice(1, 1)
  return import(pathToFileURL(outfile).href)
})
