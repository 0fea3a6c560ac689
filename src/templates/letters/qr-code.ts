import { encode } from 'uqr'
import { leafAs, type Sheet } from '../forms/sheet.js'
import { MM } from './envelope.js'

/** The side of a QR code without the white around it, in points. */
export const QR_SIDE = 40 * MM

/** Draws a text as a QR code (ISO/IEC 18004) of level M, its upper left corner at a point; a screen reader says `alt`. */
export function drawQrCode(sheet: Sheet, text: string, { x, y, alt }: { x: number; y: number; alt: string }): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const side = QR_SIDE / size
  leafAs(sheet, 'Figure', { alt }, () => {
    for (const [row, modules] of data.entries())
      for (const { from, count } of darkRuns(modules))
        sheet.pdf.rect(x + from * side, y + row * side, count * side, side)
    sheet.pdf.fill('#000000')
  })
}

/** The dark modules of a row, neighbours taken together: no hairlines between them on paper. */
function darkRuns(modules: readonly boolean[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = []
  for (const [from, dark] of modules.entries()) {
    const last = runs.at(-1)
    if (dark && last && last.from + last.count === from) last.count++
    else if (dark) runs.push({ from, count: 1 })
  }
  return runs
}
