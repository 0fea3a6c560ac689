import { fonts, type Pdf } from './pdf.js'
import { seenText, toPrintable } from './printable.js'
import type { Sheet } from './sheet.js'
import { hasRightToLeft, visualRuns } from './visual-runs.js'
import type { Words } from './words.js'

/** Where a text begins, and after how many points it continues on the next line. */
export interface Box {
  x: number
  y: number
  width: number
}

export interface Style {
  size: number
  bold?: boolean
  soft?: boolean
}

const TEXT = '#111111'
const SOFT = '#555555'

/** The height of Dutch words, and of the English ones below them where they are wanted. */
export function heightOfWords(
  { pdf, english }: Pick<Sheet, 'pdf' | 'english'>,
  { nl, en }: Words,
  width: number,
  style: Style,
): number {
  const height = useStyle(pdf, style).heightOfString(seenText(nl), { width })
  return english && en !== nl
    ? height + useStyle(pdf, hintStyle(style)).heightOfString(seenText(en), { width })
    : height
}

/** The height of a text that people brought. */
export function heightOfValue({ pdf }: Pick<Sheet, 'pdf'>, value: string, width: number, size: number): number {
  const { text } = toPrintable(pdf, value)
  return useStyle(pdf, { size }).heightOfString(hasRightToLeft(text) ? ' ' : text, { width })
}

/** Writes a Dutch text of ours; answers its height. */
export function writeText({ pdf }: Pick<Sheet, 'pdf'>, text: string, { x, y, width }: Box, style: Style): number {
  useStyle(pdf, style).text(seenText(text), x, y, { width })
  return pdf.y - y
}

function useStyle(pdf: Pdf, { size, bold, soft }: Style): Pdf {
  return pdf
    .font(bold ? fonts.bold : fonts.plain)
    .fontSize(size)
    .fillColor(soft ? SOFT : TEXT)
}

function hintStyle({ size }: Style): Style {
  return { size: Math.min(size - 1, 8), soft: true }
}

/** Writes Dutch words, and the English ones smaller below them where they are wanted; answers the height of both. */
export function writeWords(sheet: Sheet, { nl, en }: Words, box: Box, style: Style): number {
  const height = writeText(sheet, nl, box, style)
  if (!sheet.english || en === nl) return height
  const { pdf } = sheet
  pdf.markContent('Span', { lang: 'en' })
  const below = writeText(sheet, en, { ...box, y: box.y + height }, hintStyle(style))
  pdf.endMarkedContent()
  return height + below
}

/** Writes a short Dutch name of a field, and the English one behind it where there is room, else below it; answers the height. */
export function writeLabel(sheet: Sheet, { nl, en }: Words, box: Box, style: Style): number {
  const height = writeText(sheet, nl, box, style)
  if (!sheet.english || en === nl) return height
  const { pdf } = sheet
  const used = pdf.widthOfString(`${nl}  `)
  const hint = hintStyle(style)
  const fits = used + pdf.fontSize(hint.size).widthOfString(en) <= box.width
  pdf.markContent('Span', { lang: 'en' })
  const place = fits ? { x: box.x + used, y: box.y + 1.5, width: box.width - used } : { ...box, y: box.y + height }
  const added = writeText(sheet, en, place, hint)
  pdf.endMarkedContent()
  return fits ? height : height + added
}

/** Writes a text that people brought, in whatever script; answers its height. */
export function writeValue(sheet: Sheet, value: string, box: Box, size: number): number {
  const { text, lacking } = toPrintable(sheet.pdf, value)
  for (const letter of lacking) sheet.lacking.add(letter)
  return hasRightToLeft(text) ? writeRuns(sheet, text, box, size) : writeText(sheet, text, box, { size })
}

/** Writes a line that runs from right to left, in part or as a whole; smaller when it is long, since it cannot be broken. */
function writeRuns({ pdf }: Sheet, text: string, { x, y, width }: Box, size: number): number {
  const runs = visualRuns(text)
  const asWhole = { features: [], lineBreak: false }
  const measure = () => runs.map((run) => pdf.widthOfString(run, asWhole))
  useStyle(pdf, { size })
  const total = measure().reduce((sum, each) => sum + each, 0)
  if (total > width) pdf.fontSize((size * width) / total)
  const height = pdf.currentLineHeight(true)
  const widths = measure()
  pdf.markContent('Span', { actual: text })
  let left = x
  for (const [index, run] of runs.entries()) {
    pdf.text(run, left, y, asWhole)
    left += widths[index] ?? 0
  }
  pdf.endMarkedContent()
  return height
}
