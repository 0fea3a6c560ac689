import type { Pdf } from './pdf.js'

/** The printed area in points, counted from the upper left corner of an A4 page. */
export const area = { left: 50, right: 545, top: 72, bottom: 786, width: 495 } as const

/** The page that is being written on, and how far it has come. */
export interface Sheet {
  pdf: Pdf
  /** Whether English stands beside the Dutch. */
  english: boolean
  /** Where the next thing goes, in points from the top. */
  y: number
  /** The element of the document's structure to which the next thing belongs. */
  within: PDFKit.PDFStructureElement
  /** Starts the next page. */
  turn(): void
  /** The letters that the font lacks, so far. */
  lacking: Set<string>
}

/** Starts the next page unless so many points are left on this one. */
export function makeRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height > area.bottom) sheet.turn()
}

/** Draws things that belong together in the document's structure: `Table`, `TR`, `L`, … */
export function group(sheet: Sheet, type: string, draw: () => void): void {
  const { pdf, within } = sheet
  const added = pdf.struct(type)
  within.add(added)
  sheet.within = added
  draw()
  sheet.within = within
  added.end()
}

/** Draws one thing that a screen reader reads as a whole: `H2`, `P`, `TD`, … */
export function leaf({ pdf, within }: Sheet, type: string, draw: () => void): void {
  within.add(pdf.struct(type, {}, [draw]))
}

/** Draws one thing that a screen reader tells by other words, such as a figure. */
export function leafAs(
  { pdf, within }: Sheet,
  type: string,
  options: PDFKit.Mixins.StructureElementOptions,
  draw: () => void,
): void {
  within.add(pdf.struct(type, options, [draw]))
}

/** Draws something that a screen reader skips: lines, boxes, page numbers. */
export function artifact({ pdf }: Pick<Sheet, 'pdf'>, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}
