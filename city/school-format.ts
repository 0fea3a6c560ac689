import type { CsvFormat } from './csv-bytes.js'
import type { SeededRandom } from './seeded-random.js'

/** How one school's administration writes its export. */
export interface SchoolFormat extends CsvFormat {
  date: 'dd-mm-yyyy' | 'dd/mm/yyyy' | 'd-m-yyyy' | 'yyyy-mm-dd'
  /** How the file names the school: not at all, by its whole code, or by BRIN and site with the spreadsheet's `0` for `00`. */
  school: 'none' | 'code' | 'brin-and-site'
  /** Whether the advices stand in the pupils' export or in a file of their own. */
  advices: 'with-pupils' | 'apart'
  /** How the school spells the advices, and which of the many words it has for vmbo-gl/tl. */
  adviceSpelling: 'plain' | 'upper' | 'spaced'
  glTlWord: string
  postcodeSpace: boolean
  headerCase: 'as-is' | 'lower' | 'upper'
  /** Whether a column with invented citizen service numbers is in it, which nobody may keep. */
  bsn: boolean
  /** Whether group 8 sits in one class with group 7. */
  mixedClass: boolean
}

const spreadsheets: readonly (Pick<CsvFormat, 'encoding' | 'delimiter' | 'newline'> & { share: number })[] = [
  { share: 40, encoding: 'windows-1252', delimiter: ';', newline: '\r\n' },
  { share: 5, encoding: 'windows-1252', delimiter: ',', newline: '\r\n' },
  { share: 15, encoding: 'utf-8-bom', delimiter: ';', newline: '\r\n' },
  { share: 8, encoding: 'utf-8-bom', delimiter: ',', newline: '\r\n' },
  { share: 10, encoding: 'utf-8', delimiter: ',', newline: '\n' },
  { share: 5, encoding: 'utf-8', delimiter: ';', newline: '\n' },
  { share: 4, encoding: 'utf-8', delimiter: '\t', newline: '\n' },
  { share: 13, encoding: 'utf-16le', delimiter: '\t', newline: '\r\n' },
]

/** Draws how a school writes its files; Dutch Excel, with `;` and Windows-1252, is the most usual. */
export function drawFormat(random: SeededRandom): SchoolFormat {
  const spreadsheet = spreadsheets[random.weighted(spreadsheets.map(({ share }) => share))]
  if (!spreadsheet) throw new RangeError('no spreadsheet program to draw')
  const { encoding, delimiter, newline } = spreadsheet
  return {
    encoding,
    delimiter,
    newline,
    quoteAll: random.chance(0.2),
    date: random.pick(['dd-mm-yyyy', 'dd-mm-yyyy', 'd-m-yyyy', 'dd/mm/yyyy', 'yyyy-mm-dd'] as const),
    school: random.pick(['none', 'code', 'brin-and-site'] as const),
    advices: random.chance(0.4) ? 'with-pupils' : 'apart',
    adviceSpelling: random.pick(['plain', 'plain', 'upper', 'spaced'] as const),
    glTlWord: random.pick(['vmbo-gl/tl', 'vmbo-gl/tl', 'mavo', 'vmbo-t', 'vmbo-tl', 'gt', 'g-t', 'gl-tl']),
    postcodeSpace: random.chance(0.5),
    headerCase: random.pick(['as-is', 'as-is', 'as-is', 'lower', 'upper'] as const),
    bsn: random.chance(0.1),
    mixedClass: random.chance(0.12),
  }
}
