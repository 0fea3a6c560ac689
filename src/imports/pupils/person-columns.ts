const persons = ['verzorger', 'ouder', 'ouder/verzorger', 'contactpersoon', 'voogd']
const groups = ['verzorgers', 'ouders', 'ouders/verzorgers', 'thuis', 'gezin']

export const emailWords = ['E-mailadres', 'E-mail', 'Mailadres', 'Mail']
export const phoneWords = ['Telefoonnummer', 'Telefoon', 'Telefoonnr', 'Tel', 'Tel nr']
export const mobileWords = ['Mobiel nummer', 'Mobiel', 'Mobiele telefoon', 'Mobielnr', '06', '06-nummer', 'GSM']

/** The names under which something of the first or second parent or guardian stands, in both word orders. */
export function ofPerson(place: 1 | 2, words: readonly string[]): string[] {
  const named = words.flatMap((word) =>
    persons.flatMap((person) => [
      `${word} ${person} ${place}`,
      `${person} ${place} ${word}`,
      `${word} van ${person} ${place}`,
    ]),
  )
  return [...named, ...words.map((word) => `${word} ${place}`)]
}

/** The names under which something of the parents or guardians together stands. */
export function ofParents(words: readonly string[]): string[] {
  return words.flatMap((word) => [...persons, ...groups].map((parents) => `${word} ${parents}`))
}
