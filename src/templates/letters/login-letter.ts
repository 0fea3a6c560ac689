import { formatDeadline, formatMoment } from '../../messages/dates.js'
import { helpDeskIn } from '../../messages/help-desk.js'
import { withoutMarks } from '../../messages/translation.js'
import { practiceBanner } from '../forms/frame-parts.js'
import type { Pdf } from '../forms/pdf.js'
import { area, leaf, type Sheet } from '../forms/sheet.js'
import { writeText } from '../forms/writing.js'
import { windowArea } from './envelope.js'
import { codePart, letterParagraph, letterPart, numberPart, stepsPart } from './letter-parts.js'
import { letterTop } from './letter-top.js'
import type { LetterPrinting, LetterView } from './letter-view.js'
import { letterWords } from './letter-words.js'

/** Adds one letter to a document, on one page; answers the letters that the font lacks. */
export function addLoginLetter(pdf: Pdf, view: LetterView, printing: LetterPrinting): string[] {
  const within = pdf.struct('Sect', { lang: view.language })
  pdf.addStructure(within)
  const sheet: Sheet = { pdf, within, turn: tooLong, english: false, y: 0, lacking: new Set() }
  pdf.addPage()
  if (printing.practice) practiceBanner(sheet, letterWords[view.language].practice)
  letterTop(sheet, view, printing)
  letterBody(sheet, view, printing)
  within.end()
  pdf.flushPages()
  return [...sheet.lacking]
}

function letterBody(sheet: Sheet, view: LetterView, printing: LetterPrinting): void {
  const { language, round, school } = view
  const words = letterWords[language]
  const { phone, email, hours } = helpDeskIn(language, printing.help)
  sheet.y = windowArea.y + windowArea.height + 8
  leaf(sheet, 'H1', () => {
    sheet.y += writeText(sheet, words.title, { x: area.left, y: sheet.y, width: area.width }, { size: 16, bold: true })
  })
  sheet.y += 6
  for (const text of [words.salutation, words.intro]) letterParagraph(sheet, text)
  stepsPart(sheet, view)
  numberPart(sheet, view)
  codePart(sheet, view, printing.codePage)
  letterPart(sheet, words.whenHeading, [
    `${words.from}: ${formatMoment(round.opensAt, language)}. ${words.until}: ${formatDeadline(round.closesAt, language)}.`,
    words.noHurry,
  ])
  letterPart(sheet, words.secretHeading, [words.secret])
  letterPart(sheet, words.helpHeading, [
    `${words.help(phone, email)} ${words.hours(withoutMarks(hours))}`,
    words.askSchool(school.phone),
  ])
}

function tooLong(): never {
  throw new TypeError('a letter has one page')
}
