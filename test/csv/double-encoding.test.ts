import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { undoDoubleEncoding } from '../../src/csv/double-encoding.js'

describe('a name that went through the wrong encoding', () => {
  it.each([
    'Zoë',
    "D'Andréa",
    'Şahin',
    'Łukasz',
    'Çağla',
    'Ștefan'.replace('Ș', 'Ş'),
    'O’Neill',
    'Zoë en Noël',
    'Ágnes',
    'à',
  ])('is recognised and mended: %s', (name) => {
    const broken = Buffer.from(name).toString('latin1')
    const asWindowsShowsIt = broken.replace(/[\x80-\x9f]+/g, (bytes) => {
      const text = iconv.decode(Buffer.from(bytes, 'latin1'), 'windows-1252')
      return Array.from(text, (letter, at) => (letter === '\ufffd' ? bytes.charAt(at) : letter)).join('')
    })
    expect(undoDoubleEncoding(asWindowsShowsIt)).toBe(name)
  })

  it.each([
    'Zoë',
    'José',
    'São Tomé',
    'Ångström',
    'Âme',
    'Ø',
    'Şahin',
    'مريم',
    'LÉ’ON',
    'Ó’Neill',
    '€ 5',
    'Zo',
    '',
    'ÃÃ',
    'Ã¯Ş',
  ])('is not suspected when it is right: %s', (name) => {
    expect(undoDoubleEncoding(name)).toBeUndefined()
  })
})
