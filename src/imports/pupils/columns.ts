import type { PupilField } from '../../domain/pupil.js'
import type { Layout } from '../sheet.js'
import { emailWords, mobileWords, ofParents, ofPerson, phoneWords } from './person-columns.js'

/** The columns by which a pupil is found, whether in ELK or elsewhere in the file. */
export type FindingColumn =
  | 'elkNumber'
  | 'number'
  | 'school'
  | 'site'
  | 'firstName'
  | 'prefix'
  | 'lastName'
  | 'birthDate'

/** The columns that hold an advice. */
export type AdviceColumn = 'advice' | 'preliminaryAdvice' | 'adviceStatus' | 'route'

/** Every column that a file of pupils can have. */
export type PupilColumn = PupilField | FindingColumn | AdviceColumn | 'mobile'

/** Where pupils are found by, as administrations head it; the last name of each is ELK's own. */
export const findingAliases: Record<FindingColumn, string[]> = {
  elkNumber: ['ELK-nummer', 'ELK-nummer leerling', 'ELK nr', 'ELK', 'elkNumber'],
  number: [
    'Leerlingnummer',
    'Leerlingnr',
    'Leerling nr',
    'Nummer leerling',
    'LLnr',
    'Leerling-ID',
    'Stamnummer',
    'Stamnr',
    'number',
  ],
  school: [
    'BRIN',
    'Brinnummer',
    'Brincode',
    'Brin nr',
    'BRIN6',
    'Brin + vestiging',
    'Schoolcode',
    'School',
    'Basisschool',
  ],
  site: ['Vestiging', 'Vestigingsnummer', 'Vestigingsnr', 'Vestigingscode', 'Vest', 'Vest nr', 'Nevenvestiging'],
  firstName: [
    'Roepnaam',
    'Voornaam',
    'Roepnaam leerling',
    'Voornaam leerling',
    'Voornamen',
    'Officiële voornamen',
    'firstName',
  ],
  prefix: [
    'Tussenvoegsel',
    'Voorvoegsel',
    'Tussenvoegsels',
    'Voorvoegsels',
    'Voorvoegsel achternaam',
    'Tussenv',
    'Voorv',
    'prefix',
  ],
  lastName: ['Achternaam', 'Achternaam leerling', 'Geslachtsnaam', 'Familienaam', 'Surname', 'lastName'],
  birthDate: [
    'Geboortedatum',
    'Geboortedatum leerling',
    'Geb datum',
    'Gebdat',
    'Geboren op',
    'Geboren',
    'Date of birth',
    'birthDate',
  ],
}

/** Advices and routes, as administrations head them. */
export const adviceAliases: Record<AdviceColumn, string[]> = {
  advice: [
    'Definitief advies',
    'Definitief schooladvies',
    'Advies definitief',
    'Schooladvies definitief',
    'Schooladvies',
    'Advies',
    'Basisschooladvies',
    'advice',
  ],
  preliminaryAdvice: [
    'Voorlopig advies',
    'Voorlopig schooladvies',
    'Advies voorlopig',
    'Schooladvies voorlopig',
    'preliminaryAdvice',
  ],
  adviceStatus: ['Status advies', 'Adviesstatus', 'Status schooladvies', 'Soort advies'],
  route: ['Route', 'Aanmeldroute', 'Uitstroomroute', 'Soort vo'],
}

/** A school administration's export of its pupils. */
export const pupilLayout: Layout<PupilColumn> = {
  aliases: {
    ...findingAliases,
    ...adviceAliases,
    group: [
      'Jaargroep',
      'Leerjaar',
      'Groep',
      'Huidige groep',
      'Groepsnaam',
      'Naam groep',
      'Stamgroep',
      'Klas',
      'group',
    ],
    street: ['Straat', 'Straatnaam', 'Adres', 'street'],
    houseNumber: ['Huisnummer', 'Huisnr', 'Hnr', 'houseNumber'],
    houseNumberSuffix: [
      'Toevoeging',
      'Toev',
      'Huisnummertoevoeging',
      'Huisnr toev',
      'Toevoeging huisnummer',
      'Huisletter',
      'houseNumberSuffix',
    ],
    postcode: ['Postcode', 'PC'],
    city: ['Woonplaats', 'Plaats', 'Plaatsnaam', 'city'],
    contactName: [
      ...ofPerson(1, ['Naam']),
      'Verzorger 1',
      'Ouder 1',
      'Ouder/verzorger 1',
      'Contactpersoon',
      'contactName',
    ],
    contactName2: [...ofPerson(2, ['Naam']), 'Verzorger 2', 'Ouder 2', 'Ouder/verzorger 2', 'contactName2'],
    email: [...ofPerson(1, emailWords), ...ofParents(emailWords), ...emailWords],
    email2: ofPerson(2, emailWords),
    phone: [...ofPerson(1, phoneWords), ...ofParents(phoneWords), ...phoneWords, 'phone'],
    mobile: [...ofPerson(1, mobileWords), ...ofParents(mobileWords), ...mobileWords],
    phone2: [...ofPerson(2, phoneWords), ...ofPerson(2, mobileWords)],
    language: ['Taal', 'Thuistaal', 'Voorkeurstaal', 'Taal thuis', 'Taal ouders', 'Taal verzorgers', 'language'],
  },
  required: [['firstName'], ['lastName'], ['birthDate']],
}
