const FORMULA = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]'
const NEEDS_GUARD = new RegExp(`^'*${FORMULA}`)
const GUARDED = new RegExp(`^'+${FORMULA}`)
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/
const UNSHOWABLE = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const APOSTROPHE = 39
const EQUALS = 61

/** A cell as the person typed it: without outer spaces, without the guard `'+31…` and without Excel's text guard `="0012"`. */
export function cleanCell(raw: string): string {
  const cell = raw.trim()
  const first = cell.charCodeAt(0)
  if (first === APOSTROPHE && GUARDED.test(cell)) return cell.slice(1)
  if (first === EQUALS) return unwrapTextFormula(cell)
  return cell
}

/**
 * A cell that no spreadsheet takes for a formula and no terminal for a command; `cleanCell` gives the trimmed text back.
 * Control and bidi characters become U+FFFD (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function guardCell(text: string): string {
  const cell = text.replace(/\r\n?/g, '\n').trim().replace(UNSHOWABLE, '\ufffd')
  return NEEDS_GUARD.test(cell) ? `'${cell}` : cell
}

function unwrapTextFormula(cell: string): string {
  const text = TEXT_FORMULA.exec(cell)?.[1]
  return text === undefined ? cell : text.replaceAll('""', '"').trim()
}
