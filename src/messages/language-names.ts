import type { FamilyLanguage } from '../domain/language.js'

/** What each language calls itself, for who looks for his own. */
export const ownNames: Readonly<Record<FamilyLanguage, string>> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
  es: 'Español',
}
