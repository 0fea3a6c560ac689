import { expect, it } from 'vitest'
import { createLine } from '../../src/api/line.js'

const later = <Value>(value: Value) => new Promise<Value>((resolve) => setImmediate(resolve, value))

it('one work is done at a time, in the order in which it came, and one that fails stops nobody', async () => {
  const seen: string[] = []
  const line = createLine({ between: async () => void seen.push('-') })
  const work = (name: string) => async () => {
    seen.push(`${name}<`)
    await later(undefined)
    seen.push(`${name}>`)
    if (name === 'b') throw new Error('b')
    return name
  }
  const all = await Promise.allSettled(['a', 'b', 'c'].map((name) => line(work(name))))
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(seen.join('')).toBe('a<a>-b<b>-c<c>')
  seen.length = 0
  await line(work('d'))
  expect(seen.join('')).toBe('d<d>')
})

it('who finds it too long is told so at once, and may come back', async () => {
  const line = createLine({ longest: 2 })
  const [one, two, three] = [line(() => later(1)), line(() => later(2)), line(() => later(3))]
  await expect(three).rejects.toThrow('too-busy')
  expect(await Promise.all([one, two])).toEqual([1, 2])
  expect(await line(() => later(4))).toBe(4)
})
