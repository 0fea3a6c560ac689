import { CsvError } from './csv-error.js'

const HEAD_BYTES = 4096
const ODS = 'application/vnd.oasis.opendocument.spreadsheet'
const MARKUP = /^\s*<(?:!doctype|\?xml|html|head|body|table|meta|style)\b/i

/** Throws a CsvError that names what the file is when it begins like a spreadsheet, a PDF or a zip; else does nothing. */
export function refuseOtherFormats(bytes: Buffer): void {
  if (startsWith(bytes, '%PDF-')) throw new CsvError({ code: 'is-a-pdf' })
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new CsvError({ code: 'is-a-spreadsheet', format: 'xls' })
  if (startsWith(bytes, 'PK\x03\x04')) refuseZip(bytes)
}

/** Throws `is-a-spreadsheet` for the web page or XML that some administrations export under a spreadsheet's name. */
export function refuseMarkup(text: Buffer): void {
  if (MARKUP.test(text.toString('utf8', 0, HEAD_BYTES)))
    throw new CsvError({ code: 'is-a-spreadsheet', format: 'html' })
}

function refuseZip(bytes: Buffer): never {
  if (bytes.subarray(0, HEAD_BYTES).includes(ODS)) throw new CsvError({ code: 'is-a-spreadsheet', format: 'ods' })
  if (bytes.includes('xl/workbook')) throw new CsvError({ code: 'is-a-spreadsheet', format: 'xlsx' })
  throw new CsvError({ code: 'is-a-zip' })
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.toString('latin1', 0, signature.length) === signature
}
