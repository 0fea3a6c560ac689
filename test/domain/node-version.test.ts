import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { nodeLines } from '../../src/domain/node-version.js'

it('ELK runs on the versions of Node that its package asks for', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  const ranges = nodeLines.map(({ major, minor }, index) =>
    index === nodeLines.length - 1 ? `>=${major}` : `^${major}.${minor}.0`,
  )
  expect(ranges.join(' || ')).toBe(engines.node)
})
