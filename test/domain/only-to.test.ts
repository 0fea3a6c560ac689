import { describe, expect, it } from 'vitest'
import { mayGetMail } from '../../src/domain/only-to.js'

describe('who gets mail while it is tried out', () => {
  const onlyTo = ['proef@example.org', '@stoom.example']
  it.each([
    ['proef@example.org', true],
    ['Proef@Example.ORG', true],
    ['directie@stoom.example', true],
    ['directie@STOOM.example', true],
    ['familie@example.org', false],
    ['directie@sub.stoom.example', false],
    ['directie@nietstoom.example', false],
    ['xproef@example.org', false],
    ['', false],
  ])('%s: %s', (address, may) => {
    expect(mayGetMail(address, onlyTo)).toBe(may)
  })

  it('is everybody without a list, and nobody with an empty one', () => {
    expect(mayGetMail('familie@example.org', undefined)).toBe(true)
    expect(mayGetMail('familie@example.org', [])).toBe(false)
  })

  it('knows an address on the list whatever its capitals', () => {
    expect(mayGetMail('proef@example.org', ['Proef@Example.org'])).toBe(true)
  })
})
