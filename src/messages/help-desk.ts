import type { HelpSettings } from '../config.js'
import type { FamilyLanguage } from '../domain/language.js'
import { asDutch } from './translation.js'

/** Where to get help, as who reads this language is told; hours that are not translated are marked as Dutch. */
export function helpDeskIn(language: FamilyLanguage, { phone, email, hours, hoursIn }: HelpSettings) {
  return { phone, email, hours: language === 'nl' ? hours : (hoursIn[language] ?? asDutch(hours)) }
}
