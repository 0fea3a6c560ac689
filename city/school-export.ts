import type { Advice } from '../src/domain/advice.js'
import { inventedServiceNumber } from './invented-service-number.js'
import type { PrimarySchool } from './primary-schools.js'
import type { CityPupil } from './pupils.js'
import type { SchoolFormat } from './school-format.js'
import { type SeededRandom, seededRandom } from './seeded-random.js'

interface Column {
  header: string
  cell: (pupil: CityPupil) => string
}

/** The rows of a school's export of its pupils, the header first: its own words, order and spelling. */
export function pupilRows({ code, format }: PrimarySchool, pupils: readonly CityPupil[], seed: number): string[][] {
  const random = seededRandom(seed, `export of ${code}`)
  const advice = format.advices === 'with-pupils' ? adviceColumns(format) : []
  const columns = [
    ...schoolColumns(format),
    numberColumn(random),
    ...childColumns(format, random),
    ...contactColumns(random),
    ...advice,
  ]
  return rowsOf(random.shuffled([...columns, ...otherColumns(format, random)]), pupils, format)
}

/** The rows of a school's own file of advices, the header first. */
export function adviceRows({ code, format }: PrimarySchool, pupils: readonly CityPupil[], seed: number): string[][] {
  const random = seededRandom(seed, `advices of ${code}`)
  const name = {
    header: 'Naam',
    cell: ({ firstName, prefix, lastName }: CityPupil) => [firstName, prefix, lastName].filter(Boolean).join(' '),
  }
  const group8 = pupils.filter(({ plan }) => plan)
  return rowsOf([...schoolColumns(format), numberColumn(random), name, ...adviceColumns(format)], group8, format)
}

function rowsOf(columns: readonly Column[], pupils: readonly CityPupil[], format: SchoolFormat): string[][] {
  const headers = columns.map(({ header }) => inCase(header, format.headerCase))
  return [headers, ...pupils.map((pupil) => columns.map(({ cell }) => cell(pupil)))]
}

function inCase(header: string, headerCase: SchoolFormat['headerCase']): string {
  if (headerCase === 'lower') return header.toLowerCase()
  return headerCase === 'upper' ? header.toUpperCase() : header
}

function schoolColumns({ school }: SchoolFormat): Column[] {
  if (school === 'none') return []
  if (school === 'code') return [{ header: 'School', cell: (pupil) => pupil.school }]
  return [
    { header: 'BRIN', cell: (pupil) => pupil.school.slice(0, 4) },
    { header: 'Vestiging', cell: (pupil) => String(Number(pupil.school.slice(4))) },
  ]
}

function numberColumn(random: SeededRandom): Column {
  return { header: random.pick(['Leerlingnummer', 'Leerling nummer']), cell: ({ number }) => number }
}

function childColumns(format: SchoolFormat, random: SeededRandom): Column[] {
  return [
    { header: random.pick(['Roepnaam', 'Voornaam']), cell: ({ firstName }) => firstName },
    { header: random.pick(['Tussenvoegsel', 'Voorvoegsel']), cell: ({ prefix }) => prefix },
    { header: 'Achternaam', cell: ({ lastName }) => lastName },
    {
      header: random.pick(['Geboortedatum', 'Geboorte datum']),
      cell: ({ birthDate }) => writeDate(birthDate, format.date),
    },
    { header: random.pick(['Groep', 'Jaargroep']), cell: ({ plan }) => (plan ? '8' : '7') },
    { header: 'Straat', cell: ({ street }) => street },
    { header: 'Huisnummer', cell: ({ houseNumber }) => houseNumber },
    { header: 'Toevoeging', cell: ({ suffix }) => suffix },
    { header: 'Postcode', cell: ({ postcode }) => (format.postcodeSpace ? postcode : postcode.replace(' ', '')) },
    { header: random.pick(['Plaats', 'Woonplaats']), cell: ({ city }) => city },
  ]
}

function contactColumns(random: SeededRandom): Column[] {
  const [first, second] = random.pick([
    ['E-mail', 'E-mail verzorger 2'],
    ['E-mailadres', 'E-mailadres verzorger 2'],
    ['E-mail verzorger 1', 'E-mail verzorger 2'],
    ['E-mailadres verzorger 1', 'E-mailadres verzorger 2'],
  ] as const)
  return [
    { header: first, cell: ({ email }) => email },
    { header: second, cell: ({ email2 }) => email2 },
    { header: 'Telefoon', cell: ({ phone }) => phone },
    { header: 'Taal', cell: ({ language }) => language },
  ]
}

function adviceColumns(format: SchoolFormat): Column[] {
  return [
    { header: 'Advies', cell: ({ plan }) => (plan ? spellAdvice(plan.advice, format) : '') },
    { header: 'Route', cell: ({ plan }) => (plan ? (plan.route === 'regular' ? 'regulier' : plan.route) : '') },
  ]
}

// Columns that ELK has no use for, or must not keep.
function otherColumns({ bsn, mixedClass }: SchoolFormat, random: SeededRandom): Column[] {
  const remarks = [
    '',
    '',
    '',
    'Bril; zit vooraan',
    'Noten, pinda, soja',
    'Wil "liever niet" op de foto',
    'Haalt op:\noma op dinsdag',
  ]
  const columns = [
    { header: 'Klas', cell: () => (mixedClass ? '7/8 Uilen' : '8A') },
    { header: 'Opmerking', cell: () => random.pick(remarks) },
  ]
  return bsn
    ? [...columns, { header: random.pick(['BSN', 'Onderwijsnummer']), cell: () => inventedServiceNumber(random) }]
    : columns
}

function writeDate(birthDate: string, format: SchoolFormat['date']): string {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  if (format === 'd-m-yyyy') return [Number(day), Number(month), year].join('-')
  if (format === 'yyyy-mm-dd') return birthDate
  return [day, month, year].join(format === 'dd/mm/yyyy' ? '/' : '-')
}

function spellAdvice(advice: Advice, { adviceSpelling, glTlWord }: SchoolFormat): string {
  const word = advice === 'vmbo-gl/tl' ? glTlWord : advice
  if (adviceSpelling === 'upper') return word.toUpperCase()
  return adviceSpelling === 'spaced' ? word.replaceAll('/', ' / ') : word
}
