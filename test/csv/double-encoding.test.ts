import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { findDoubleEncoded, undoDoubleEncoding } from '../../src/csv/double-encoding.js'
import { readTable } from '../../src/csv/read-table.js'

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

  it('is found with its row and column, so that a person can be told', () => {
    const bytes = Buffer.from("roepnaam;achternaam\nZoÃ«;Jansen\nNoor;Boer\nDaan;D'AndrÃ©a\n")
    expect(findDoubleEncoded(readTable(bytes).rows)).toEqual([
      { row: 2, index: 0, text: 'ZoÃ«', repaired: 'Zoë' },
      { row: 4, index: 1, text: "D'AndrÃ©a", repaired: "D'Andréa" },
    ])
  })

  it('is found when one stray byte makes a UTF-8 file look like Windows-1252', () => {
    const bytes = Buffer.concat([Buffer.from('naam;plaats\nZoë;A\n'), Buffer.from('Ren\xe9;A\n', 'latin1')])
    const table = readTable(bytes)
    expect(table.encoding).toBe('windows-1252')
    expect(findDoubleEncoded(table.rows)).toEqual([{ row: 2, index: 0, text: 'ZoÃ«', repaired: 'Zoë' }])
  })
})
