import { excelFormat, writeCsv } from '../src/csv/write-csv.js'

const header =
  'Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Groep;BRIN;Vestiging;Straat;Huisnummer;Toevoeging;Postcode;Woonplaats;E-mailadres verzorger 1;E-mailadres verzorger 2;Telefoon;Taal'
const firstNames =
  'Noor,Youssef,Emma,Daniël,Zoë,Ayşe,Sem,Fatima-Zahra,Lars,Wei,Grace,Björn,Mila,Ömer,Saar,Ștefan'.split(',')
const lastNames = 'Bakker,Jansen,El Idrissi,Öztürk,Visser,Boateng,Nguyễn,Akker,Smit,Kanhai,Chen,Dijk,Meer,Şahin'.split(
  ',',
)
const prefixes = ['', '', '', 'van', 'de', 'van den']
const streets = ['Stoombootkade', 'Zeeëgelstraat', 'Ankerlierplein', 'Meerpaalhof', 'Loodsmanspad', 'Curaçaosteeg']

/** An export of `18AB00` with so many pupils of group 8, as Excel writes it: 17 columns, no two children alike. */
export function schoolFile(rows: number): Buffer {
  return writeCsv(
    header.split(';'),
    Array.from({ length: rows }, (_, index) => cellsOf(index)),
    excelFormat,
  )
}

function cellsOf(index: number): string[] {
  const pick = (words: readonly string[], step: number) => words[(index * step) % words.length] ?? ''
  return [
    String(1001 + index),
    pick(firstNames, 7),
    pick(prefixes, 5),
    `${pick(lastNames, 3)}-${index % 977}`,
    `${1 + (index % 28)}-${1 + (index % 12)}-${2013 + (index % 2)}`,
    '8',
    '18AB',
    '0',
    pick(streets, 11),
    String(1 + (index % 199)),
    index % 9 === 0 ? 'bis' : '',
    `${1011 + (index % 98)} ${String.fromCharCode(65 + (index % 26))}B`,
    'Amsterdam',
    `familie.${index}@example.org`,
    index % 3 === 0 ? `ouder2.${index}@example.org` : '',
    `06-${String(10_000_000 + index)}`,
    'nl',
  ]
}
