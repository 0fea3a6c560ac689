import type { HelpLanguage } from '../../domain/language.js'

/** A text in the forms that its language has for a number; `other` stands wherever a form of its own lacks. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Picks the form that fits a number, by the rules of the language itself (Unicode CLDR). */
export function pluralIn(language: HelpLanguage): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => forms[rules.select(count)] ?? forms.other
}
