import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseHtml } from 'node-html-parser'

// A canary's blinking is none of the colours that ELK itself uses.
const ESCAPE = '\u001b'
const OWN_COLOURS = new RegExp(`${ESCAPE}\\[(?:0|1|2|3|4|7|22|23|24|27|3[0-9]|9[0-7])m`, 'g')
const STEERS = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu
const FORMULA_START = /^[=+\-@\t\r]/
const TURNS_OR_STEERS = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const EVENT_HANDLER = /^on/i
const OWN_SCRIPT = /^<script src="\/(?:lijst|wachten)-[0-9a-f]{12}\.js" defer><\/script>$/

/** What in a text could steer a terminal or turn a line around, by its numbers; only where it may have colours are these left out. */
export function steeringIn(text: string, { colours = false } = {}): string[] {
  const found = (colours ? text.replace(OWN_COLOURS, '') : text).match(STEERS) ?? []
  return [...new Set(found)].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`)
}

/** What on a page a canary made: tags, handlers and addresses that no template writes. */
export function strangersOn(html: string): string[] {
  const elements = parseHtml(html, { comment: true }).querySelectorAll('*')
  return elements.flatMap((element) => {
    const tag = element.tagName.toLowerCase()
    const attributes = Object.entries(element.attributes)
    const handlers = attributes.filter(([name]) => EVENT_HANDLER.test(name)).map(([name]) => `${tag} ${name}`)
    const scripts = attributes.filter(([, value]) => /^\s*javascript:/i.test(value)).map(([name]) => `${tag} ${name}`)
    const isOurs = OWN_SCRIPT.test(element.outerHTML)
    return [...((tag === 'script' && !isOurs) || tag === 'img' ? [tag] : []), ...handlers, ...scripts]
  })
}

/** The cells of a CSV file that a spreadsheet would run or a terminal obey. */
export function dangerousCells(bytes: Buffer): string[] {
  const rows = parseCsv(bytes, { bom: true, delimiter: ';' }) as string[][]
  return rows.flat().filter((cell) => FORMULA_START.test(cell) || TURNS_OR_STEERS.test(cell))
}
