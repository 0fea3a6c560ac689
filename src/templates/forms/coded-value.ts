import { fonts } from './pdf.js'
import type { Sheet } from './sheet.js'
import { hasRightToLeft } from './visual-runs.js'
import { type Box, heightOfValue, writeValue } from './writing.js'

/** A text that people brought, and the code by which it is known. */
interface Coded {
  value: string
  code: string
}

const CODE_SIZE = 7
const BETWEEN = 6
// Of the font, so that the letters of both stand on one line.
const ASCENT = 0.93

/** The height of a text with its code. */
export function heightOfCoded(sheet: Sheet, { value, code }: Coded, width: number, size: number): number {
  const height = heightOfValue(sheet, value, width, size)
  return codeBehind(sheet, { value, code }, width, size) === undefined
    ? height + heightOfValue(sheet, code, width, CODE_SIZE)
    : height
}

/** Writes a text, and its code in small type behind it where there is room, else below it; answers the height of both. */
export function writeCoded(sheet: Sheet, { value, code }: Coded, box: Box, size: number): number {
  const behind = codeBehind(sheet, { value, code }, box.width, size)
  const height = writeValue(sheet, value, box, size)
  if (behind === undefined) return height + writeValue(sheet, code, { ...box, y: box.y + height }, CODE_SIZE)
  writeValue(
    sheet,
    code,
    { x: box.x + behind, y: box.y + (size - CODE_SIZE) * ASCENT, width: box.width - behind },
    CODE_SIZE,
  )
  return height
}

/** How far behind the beginning of a text its code has room; undefined when it has none. */
function codeBehind({ pdf }: Sheet, { value, code }: Coded, width: number, size: number): number | undefined {
  if (hasRightToLeft(value)) return undefined
  const behind = pdf.font(fonts.plain).fontSize(size).widthOfString(value) + BETWEEN
  return behind + pdf.fontSize(CODE_SIZE).widthOfString(code) < width ? behind : undefined
}
