/** The languages in which ELK speaks; Dutch is binding. */
export const languages = ['nl', 'en'] as const

export type Language = (typeof languages)[number]

/** Reads a language code such as `nl` or `en-GB`; undefined when ELK does not speak it. */
export function parseLanguage(text: string): Language | undefined {
  const code = text.trim().toLowerCase().slice(0, 2)
  return languages.find((language) => language === code)
}
