import type { Pupil } from '../pupil.js'

type Known = Pick<Pupil, 'elkNumber' | 'firstName' | 'lastName' | 'birthDate' | 'postcode' | 'houseNumber' | 'email'>

/** Whether two children are easily taken for each other: a twin, or the same child twice. */
export function isLikelyTwin(one: Known, other: Known): boolean {
  if (one.elkNumber === other.elkNumber) return false
  const sameBirth = one.birthDate === other.birthDate
  const sameName = plain(one.lastName) === plain(other.lastName)
  const sameHome = one.postcode !== '' && one.postcode === other.postcode && one.houseNumber === other.houseNumber
  const sameAddress = one.email !== '' && plain(one.email) === plain(other.email)
  const sameWhole = sameName && plain(one.firstName) === plain(other.firstName)
  return sameWhole || (sameBirth && (sameName || sameHome || sameAddress))
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
