/** A catalogue in another language, as far as it goes; a sentence is there or it is not. */
export type Translation<Catalogue> = {
  readonly [Key in keyof Catalogue]?: Catalogue[Key] extends Line
    ? Widened<Catalogue[Key]>
    : Translation<Catalogue[Key]>
}

type Line = string | readonly unknown[] | ((...values: never[]) => unknown)
type Widened<Value> = Value extends string ? string : Value

// Noncharacters, which Unicode keeps for use inside a program (core specification, 23.7); no text from outside may hold them.
const DUTCH_BEGINS = '\ufdd0'
const DUTCH_ENDS = '\ufdd1'
const FENCES = /[\ufdd0\ufdd1]/g
const MARKUP = /<title>[^<]*<\/title>|<option[^>]*>[^<]*<\/option>|<[^>]*>|[\ufdd0\ufdd1]/g

/** A whole catalogue: what the translation lacks is said in Dutch, and marked so that a page can tell which language it is. */
export function completeWithDutch<Catalogue extends object>(
  dutch: Catalogue,
  translation: Translation<Catalogue>,
): Catalogue {
  const complete = Object.entries(dutch).map(([key, line]) => {
    const translated = (translation as Record<string, unknown>)[key]
    if (isGroup(line)) return [key, completeWithDutch(line, translated ?? {})]
    return [key, translated ?? inDutch(line)]
  })
  return Object.fromEntries(complete) as Catalogue
}

/** The paths of the lines that a translation lacks, or of which it lacks a part, in the order of the Dutch catalogue. */
export function missingLines(dutch: object, translation: object, path: readonly string[] = []): string[] {
  return Object.entries(dutch).flatMap(([key, line]) => {
    const translated = (translation as Record<string, unknown>)[key]
    if (isGroup(line)) return missingLines(line, translated ?? {}, [...path, key])
    return isShort(line, translated) ? [[...path, key].join('.')] : []
  })
}

function isShort(line: unknown, translated: unknown): boolean {
  if (!Array.isArray(line) || !Array.isArray(translated)) return translated === undefined
  return translated.length < line.length
}

/** Gives what a translation lacks its own `lang` on a page; a title, a choice in a list and an attribute hold plain text only. */
export function markDutch(page: string): string {
  if (!page.includes(DUTCH_BEGINS)) return page
  return page.replace(MARKUP, (found) => {
    if (found === DUTCH_BEGINS) return '<span lang="nl" dir="ltr">'
    return found === DUTCH_ENDS ? '</span>' : withoutMarks(found)
  })
}

/** A text without the marks of what a translation lacks. */
export function withoutMarks(text: string): string {
  return text.replace(FENCES, '')
}

function isGroup(line: unknown): line is object {
  return typeof line === 'object' && line !== null && !Array.isArray(line)
}

/** Marks a text as Dutch on a page in another language. */
export function asDutch(text: string): string {
  return text === '' ? text : `${DUTCH_BEGINS}${text}${DUTCH_ENDS}`
}

function inDutch(line: unknown): unknown {
  if (typeof line === 'string') return asDutch(line)
  if (typeof line === 'function') return (...values: unknown[]) => answerInDutch(line(...values))
  if (Array.isArray(line)) return line.map(inDutch)
  if (!isGroup(line)) return line
  return Object.fromEntries(Object.entries(line).map(([key, part]) => [key, inDutch(part)]))
}

/** A sentence in parts keeps its values between the marks. */
function answerInDutch(answer: unknown): unknown {
  return Array.isArray(answer) ? [DUTCH_BEGINS, ...answer, DUTCH_ENDS] : inDutch(answer)
}
