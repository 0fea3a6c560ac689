import type { ElkNumber } from '../../domain/elk-number.js'
import { addApplicationForm } from './application-form.js'
import type { FormPrinting, FormView } from './form-view.js'
import { closePdf, openPdf } from './pdf.js'
import { frame } from './words.js'

/** Forms as a file, and what could not be put on paper. */
export interface FormsFile {
  pdf: Buffer
  unprintable: { elkNumber: ElkNumber; letters: string[] }[]
}

/** Makes one PDF of forms, in their order. */
export async function formsPdf(
  views: Iterable<FormView> | AsyncIterable<FormView>,
  printing: FormPrinting,
): Promise<FormsFile> {
  const pdf = openPdf({ title: frame.title(printing.year).nl, printedAt: printing.printedAt })
  const unprintable: FormsFile['unprintable'] = []
  for await (const view of views) {
    const letters = addApplicationForm(pdf, view, printing)
    if (letters.length > 0) unprintable.push({ elkNumber: view.elkNumber, letters })
  }
  return { pdf: await closePdf(pdf), unprintable }
}
