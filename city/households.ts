import type { FamilyName } from './names/names.js'
import type { SeededRandom } from './seeded-random.js'

/** What the children of one family share: its name, address and ways to reach it. */
export interface Household {
  prefix: string
  lastName: string
  language: string
  street: string
  houseNumber: string
  suffix: string
  /** Four digits and two letters with a space between. */
  postcode: string
  city: string
  phone: string
  email: string
  email2: string
}

const streets =
  'Kantelenstraat, Zeeëgelstraat, Curaçaosteeg, Lantaarnopsteekstraat, Meerpaalhof, Dukdalfkade, Gaslichthof, Coördinatenweg, Scheepsbelweg, Petroleumkade, Kousjesweg, Ankerlierplein, Hengelaarspad, Windvaanlaan, Weerhaanplein, Ponteveerpad, Kaapstanderhof, Zonnewijzerstraat, Trekvogelweg, Ijsvogelhof, Notenkrakerlaan, Vuurtorenwachterspad, Mühlenbergstraat, 2e Wolkenkade'.split(
    ', ',
  )
const suffixes = ['', '', '', '', '', 'A', 'H', 'hs', '1', '2', '3', 'III', 'bis']
// Without the letters that postcodes avoid, and without S, since SA, SD and SS are never given out.
const letters = 'ABCDEGHJKLMNPRTVWXZ'
const mailDomains = [
  'gezin.example',
  'thuispost.example',
  'postvak.example',
  'mail.example.org',
  'familiepost.example.org',
]

/** Draws where a family lives and how it is reached; `mailbox` makes its e-mail address no other family's. */
export function drawHousehold(random: SeededRandom, family: FamilyName, mailbox: string): Household {
  const name = [...plainLetters(family.lastName), mailbox].join('.')
  const domain = random.pick(mailDomains)
  return {
    prefix: family.prefix,
    lastName: family.lastName,
    language: family.language,
    street: random.pick(streets),
    houseNumber: String(1 + random.below(240)),
    suffix: random.pick(suffixes),
    postcode: `${1011 + random.below(98)} ${random.pick([...letters])}${random.pick([...letters])}`,
    city: 'Amsterdam',
    // No mobile number begins with 060.
    phone: `06-0${String(random.below(10_000_000)).padStart(7, '0')}`,
    email: `${name}@${domain}`,
    email2: random.chance(0.4) ? `${name}.2@${domain}` : '',
  }
}

function plainLetters(lastName: string): string[] {
  const plain = lastName
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  return plain ? [plain] : []
}
