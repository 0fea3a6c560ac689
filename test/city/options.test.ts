import { describe, expect, it } from 'vitest'
import { readOptions, UsageError } from '../../city/options.js'

const read = (line: string) => readOptions(line.split(' '))

describe('what is asked of a city', () => {
  it('one family in thirty breaks off and one never opens its login, unless asked otherwise', () => {
    expect(read('--pupils 300 --seed 7 --out city')).toEqual({
      pupils: 300,
      seed: 7,
      out: 'city',
      brokenOff: 10,
      neverOpened: 10,
      paper: 2,
      withoutEmail: 0,
    })
    expect(read('--pupils 300 --seed 7 --out city --never-opened 0')).toMatchObject({ neverOpened: 0, paper: 0 })
  })

  it.each([
    ['--seed 7 --out city', '--pupils is missing'],
    ['--pupils 300 --out city', '--seed is missing'],
    ['--pupils 300 --seed 7', '--out is missing'],
    ['--pupils 0 --seed 7 --out city', '--pupils is at least 1'],
    ['--pupils many --seed 7 --out city', '--pupils is a whole number, not "many"'],
    ['--pupils 300 --seed 7 --out city --broken-off 200 --never-opened 200', 'together are more than --pupils'],
    ['--pupils 300 --seed 7 --out city --paper 8 --without-email 3', 'together are more than --never-opened'],
    ['--pupils 300 --seed 7 --out city --twins 4', '--twins'],
  ])('%s is refused', (line, sentence) => {
    expect(() => read(line)).toThrow(UsageError)
    expect(() => read(line)).toThrow(sentence)
  })
})
