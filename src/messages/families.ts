import type { FamilyLanguage, HelpLanguage } from '../domain/language.js'
import * as ar from './ar.js'
import * as en from './en.js'
import * as es from './es.js'
import type { Messages } from './index.js'
import * as nl from './nl.js'
import * as pl from './pl.js'
import { type FamilyProblemCode, familyProblemCodes } from './problems/family-problems.js'
import * as tr from './tr.js'
import { completeWithDutch, missingLines, type Translation } from './translation.js'
import * as uk from './uk.js'

/** What ELK says to families. */
export type FamilyMessages = Pick<Messages, 'portal' | 'problems' | 'fields' | 'terms'>

/** What a help language must say to be whole. */
const dutch = {
  portal: nl.portal,
  problems: Object.fromEntries(familyProblemCodes.map((code) => [code, nl.problems[code]])) as Pick<
    Messages['problems'],
    FamilyProblemCode
  >,
  fields: nl.fields,
  terms: { rounds: nl.terms.rounds, routes: nl.terms.routes },
}

/** What ELK says to families in a help language, as far as it is translated. */
export type HelpMessages = Translation<typeof dutch>

/** The parts of what the portal says in a help language. */
export type HelpPortal = { readonly [Part in keyof FamilyMessages['portal']]: PartOf<HelpMessages['portal'], Part> }
type PartOf<Whole, Part> = NonNullable<NonNullable<Whole>[Part & keyof NonNullable<Whole>]>

const translations: Readonly<Record<HelpLanguage, HelpMessages>> = { tr, ar, pl, uk, es }

const catalogues: Readonly<Record<FamilyLanguage, FamilyMessages>> = {
  nl,
  en,
  tr: complete(tr),
  ar: complete(ar),
  pl: complete(pl),
  uk: complete(uk),
  es: complete(es),
}

/** What ELK says to a family in its language; what a help language lacks is in Dutch and marked as such. */
export function familyMessagesFor(language: FamilyLanguage): FamilyMessages {
  return catalogues[language]
}

/** The lines that a help language lacks, such as `portal.login.title`. */
export function linesMissingIn(language: HelpLanguage): string[] {
  return missingLines(dutch, translations[language])
}

function complete(translation: HelpMessages): FamilyMessages {
  const { portal, problems, fields, terms } = completeWithDutch(dutch, translation)
  return { portal, problems: { ...nl.problems, ...problems }, fields, terms: { ...nl.terms, ...terms } }
}
