import { describe, expect, it } from 'vitest'
import { showProgress } from '../../src/commands/progress.js'
import type { Io } from '../../src/io.js'

function shown({ isTTY = true, jsonWanted = false, total = 400 }): string[] {
  const written: string[] = []
  const stderr = { isTTY, write: (text: string) => written.push(text) }
  const progress = showProgress({ process: { stderr }, jsonWanted } as unknown as Io, total)
  for (let done = 1; done <= total; done++) progress(done)
  return written
}

describe('the bar of long work', () => {
  it('grows on a terminal, at most a hundred times, and leaves an empty line', () => {
    const written = shown({})
    expect(written).toHaveLength(100)
    expect(written[49]).toBe(`\r${'█'.repeat(15)}${'░'.repeat(15)} 200/400`)
    expect(written.at(-1)).toMatch(/^\r +\r$/)
  })

  it.each([
    ['without a terminal', { isTTY: false }],
    ['beside a JSON document', { jsonWanted: true }],
    ['for work that is done at once', { total: 99 }],
  ])('stays away %s', (_, surroundings) => {
    expect(shown(surroundings)).toEqual([])
  })
})
