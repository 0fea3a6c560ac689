import { html as honoHtml, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is safe to send: made by `html`, never by joining strings. */
export type Html = HtmlEscapedString

/** Anything a template may hold; strings are escaped, undefined and false leave nothing behind. */
export type Content = Html | string | number | false | undefined | readonly Content[]

/** Makes markup from a template, escaping every value that is not markup already. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return honoHtml(strings, ...values) as Html
}

/** A name of a person or a school, kept apart so that its letters cannot turn the sentence around. */
export function bdi(name: string): Html {
  return html`<bdi>${name}</bdi>`
}

/** Attributes with a space before each; undefined and false are left out, true stands alone. */
export function attributes(values: Record<string, string | number | boolean | undefined>): Html[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    return [value === true ? html` ${raw(name) as Html}` : html` ${raw(name) as Html}="${value}"`]
  })
}
