import type { files as dutch } from '../nl/files.js'
import { quoted } from '../parts.js'

const formats = {
  xlsx: 'an Excel file',
  xls: 'an Excel file',
  ods: 'a LibreOffice file',
  html: 'a web page under the name of a spreadsheet',
}

/** Why a file as a whole cannot be read or written, and what to do. */
export const files: typeof dutch = {
  'empty-file': () => 'This file is empty. Make the export again.',
  'too-large': ({ maxBytes }) =>
    `This file is larger than ${Math.round(maxBytes / 1024 ** 2)} MB. Divide it over more files.`,
  'is-a-spreadsheet': ({ format }) => `This is ${formats[format]}. Save it as CSV and import that.`,
  'is-a-pdf': () => 'This is a PDF. Export as CSV from your administration.',
  'is-a-zip': () => 'This is a packed file (zip). Unpack it and import the CSV file.',
  'not-text': () => 'This is not a text file. Export as CSV from your administration.',
  'cannot-decode': ({ encoding, line }) =>
    `${line === undefined ? 'This file' : `Line ${line}`} does not fit ${encoding}. Leave --encoding out, or choose another.`,
  'cannot-encode': ({ encoding, character, row }) =>
    `Row ${row} holds ${quoted(character)}, which cannot be written in ${encoding}. Choose utf-8.`,
  'unclosed-quote': ({ row }) => `In row ${row} a quotation mark opens that never closes well. Remove it or close it.`,
  'no-header': ({ firstRow }) =>
    `No row with column names was found. The first row is ${quoted(firstRow.join(', '))}. Put the column names on top.`,
  'too-many-columns': ({ max }) => `This file has more than ${max} columns. Make the export again.`,
  'unknown-encoding': ({ text, known }) =>
    `${quoted(text)} is no encoding that ELK knows. Choose from: ${known.join(', ')}.`,
  'unknown-delimiter': ({ text }) => `${quoted(text)} cannot be a delimiter. Choose ; , tab or |.`,
  'missing-columns': ({ missing, header }) =>
    `This column is missing: ${missing.join(', ')}. Found: ${header.filter(Boolean).join(', ')}. Add the column to the export.`,
  'missing-school': () => 'Nothing says of which school the rows are. Add a column BRIN, or give --school.',
}
