import type { Language } from '../../../domain/language.js'
import { en } from './en.js'
import { type MailWording, nl, type WordingName } from './nl.js'

/** How ELK itself words every mail; a further language is one more record here. */
export const mailWordings: Readonly<Record<Language, MailWording>> = { nl, en }

/** Every mail whose wording can be replaced, and `frame`. */
export const wordingNames = Object.keys(nl) as WordingName[]

/** Texts that an operator puts in the place of ours. */
export type OwnWording = {
  readonly [Spoken in Language]?: { readonly [Name in WordingName]?: Readonly<Partial<Record<string, string>>> }
}

/** The wording of every mail in a language, with the operator's own texts in the place of ours. */
export function mailWording(language: Language, own: OwnWording): MailWording {
  const ours = mailWordings[language]
  const theirs = own[language]
  if (!theirs) return ours
  return Object.fromEntries(wordingNames.map((name) => [name, { ...ours[name], ...theirs[name] }])) as MailWording
}
