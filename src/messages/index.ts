import type { Language } from '../domain/language.js'
import * as en from './en.js'
import * as nl from './nl.js'

/** Everything ELK can say, by subject; Dutch gives the shape and English must fill all of it. */
export type Messages = typeof nl

const catalogues: Record<Language, Messages> = { nl, en }

/** What ELK says in a language. */
export function messagesFor(language: Language): Messages {
  return catalogues[language]
}
