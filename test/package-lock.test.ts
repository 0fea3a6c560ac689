import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Record<string, unknown>>
}

it('the lock names no host, so that it works with any registry', () => {
  const withHost = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)
  expect(withHost.map(([name]) => name)).toEqual([])
})

it('the lock lets a newer Node install without Python and a compiler (npm install mends it)', () => {
  expect(lock.packages['node_modules/better-sqlite3-v13']).toMatchObject({ gypfile: false })
})
