import { type FamilyLanguage, type HelpLanguage, isHelpLanguage } from '../../../domain/language.js'
import { completeWithDutch, missingLines, withoutMarks } from '../../../messages/translation.js'
import { ar } from './ar.js'
import { en } from './en.js'
import { es } from './es.js'
import { type MailWording, nl, type WordingName } from './nl.js'
import { pl } from './pl.js'
import { tr } from './tr.js'
import type { MailTranslation } from './translation.js'
import { uk } from './uk.js'

const { 'school-digest': schoolDigest, ...familyMails } = nl
const translations: Readonly<Record<HelpLanguage, MailTranslation>> = { tr, ar, pl, uk, es }

/** What a help language lacks is in Dutch and marked as such, so that a mail can tell which language it is. */
const spoken: Readonly<Record<FamilyLanguage, MailWording>> = {
  nl,
  en,
  tr: complete(tr),
  ar: complete(ar),
  pl: complete(pl),
  uk: complete(uk),
  es: complete(es),
}

/** How ELK itself words every mail; what a help language lacks is in Dutch. */
export const mailWordings = mapValues(spoken, (wording) =>
  mapValues(wording, (texts: Record<string, string>) => mapValues(texts, withoutMarks)),
) as Readonly<Record<FamilyLanguage, MailWording>>

/** Every mail whose wording can be replaced in a language, and `frame`; schools are not written to in a help language. */
export function wordingNames(language: FamilyLanguage): WordingName[] {
  const names = Object.keys(nl) as WordingName[]
  return isHelpLanguage(language) ? names.filter((name) => name !== 'school-digest') : names
}

/** Texts that an operator puts in the place of ours. */
export type OwnWording = {
  readonly [Spoken in FamilyLanguage]?: { readonly [Name in WordingName]?: Readonly<Partial<Record<string, string>>> }
}

/** The wording of every mail in a language, with the operator's own texts in the place of ours. */
export function mailWording(language: FamilyLanguage, own: OwnWording): MailWording {
  const ours = spoken[language]
  const theirs = own[language]
  if (!theirs) return ours
  return mapValues(ours, (texts, name) => ({ ...texts, ...theirs[name as WordingName] })) as MailWording
}

/** The texts of mails that a help language lacks, such as `login.subject`. */
export function textsMissingIn(language: HelpLanguage): string[] {
  return missingLines(familyMails, translations[language])
}

function complete(translation: MailTranslation): MailWording {
  return { ...completeWithDutch(familyMails, translation), 'school-digest': schoolDigest }
}

function mapValues<Value, Made>(values: Readonly<Record<string, Value>>, make: (value: Value, name: string) => Made) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value, name)]))
}
