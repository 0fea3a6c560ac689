import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'

/** Reads a CSV file by the encoding and delimiter it is known to have, without the program's own reader. */
export function readCsv(bytes: Buffer, encoding: string, delimiter: string): Record<string, string>[] {
  const text = iconv.decode(bytes, encoding === 'utf-8-bom' ? 'utf-8' : encoding)
  return parse(text, { delimiter, columns: true, relax_column_count: true })
}
