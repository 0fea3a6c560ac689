import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'
import { scriptFor } from './scripts/browser-script.mjs'
import { TallyReporter } from './test/support/tally-reporter.js'

const minute = 60_000

export default defineConfig({
  plugins: [filesAsText(), scriptsAsText()],
  test: {
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
    reporters: ['default', new TallyReporter()],
    // What runs the tests has little to do itself: no core is kept free for it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: ['**/*.{browser,slow}.test.ts'],
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: 'test/support/chromium.ts',
          testTimeout: minute,
          hookTimeout: minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['test/**/*.slow.test.ts'],
          testTimeout: 5 * minute,
          hookTimeout: minute,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})

/** What the build's loader does for the program: a style sheet or a text is imported as its text. */
function filesAsText(): Plugin {
  const prefix = '\0text:'
  return {
    name: 'files-as-text',
    enforce: 'pre',
    resolveId: (source, importer) =>
      /\.(css|md|txt)$/.test(source) && importer ? `${prefix}${resolve(importer, '..', source)}.js` : undefined,
    load: (id) =>
      id.startsWith(prefix)
        ? `export default ${JSON.stringify(readFileSync(id.slice(prefix.length, -'.js'.length), 'utf8'))}`
        : undefined,
  }
}

/** A script for browsers is imported as the text that browsers get. */
function scriptsAsText(): Plugin {
  const prefix = '\0script:'
  const mark = '?script'
  return {
    name: 'scripts-as-text',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith(mark) && importer
        ? `${prefix}${resolve(importer, '..', source.slice(0, -mark.length))}.js`
        : null,
    load: async (id) =>
      id.startsWith(prefix)
        ? `export default ${JSON.stringify(await scriptFor(id.slice(prefix.length, -'.js'.length)))}`
        : undefined,
  }
}
