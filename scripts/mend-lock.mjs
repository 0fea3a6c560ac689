/**
 * npm leaves `gypfile: false` out of the lock, and `npm ci` would then want Python and a compiler for a driver that
 * brings its binary. This writes it back, and does nothing when it is there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundling.mjs'

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const driver = lock.packages['node_modules/better-sqlite3-v13']

if (driver.gypfile !== false) {
  driver.gypfile = false
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
