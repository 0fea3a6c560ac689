import type { Sheet } from '../forms/sheet.js'
import { heightOfValue, writeValue } from '../forms/writing.js'
import type { Rectangle } from './envelope.js'

const STEP = 0.5
const SMALLEST = 1

/** Writes texts that people brought below each other, as large as they fit in a rectangle; answers their height. */
export function writeFitting(sheet: Sheet, texts: readonly string[], area: Rectangle, largest: number): number {
  let size = largest
  while (size > SMALLEST && heightOf(sheet, texts, area.width, size) > area.height) size -= STEP
  let { y } = area
  for (const text of texts) y += writeValue(sheet, text, { ...area, y }, size)
  return y - area.y
}

function heightOf(sheet: Sheet, texts: readonly string[], width: number, size: number): number {
  return texts.reduce((sum, text) => sum + heightOfValue(sheet, text, width, size), 0)
}
