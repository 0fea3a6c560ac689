import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Instant } from '../../domain/time.js'

export type Pdf = PDFKit.PDFDocument

/** The fonts of a form; both hold Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian letters. */
export const fonts = { plain: 'plain', bold: 'bold' } as const

const require = createRequire(import.meta.url)

/** Opens an A4 document of no pages, tagged for screen readers, with its fonts embedded. */
export function openPdf({ title, printedAt }: { title: string; printedAt: Instant }): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nl',
    displayTitle: true,
    info: { Title: title, CreationDate: new Date(printedAt) },
  })
  pdf.registerFont(fonts.plain, require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'))
  pdf.registerFont(fonts.bold, require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'))
  return pdf
}

/** Ends a document and answers the bytes of its file. */
export async function closePdf(pdf: Pdf): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  pdf.end()
  for await (const chunk of pdf) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
