import { childPart, contactPart } from './data-parts.js'
import type { FormPrinting, FormView } from './form-view.js'
import { footers, header, pageTop } from './frame-parts.js'
import { handInPart } from './hand-in-part.js'
import { howToList, listPart } from './list-part.js'
import type { Pdf } from './pdf.js'
import { oneSchoolPart, paperPart } from './school-parts.js'
import type { Sheet } from './sheet.js'

/** Adds one form to a document, beginning on a page of its own; answers the letters that the font lacks. */
export function addApplicationForm(pdf: Pdf, view: FormView, printing: FormPrinting): string[] {
  const within = pdf.struct('Sect')
  pdf.addStructure(within)
  const turn = () => {
    pdf.addPage()
    sheet.y = pageTop(sheet, view, printing)
  }
  const sheet: Sheet = { pdf, within, turn, english: view.english, y: 0, lacking: new Set() }
  pdf.addPage()
  header(sheet, view, printing)
  childPart(sheet, view)
  contactPart(sheet, view)
  questionPart(sheet, view)
  handInPart(sheet, view)
  within.end()
  footers(pdf, view, printing)
  pdf.flushPages()
  return [...sheet.lacking]
}

function questionPart(sheet: Sheet, { question, route }: FormView): void {
  switch (question.kind) {
    case 'list':
      howToList(sheet, question)
      listPart(sheet, question)
      break
    case 'one-school':
      oneSchoolPart(sheet, question)
      break
    case 'paper':
      paperPart(sheet, route)
  }
}
