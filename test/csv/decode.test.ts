import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/csv/decode.js'
import { type Encoding, parseEncoding } from '../../src/csv/encoding.js'
import { problemOf } from './csv-problem.js'

const dutch = "naam;school\r\nZoë D'Andréa;’t Bölwerk – € 5\r\n"
const worldwide = 'naam;school\r\nŞahin Yılmaz;Łódź\r\nمريم;Ștefan\r\n'

const files: { who: string; text: string; bytes: Buffer; encoding: Encoding }[] = [
  { who: 'Zoë from a Dutch Excel', text: dutch, bytes: iconv.encode(dutch, 'windows-1252'), encoding: 'windows-1252' },
  { who: 'Zoë from a web export', text: dutch, bytes: Buffer.from(dutch), encoding: 'utf-8' },
  { who: 'Şahin with a byte order mark', text: worldwide, bytes: Buffer.from(`\ufeff${worldwide}`), encoding: 'utf-8' },
  { who: 'Şahin without one', text: worldwide, bytes: Buffer.from(worldwide), encoding: 'utf-8' },
  {
    who: 'Şahin in UTF-16 as Excel writes it',
    text: worldwide,
    bytes: Buffer.from(`\ufeff${worldwide}`, 'utf16le'),
    encoding: 'utf-16le',
  },
  { who: 'Zoë in UTF-16 without a mark', text: dutch, bytes: Buffer.from(dutch, 'utf16le'), encoding: 'utf-16le' },
  {
    who: 'Şahin in big-endian UTF-16',
    text: worldwide,
    bytes: iconv.encode(worldwide, 'utf-16be', { addBOM: true }),
    encoding: 'utf-16be',
  },
  {
    who: 'Zoë in big-endian UTF-16 without a mark',
    text: dutch,
    bytes: iconv.encode(dutch, 'utf-16be', { addBOM: false }),
    encoding: 'utf-16be',
  },
]

describe('guessing an encoding', () => {
  it.each(files)('reads $who', ({ bytes, text, encoding }) => {
    const decoded = decode(bytes)
    expect(decoded.utf8.toString()).toBe(text)
    expect(decoded).toMatchObject({ encoding, guessed: true })
  })

  it.each(files)('reads $who when told so', ({ bytes, text, encoding }) => {
    expect(decode(bytes, encoding)).toEqual({ encoding, guessed: false, utf8: Buffer.from(text) })
  })

  it('reads a text longer than one piece, with letters on every border', () => {
    const long = `naam\n${'Zoë €'.repeat(40_000)}`
    const emoji = `naam\n${'x😀'.repeat(50_000)}`
    expect(decode(iconv.encode(long, 'windows-1252')).utf8.toString()).toBe(long)
    expect(decode(Buffer.from(`\ufeff${emoji}`, 'utf16le')).utf8.toString()).toBe(emoji)
  })
})

describe('an encoding asked for by name', () => {
  it.each([
    ['UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['UTF-16', 'utf-16le'],
    ['utf_16_be', 'utf-16be'],
    ['Windows 1252', 'windows-1252'],
    ['CP1252', 'windows-1252'],
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['ansi', 'windows-1252'],
    ['windows-1254', 'windows-1254'],
    ['MacRoman', 'macintosh'],
    ['dos', 'cp850'],
  ])('understands %s', (text, encoding) => {
    expect(parseEncoding(text)).toBe(encoding)
  })

  it('says which names it knows when it does not know this one', () => {
    expect(problemOf(() => parseEncoding('utf-9'))).toMatchObject({ code: 'unknown-encoding', text: 'utf-9' })
  })

  it.each([
    ['macintosh', Buffer.from('Zo\x91', 'latin1')],
    ['cp850', Buffer.from('Zo\x89', 'latin1')],
    ['windows-1250', Buffer.from('Zo\xeb', 'latin1')],
  ] as const)('reads Zoë from %s, which is never guessed', (encoding, bytes) => {
    expect(decode(bytes, encoding).utf8.toString()).toBe('Zoë')
  })
})

describe('bytes that are no text in that encoding', () => {
  const mixed = Buffer.concat([Buffer.from('naam\nZoë\n'), Buffer.from('Ren\xe9\n', 'latin1')])

  it('names the line of the first letter that is not UTF-8', () => {
    expect(problemOf(() => decode(mixed, 'utf-8'))).toEqual({ code: 'cannot-decode', encoding: 'utf-8', line: 3 })
  })

  it('names the line of a byte that Windows-1252 does not have', () => {
    const dos = Buffer.from('naam\nM\x81ller\n', 'latin1')
    expect(problemOf(() => decode(dos))).toEqual({ code: 'cannot-decode', encoding: 'windows-1252', line: 2 })
  })

  it('refuses an encoding that the byte order mark contradicts', () => {
    const utf16 = Buffer.from('\ufeffnaam', 'utf16le')
    expect(problemOf(() => decode(utf16, 'utf-8'))).toEqual({ code: 'cannot-decode', encoding: 'utf-8' })
  })

  it.each([
    ['cut off in the middle of a letter', Buffer.from('\ufeffnaam', 'utf16le').subarray(0, 9)],
    ['with half a surrogate pair', Buffer.from('\ufeffnaam\ud83d;x', 'utf16le')],
  ])('refuses UTF-16 %s', (_, bytes) => {
    expect(problemOf(() => decode(bytes))).toEqual({ code: 'cannot-decode', encoding: 'utf-16le' })
  })
})

describe('files of another kind', () => {
  const zip = (inside: string) => Buffer.from(`PK\x03\x04\x14\0${inside}\0`, 'latin1')

  it.each([
    ['an Excel workbook', zip('[Content_Types].xml xl/workbook.xml'), { code: 'is-a-spreadsheet', format: 'xlsx' }],
    [
      'a LibreOffice sheet',
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      { code: 'is-a-spreadsheet', format: 'ods' },
    ],
    ['an old Excel file', Buffer.from('\xd0\xcf\x11\xe0\xa1', 'latin1'), { code: 'is-a-spreadsheet', format: 'xls' }],
    [
      'a web page called .xls',
      Buffer.from('\ufeff\r\n <html><body><table>'),
      { code: 'is-a-spreadsheet', format: 'html' },
    ],
    ['an Excel 2003 XML file', Buffer.from('<?xml version="1.0"?>'), { code: 'is-a-spreadsheet', format: 'html' }],
    ['a zip of exports', zip('groep8.csv'), { code: 'is-a-zip' }],
    ['a PDF', Buffer.from('%PDF-1.7\n'), { code: 'is-a-pdf' }],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), { code: 'not-text' }],
    ['noise without a zero byte', Buffer.from('\x01\x81\x02\x04\x90\x05ab\xff', 'latin1'), { code: 'not-text' }],
    ['a text with a zero byte', Buffer.from('naam;groep\nZ\0;8\n'), { code: 'not-text' }],
  ])('says that it is %s', (_, bytes, problem) => {
    expect(problemOf(() => decode(bytes))).toEqual(problem)
  })
})
