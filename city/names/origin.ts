/** The usual first names and surnames of one origin among the city's families; children are made up by combining them. */
export interface Origin {
  /** How often it is drawn, in proportion to the other origins. */
  share: number
  /** The language the family reads (ISO 639-1), where it is not Dutch for most. */
  language: string
  firstNames: readonly string[]
  surnames: readonly Surname[]
}

export interface Surname {
  prefix: string
  lastName: string
}

/** Describes an origin; names stand between commas, a surname's prefix before a `|`, a child without a surname as `-`. */
export function origin(share: number, language: string, firstNames: string, surnames: string): Origin {
  return { share, language, firstNames: firstNames.split(', '), surnames: surnames.split(', ').map(readSurname) }
}

function readSurname(text: string): Surname {
  const [lastName = '', prefix = ''] = text.split('|').reverse()
  return { prefix, lastName: lastName === '-' ? '' : lastName }
}
