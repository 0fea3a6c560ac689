class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text
  }
}

/** Markup that is safe to send: made by `html`, never by joining strings. */
export type Html = Markup

/** Anything a template may hold; strings are escaped, undefined and false leave nothing behind. */
export type Content = Html | string | number | false | undefined | readonly Content[]

const risky = /[&<>"']/
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes markup from a template, escaping every value that is not markup already. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  let text = strings[0] ?? ''
  for (let index = 0; index < values.length; index++) text += write(values[index]) + strings[index + 1]
  return new Markup(text)
}

/** Takes the text of a style sheet of ours as it is. */
export function styles(css: string): Html {
  return new Markup(css)
}

/** A name of a person or a school, kept apart so that its letters cannot turn the sentence around. */
export function bdi(name: string): Html {
  return html`<bdi>${name}</bdi>`
}

/** Attributes with a space before each; undefined and false are left out, true stands alone. */
export function attributes(values: Record<string, string | number | boolean | undefined>): Html {
  let text = ''
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue
    text += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`
  }
  return new Markup(text)
}

function write(value: Content): string {
  if (typeof value === 'string') return escapeText(value)
  if (value === undefined || value === false) return ''
  if (value instanceof Markup || typeof value === 'number') return value.toString()
  let text = ''
  for (const part of value) text += write(part)
  return text
}

function escapeText(text: string): string {
  return risky.test(text) ? text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter) : text
}
