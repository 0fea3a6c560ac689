import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { CsvError } from './csv-error.js'
import type { Encoding } from './encoding.js'
import { refuseMarkup, refuseOtherFormats } from './file-format.js'

const SAMPLE_BYTES = 4096
const PIECE_BYTES = 64 * 1024
// The euro sign: one byte in Windows-1252, three in UTF-8.
const MAX_GROWTH = 3
const MAX_CONTROL_SHARE = 0.05

/** A text as UTF-8 without byte order mark, and how its bytes were understood. */
export interface Decoded {
  encoding: Encoding
  guessed: boolean
  utf8: Buffer
}

/** Decodes a whole file, in the given encoding or else the one its bytes point to; throws CsvError, never replaces a letter. */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuseOtherFormats(buffer)
  const marked = markedEncoding(buffer)
  if (encoding && marked && marked !== encoding) throw new CsvError({ code: 'cannot-decode', encoding })
  const chosen = encoding ?? marked ?? guessEncoding(buffer)
  const utf8 = isUtf16(chosen) ? refuseBinary(fromUtf16(buffer, chosen)) : toUtf8(refuseBinary(buffer), chosen)
  refuseMarkup(utf8)
  return { encoding: chosen, guessed: encoding === undefined, utf8 }
}

type Utf16 = 'utf-16le' | 'utf-16be'

function guessEncoding(bytes: Buffer): Encoding {
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

function markedEncoding(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** In UTF-16 every plain letter and every delimiter has a zero byte on the same side. */
function utf16WithoutMark(bytes: Buffer): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length
  if (odd > sample.length / 8 && even < odd / 8) return 'utf-16le'
  if (even > sample.length / 8 && odd < even / 8) return 'utf-16be'
  return undefined
}

function toUtf8(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return checkedUtf8(markedEncoding(bytes) ? bytes.subarray(3) : bytes)
  return fromSingleBytes(bytes, encoding)
}

function checkedUtf8(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    start = end + 1
    line++
  }
  throw new CsvError({ code: 'cannot-decode', encoding: 'utf-8', line })
}

function fromUtf16(bytes: Buffer, encoding: Utf16): Buffer {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    return inPieces(bytes, (piece, start) => decoder.decode(piece, { stream: start + piece.length < bytes.length }))
  } catch (cause) {
    throw new CsvError({ code: 'cannot-decode', encoding }, { cause })
  }
}

function fromSingleBytes(bytes: Buffer, encoding: Encoding): Buffer {
  return inPieces(bytes, (piece, start) => {
    const text = iconv.decode(piece, encoding)
    const unknown = text.indexOf('\ufffd')
    if (unknown < 0) return text
    throw new CsvError({ code: 'cannot-decode', encoding, line: lineOf(bytes, start + unknown) })
  })
}

// As a whole, the decoded text of a large file would stand in memory three times at once.
function inPieces(bytes: Buffer, decodePiece: (piece: Buffer, start: number) => string): Buffer {
  const utf8 = Buffer.allocUnsafe(bytes.length * MAX_GROWTH)
  let length = 0
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    length += utf8.write(decodePiece(bytes.subarray(start, start + PIECE_BYTES), start), length)
  }
  return utf8.subarray(0, length)
}

function lineOf(bytes: Buffer, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1
}

function isUtf16(encoding: Encoding): encoding is Utf16 {
  return encoding === 'utf-16le' || encoding === 'utf-16be'
}

function refuseBinary(text: Buffer): Buffer {
  const sample = text.subarray(0, SAMPLE_BYTES)
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length
  const mostlyControls = controls > 2 && controls > sample.length * MAX_CONTROL_SHARE
  if (mostlyControls || text.includes(0)) throw new CsvError({ code: 'not-text' })
  return text
}
