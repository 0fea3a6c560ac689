import type { HelpLanguage } from '../../domain/language.js'

/** A sentence around values that the template marks up itself: a name in `<bdi>`, a link, a button. */
export type Parts<Value> = readonly (string | Value)[]

/** Takes a sentence apart at its values, in order. */
export function parts<Value>(strings: TemplateStringsArray, ...values: Value[]): Parts<Value> {
  return strings.flatMap((text, index) => {
    const value = values[index]
    return value === undefined ? [text] : [text, value]
  })
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Makes the first letter of a text a capital as the language does it: Turkish has two letters i. */
export function capitalIn(language: HelpLanguage): (text: string) => string {
  return (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
