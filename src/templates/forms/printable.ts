import { fonts, type Pdf } from './pdf.js'

interface FontEngine {
  hasGlyphForCodePoint(codePoint: number): boolean
}

/** A text as a form can show it. */
export interface Printable {
  /** The text with low dashes for every letter that the font lacks. */
  text: string
  lacking: string[]
}

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u
// Nothing to see on paper, and some would turn the letters around them; the two joiners belong in Persian and Indic names.
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]+/gu

/** A text with a space for whatever nobody sees. */
export function seenText(text: string): string {
  return text.replace(UNSEEN, ' ')
}

/**
 * Makes a text of which the font has every letter: rare letters are taken apart where that helps, others become low dashes to
 * write on. What nobody sees becomes a space.
 */
export function toPrintable(pdf: Pdf, text: string): Printable {
  const font = engineOf(pdf)
  const has = (letters: string) =>
    [...letters].every((letter) => INVISIBLE.test(letter) || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
  const lacking: string[] = []
  const letters = [...seenText(text)].map((letter) => {
    if (has(letter)) return letter
    const apart = letter.normalize('NFD')
    if (has(apart)) return apart
    lacking.push(letter)
    return '__'
  })
  return { text: letters.join(''), lacking }
}

// pdfkit keeps its font engine to itself, and nothing else tells which letters a font lacks.
function engineOf(pdf: Pdf): FontEngine {
  return (pdf.font(fonts.plain) as unknown as { _font: { font: FontEngine } })._font.font
}
