import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

// A UTF-8 lead byte and a continuation byte, as Windows-1252 shows them: Ã«, ÅŸ, â€™.
const LEAD_AND_CONTINUATION = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/
const LATIN_TEXT = /^[\0-\u024f\u2010-\u203a\u20ac]*$/
const WITHOUT_CHARACTER = /([\u0081\u008d\u008f\u0090\u009d])/

/** What `ZoÃ«` must have been (`Zoë`); undefined for a text that is no UTF-8 read as Windows-1252. */
export function undoDoubleEncoding(text: string): string | undefined {
  if (!LEAD_AND_CONTINUATION.test(text)) return undefined
  const bytes = windows1252Bytes(text)
  if (!bytes || !isUtf8(bytes)) return undefined
  const repaired = bytes.toString('utf8')
  return LATIN_TEXT.test(repaired) ? repaired : undefined
}

/** Windows-1252 has five bytes without a character; programs keep those as the control character of that number. */
function windows1252Bytes(text: string): Buffer | undefined {
  const parts: Buffer[] = []
  for (const part of text.split(WITHOUT_CHARACTER)) {
    const bytes = WITHOUT_CHARACTER.test(part) ? Buffer.from(part, 'latin1') : iconv.encode(part, 'windows-1252')
    if (bytes.length > 1 && iconv.decode(bytes, 'windows-1252') !== part) return undefined
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
