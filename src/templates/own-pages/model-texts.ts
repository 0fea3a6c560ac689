import { addMs, DAY_MS, type Instant } from '../../domain/time.js'
import accessibilityEnglish from './accessibility.en.md'
import accessibilityDutch from './accessibility.nl.md'
import privacyEnglish from './privacy.en.md'
import privacyDutch from './privacy.nl.md'
import security from './security.txt'

/** The texts with which an operator begins, by the name of their file; `[VUL IN: …]` stands where only the operator knows. */
export const modelTexts = {
  'privacy.nl.md': privacyDutch,
  'privacy.en.md': privacyEnglish,
  'accessibility.nl.md': accessibilityDutch,
  'accessibility.en.md': accessibilityEnglish,
  'security.txt': security,
} as const

// RFC 9116, 2.5.5: less than a year ahead, so that nobody relies on what is out of date.
const HOLDS_MS = 364 * DAY_MS

/** The model texts as the files of a home made at this moment. */
export function newOwnPages(madeAt: Instant): { file: string; text: string }[] {
  const expires = addMs(madeAt, HOLDS_MS)
  return Object.entries(modelTexts).map(([file, text]) => ({ file, text: text.replace('{expires}', expires) }))
}
