import { CsvError } from './csv-error.js'

/** The encodings a file can be in; only the first four are ever guessed, the others must be asked for by name. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'macintosh',
  'cp850',
] as const

export type Encoding = (typeof encodings)[number]

const otherNames: Readonly<Record<string, Encoding>> = {
  utf8bom: 'utf-8',
  utf8sig: 'utf-8',
  utf16: 'utf-16le',
  unicode: 'utf-16le',
  '1252': 'windows-1252',
  ansi: 'windows-1252',
  cp1252: 'windows-1252',
  win1252: 'windows-1252',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  cp1250: 'windows-1250',
  cp1254: 'windows-1254',
  mac: 'macintosh',
  macroman: 'macintosh',
  dos: 'cp850',
  ibm850: 'cp850',
}

const byName = new Map<string, Encoding>([
  ...encodings.map((name) => [bare(name), name] as const),
  ...Object.entries(otherNames),
])

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Reads the name of an encoding, as people and programs spell it; throws `unknown-encoding`. */
export function parseEncoding(text: string): Encoding {
  const encoding = byName.get(bare(text))
  if (!encoding) throw new CsvError({ code: 'unknown-encoding', text, known: encodings })
  return encoding
}
