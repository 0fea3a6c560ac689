import type { ElkNumber } from '../../domain/elk-number.js'
import type { Language } from '../../domain/language.js'
import { closePdf, openPdf } from '../forms/pdf.js'
import type { LetterPrinting, LetterView } from './letter-view.js'
import { letterWords } from './letter-words.js'
import { addLoginLetter } from './login-letter.js'

/** Letters as a file, and what could not be put on paper. */
export interface LettersFile {
  pdf: Buffer
  unprintable: { elkNumber: ElkNumber; letters: string[] }[]
}

/** Makes one PDF of letters, in their order, a page each; its title is in the language of who prints it. */
export async function lettersPdf(
  views: Iterable<LetterView> | AsyncIterable<LetterView>,
  printing: LetterPrinting & { language: Language },
): Promise<LettersFile> {
  const pdf = openPdf({ title: letterWords[printing.language].title, printedAt: printing.printedAt })
  const unprintable: LettersFile['unprintable'] = []
  for await (const view of views) {
    const letters = addLoginLetter(pdf, view, printing)
    if (letters.length > 0) unprintable.push({ elkNumber: view.elkNumber, letters })
  }
  return { pdf: await closePdf(pdf), unprintable }
}
