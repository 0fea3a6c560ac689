import { asInstant, parseIsoDay } from '../../src/domain/time.js'
import type { ContactValues } from '../../src/templates/components/contact-rows.js'
import type { RoundView } from '../../src/templates/components/overview-state.js'
import type { PreferenceRow } from '../../src/templates/components/preference-row.js'
import type { DepartmentResult } from '../../src/templates/components/search-result.js'
import type { PrintedChild } from '../../src/templates/pages/child-data-page.js'

/** Made-up families and schools for drawing every page; nobody's real data. */
export const at = {
  opens: asInstant('2026-03-24T23:00:00.000Z'),
  closes: asInstant('2026-03-31T22:00:00.000Z'),
  extended: asInstant('2026-04-02T10:00:00.000Z'),
  results: asInstant('2026-04-09T13:30:00.000Z'),
  round2: asInstant('2026-04-09T14:00:00.000Z'),
  formMade: asInstant('2026-03-17T13:12:00.000Z'),
  corrected: asInstant('2026-03-27T09:05:00.000Z'),
  handedIn: asInstant('2026-03-28T19:41:00.000Z'),
}

export const primarySchool = {
  name: 'Basisschool De Kleine Wereld',
  phone: '020 555 01 23',
  email: 'groep8@kleinewereld.example',
}

export const round: RoundView = { name: '1', opensAt: at.opens, closesAt: at.closes, resultsAt: at.results }

export const child: PrintedChild = {
  firstName: 'Yağmur',
  prefix: "van 't",
  lastName: 'Hoff-Öztürk',
  street: 'Eerste Constantijn Huygensstraat',
  houseNumber: '114',
  houseNumberSuffix: 'hs',
  postcode: '1054 BV',
  city: 'Amsterdam',
  birthDate: parseIsoDay('2014-01-31') ?? fail('birth date'),
  elkNumber: '483920175',
  advice: 'havo/vwo',
  route: 'regular',
}

export const contact: ContactValues = {
  contactName: "Ayşe van 't Hoff-Öztürk",
  email: 'ayse.oztuerk@voorbeeld.example',
  phone: '06 12345678',
  contactName2: 'Bram van ’t Hoff',
  email2: '',
  phone2: '06 87654321',
  language: 'nl',
}

export const schools = [
  { code: 'barlaeus/vwo', school: 'Barlaeus Gymnasium', profile: '', level: 'vwo' },
  { code: 'caland/technasium-va-havo', school: 'Calandlyceum', profile: 'Technasium', level: 'v.a. havo' },
  { code: 'cartesius/het-lyceum-va-havo', school: 'Cartesius Lyceum', profile: 'Het Lyceum', level: 'v.a. havo' },
  {
    code: 'nieuwentijt-monnickendam/va-havo',
    school: 'Bernard Nieuwentijt College (Monnickendam)',
    profile: '',
    level: 'v.a. havo',
  },
  { code: 'berlage/tto-vwo', school: 'Berlage Lyceum', profile: 'tto', level: 'vwo' },
  { code: 'caland/va-havo', school: 'Calandlyceum', profile: '', level: 'v.a. havo' },
] as const

export const rows: readonly PreferenceRow[] = schools.map((school, index) => ({
  ...school,
  typedPlace: String(index + 1),
  upperLevel: school.level === 'vwo' ? undefined : { level: 'vwo', wished: index === 1 },
}))

export const results: readonly DepartmentResult[] = [
  {
    code: 'barlaeus/vwo',
    school: 'Barlaeus Gymnasium',
    profile: '',
    level: 'vwo',
    address: 'Weteringschans 31, Amsterdam',
    district: 'Centrum',
    website: 'https://barlaeus.example',
    seats: { count: 140, kind: 'all' },
    firstChoices: 254,
    admitted: false,
    listedAt: 1,
  },
  {
    code: 'damu/vwo',
    school: 'IVKO',
    profile: 'DaMu',
    level: 'v.a. vmbo-gl/tl',
    address: 'Plantage Middenlaan 27, Amsterdam',
    district: 'Centrum',
    website: 'https://ivko.example',
    seats: { count: 1, kind: 'all' },
    firstChoices: 9,
    admitted: true,
    listedAt: undefined,
  },
  {
    code: 'hyperion/vwo',
    school: 'Hyperion Lyceum',
    profile: '',
    level: 'vwo',
    address: 'Badhuiskade 361, Amsterdam',
    district: 'Noord',
    website: 'https://hyperion.example',
    seats: { count: 168, kind: 'all' },
    firstChoices: 171,
    admitted: false,
    listedAt: undefined,
  },
  {
    code: 'new/va-havo',
    school: 'Een heel nieuwe school',
    profile: '',
    level: 'v.a. havo',
    address: '',
    district: '',
    website: '',
    seats: undefined,
    firstChoices: undefined,
    admitted: false,
    listedAt: undefined,
  },
]

export const chosen = schools.map((school, index) => ({ ...school, wishedLevel: index === 1 ? 'vwo' : undefined }))

function fail(what: string): never {
  throw new TypeError(`the page data have no ${what}`)
}
