/** The languages in which ELK speaks to everybody, staff too; Dutch is binding. */
export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

/** The languages that only help a family: what they say is a translation, and Dutch counts. */
export const helpLanguages = ['tr', 'ar', 'pl', 'uk', 'es'] as const

export type HelpLanguage = (typeof helpLanguages)[number]

/** The languages in which a family can read the portal and gets its mails. */
export const familyLanguages = [...languages, ...helpLanguages] as const

export type FamilyLanguage = (typeof familyLanguages)[number]

/** The languages into which the Dutch is translated. */
export const translatedLanguages = ['en', ...helpLanguages] as const

export type TranslatedLanguage = (typeof translatedLanguages)[number]

export type Direction = 'ltr' | 'rtl'

/** Reads a language code such as `nl` or `en-GB`; undefined when staff cannot read ELK in it. */
export function parseLanguage(text: string): Language | undefined {
  return languages.find((language) => language === codeOf(text))
}

/** Reads a language code such as `tr` or `ar-MA`; undefined when families cannot read ELK in it. */
export function parseFamilyLanguage(text: string): FamilyLanguage | undefined {
  return familyLanguages.find((language) => language === codeOf(text))
}

function codeOf(text: string): string | undefined {
  return /^([a-z]{2,3})(?:[-_.@]|$)/.exec(text.trim().toLowerCase())?.[1]
}

/** Whether what this language says only helps, beside the Dutch that counts. */
export function isHelpLanguage(language: FamilyLanguage): language is HelpLanguage {
  return helpLanguages.some((help) => help === language)
}

/** The language of a paper for a family that reads this one: Dutch, unless ELK is whole in it. */
export function paperLanguage(language: FamilyLanguage): Language {
  return isHelpLanguage(language) ? 'nl' : language
}

/** Which way a language is written. */
export function directionOf(language: FamilyLanguage): Direction {
  return language === 'ar' ? 'rtl' : 'ltr'
}
