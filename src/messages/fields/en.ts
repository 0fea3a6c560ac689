import type { FieldChange } from '../../domain/pupil.js'
import type { FieldProblemCode } from '../../domain/pupil-fields.js'

const names: Record<FieldChange['field'], string> = {
  number: 'pupil number',
  firstName: 'first name',
  prefix: 'name prefix',
  lastName: 'surname',
  birthDate: 'date of birth',
  street: 'street',
  houseNumber: 'house number',
  houseNumberSuffix: 'house number suffix',
  postcode: 'postcode',
  city: 'town',
  group: 'group',
  contactName: 'name of parent 1',
  email: 'e-mail address of parent 1',
  phone: 'phone number of parent 1',
  contactName2: 'name of parent 2',
  email2: 'e-mail address of parent 2',
  phone2: 'phone number of parent 2',
  language: 'language',
  advice: 'school advice',
  route: 'route',
}

const wrong: Record<FieldProblemCode, string> = {
  missing: 'Nothing is filled in here yet. Please fill it in.',
  'forbidden-character': 'This holds an invisible or unreadable character. Type the text again.',
  'too-long': 'This is longer than 200 characters. Make it shorter.',
  'invalid-date': 'This date does not exist. Write the date as 31-12-2013.',
  'unlikely-birth-date': 'No child in group 8 was born on this date. Check the year.',
  'invalid-postcode': 'This is not a Dutch postcode. Write the postcode as 1012 AB.',
  'invalid-email': 'This is not an e-mail address. Check it, for example name@example.nl.',
  'several-emails': 'There is more than one e-mail address here. Leave one.',
  'invalid-phone': 'This is not a phone number. Use digits, for example 020 123 45 67.',
}

/** The names of a pupil's fields, and what can be wrong with one. */
export const fields = { names, wrong }
