import { describe, expect, it } from 'vitest'
import { scoreHeaderBy } from '../../src/csv/columns.js'
import { guessDelimiter, parseDelimiter } from '../../src/csv/delimiter.js'
import { firstNamedRow } from '../../src/csv/header.js'
import { problemOf } from './csv-problem.js'

const lines = (...texts: string[]) => Buffer.from(`${texts.join('\r\n')}\r\n`)

describe('guessing a delimiter', () => {
  it.each([
    [';', 'semicolons', lines('naam;groep;plaats', 'Zoë;8;Amsterdam')],
    [',', 'commas', lines('naam,groep,plaats', 'Zoë,8,Amsterdam')],
    ['\t', 'tabs', lines('naam\tgroep\tplaats', 'Zoë\t8\tAmsterdam')],
    ['|', 'bars', lines('naam|groep|plaats', 'Zoë|8|Amsterdam')],
    [
      ';',
      'commas inside every address',
      lines('naam;adres;groep', 'Zoë;Dam 1, Amsterdam;8', 'Daan;Dam 2, Amsterdam;8'),
    ],
    [',', 'semicolons inside quotes', lines('naam,opmerking', '"Zoë","a;b;c;d"', '"Daan","a;b;c;d"')],
    [';', 'commas inside quotes', lines('"naam","x";"b";"c"', '"Zoë, D";"b";"c"').subarray(9)],
    [';', 'decimal commas in every cell', lines('a;b;c;d', ...Array<string>(30).fill('1,5;2,5;3,5;4,5'))],
    [',', 'bars inside a column', lines('afdeling,toegang', 'a/havo,havo|havo/vwo|vwo', 'b/havo,havo|havo/vwo|vwo')],
    [
      ';',
      'a title with commas above',
      lines('Groep 8, 2025, Amsterdam', '', 'naam;groep;plaats', 'Zoë;8;A', 'Daan;8;A'),
    ],
    [';', 'rows without their empty end', lines('naam;groep;plaats;taal', 'Zoë;8', 'Daan;8;A', 'Noor;8')],
    [';', 'a single column', lines('elknummer', '100000009', '100000017')],
    [';', 'line breaks inside quotes', lines('naam;opmerking;groep', 'Zoë;"a,b,\nc,d,\ne,f,";8')],
  ])('finds %j among %s', (delimiter, _, bytes) => {
    expect(guessDelimiter(bytes, firstNamedRow)).toBe(delimiter)
  })

  it('trusts known column names over the shape of the rows', () => {
    const bytes = lines('achternaam', 'Jansen, Piet', 'Boer, Noor de')
    expect(guessDelimiter(bytes, scoreHeaderBy({ lastName: ['achternaam'] }))).toBe(';')
  })

  it('is not misled by a large file whose head ends inside a record', () => {
    const bytes = lines('naam;opmerking', ...Array<string>(10).fill(`Zoë;${'a, b, '.repeat(2_000)}`))
    expect(guessDelimiter(bytes, firstNamedRow)).toBe(';')
  })
})

describe('a delimiter asked for', () => {
  it.each([
    [';', ';'],
    [',', ','],
    ['|', '|'],
    ['\t', '\t'],
    ['\\t', '\t'],
    ['tab', '\t'],
    ['TAB', '\t'],
  ])('understands %j', (text, delimiter) => {
    expect(parseDelimiter(text)).toBe(delimiter)
  })

  it('refuses any other', () => {
    expect(problemOf(() => parseDelimiter(':'))).toEqual({ code: 'unknown-delimiter', text: ':' })
  })
})
