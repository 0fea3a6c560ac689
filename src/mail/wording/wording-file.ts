import type { FamilyLanguage } from '../../domain/language.js'
import type { WordingName } from '../../templates/mail/wording/nl.js'

/** The texts of one mail in one language. */
export interface WordingFile {
  name: WordingName
  language: FamilyLanguage
}

/** The name of the file in which an operator words a mail: `login.nl.toml`. */
export function wordingFileName({ name, language }: WordingFile): string {
  return `${name}.${language}.toml`
}
