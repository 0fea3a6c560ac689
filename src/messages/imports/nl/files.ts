import { quoted } from '../parts.js'

const formats = {
  xlsx: 'Excel',
  xls: 'Excel',
  ods: 'LibreOffice',
  html: 'een webpagina met de naam van een spreadsheet',
}

/** Why a file as a whole cannot be read or written, and what to do. */
export const files = {
  'empty-file': () => 'Dit bestand is leeg. Maak de export opnieuw.',
  'too-large': ({ maxBytes }: { maxBytes: number }) =>
    `Dit bestand is groter dan ${Math.round(maxBytes / 1024 ** 2)} MB. Verdeel het over meer bestanden.`,
  'is-a-spreadsheet': ({ format }: { format: keyof typeof formats }) =>
    `Dit is een bestand van ${formats[format]}. Sla het op als CSV en importeer dat.`,
  'is-a-pdf': () => 'Dit is een PDF. Maak in uw administratie een export als CSV.',
  'is-a-zip': () => 'Dit is een ingepakt bestand (zip). Pak het uit en importeer het CSV-bestand.',
  'not-text': () => 'Dit is geen tekstbestand. Maak in uw administratie een export als CSV.',
  'cannot-decode': ({ encoding, line }: { encoding: string; line?: number }) =>
    `${line === undefined ? 'Dit bestand' : `Regel ${line}`} past niet bij ${encoding}. Laat --encoding weg, of kies een andere.`,
  'cannot-encode': ({ encoding, character, row }: { encoding: string; character: string; row: number }) =>
    `Rij ${row} bevat ${quoted(character)}, en dat kan niet in ${encoding}. Kies utf-8.`,
  'unclosed-quote': ({ row }: { row: number }) =>
    `In rij ${row} begint een aanhalingsteken dat nergens goed eindigt. Haal het weg of sluit het.`,
  'no-header': ({ firstRow }: { firstRow: string[] }) =>
    `Er is geen rij met kolomnamen gevonden. De eerste rij is ${quoted(firstRow.join(', '))}. Zet de kolomnamen bovenaan.`,
  'too-many-columns': ({ max }: { max: number }) =>
    `Dit bestand heeft meer dan ${max} kolommen. Maak de export opnieuw.`,
  'unknown-encoding': ({ text, known }: { text: string; known: readonly string[] }) =>
    `${quoted(text)} is geen tekencodering die ELK kent. Kies uit: ${known.join(', ')}.`,
  'unknown-delimiter': ({ text }: { text: string }) =>
    `${quoted(text)} kan geen scheidingsteken zijn. Kies ; , tab of |.`,
  'missing-columns': ({ missing, header }: { missing: readonly string[]; header: readonly string[] }) =>
    `Deze kolom ontbreekt: ${missing.join(', ')}. Gevonden: ${header.filter(Boolean).join(', ')}. Voeg de kolom toe aan de export.`,
  'missing-school': () =>
    'Nergens staat van welke school de rijen zijn. Voeg een kolom BRIN toe, of geef --school mee.',
}
