import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { bundling, root, writeWhole } from './bundling.mjs'
import { licenceTexts } from './licence-texts.mjs'

const outdir = join(root, 'dist')

const { outputFiles, metafile } = await build({
  ...bundling,
  entryPoints: { cli: 'src/cli.ts' },
  outdir,
  write: false,
  metafile: true,
  // Each command loads its own chunks only: that starts twice as fast as loading everything.
  splitting: true,
  external: ['better-sqlite3', 'better-sqlite3-v13', '@node-rs/argon2', 'pdfkit', 'dejavu-fonts-ttf'],
  // Libraries in CommonJS still call require() for Node's own modules.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
})
const files = [...outputFiles, { path: join(outdir, 'LICENSES.txt'), contents: Buffer.from(licenceTexts(metafile)) }]
writeWhole(files)
removeOtherFiles(files.map((file) => basename(file.path)))

/** @param {string[]} names */
function removeOtherFiles(names) {
  const present = readdirSync(outdir, { withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { name } of present) if (!names.includes(name)) rmSync(join(outdir, name), { force: true })
}
