import type { FieldChange } from '../../domain/pupil.js'
import type { FieldProblemCode } from '../../domain/pupil-fields.js'

const names: Record<FieldChange['field'], string> = {
  number: 'leerlingnummer',
  firstName: 'voornaam',
  prefix: 'tussenvoegsel',
  lastName: 'achternaam',
  birthDate: 'geboortedatum',
  street: 'straat',
  houseNumber: 'huisnummer',
  houseNumberSuffix: 'toevoeging',
  postcode: 'postcode',
  city: 'woonplaats',
  group: 'groep',
  contactName: 'naam van verzorger 1',
  email: 'e-mailadres van verzorger 1',
  phone: 'telefoonnummer van verzorger 1',
  contactName2: 'naam van verzorger 2',
  email2: 'e-mailadres van verzorger 2',
  phone2: 'telefoonnummer van verzorger 2',
  language: 'taal',
  advice: 'schooladvies',
  route: 'route',
}

const wrong: Record<FieldProblemCode, string> = {
  missing: 'Hier staat nog niets. Vul dit in.',
  'forbidden-character': 'Hierin staat een onzichtbaar of onleesbaar teken. Typ de tekst opnieuw.',
  'too-long': 'Dit is langer dan 200 tekens. Maak het korter.',
  'invalid-date': 'Deze datum bestaat niet. Schrijf de datum als 31-12-2013.',
  'unlikely-birth-date': 'Op deze datum is geen kind uit groep 8 geboren. Controleer het jaar.',
  'invalid-postcode': 'Dit is geen Nederlandse postcode. Schrijf de postcode als 1012 AB.',
  'invalid-email': 'Dit is geen e-mailadres. Controleer het, bijvoorbeeld naam@voorbeeld.nl.',
  'several-emails': 'Hier staan meer e-mailadressen. Laat er één staan.',
  'invalid-phone': 'Dit is geen telefoonnummer. Gebruik cijfers, bijvoorbeeld 020 123 45 67.',
}

/** The names of a pupil's fields, and what can be wrong with one. */
export const fields = { names, wrong }
