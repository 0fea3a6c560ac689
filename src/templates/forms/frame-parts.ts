import { fullName } from '../../domain/name.js'
import type { FormPrinting, FormView } from './form-view.js'
import type { Pdf } from './pdf.js'
import { area, artifact, leaf, type Sheet } from './sheet.js'
import { frame } from './words.js'
import { writeText, writeValue, writeWords } from './writing.js'

const NUMBER_BOX = { x: 385, width: 160, height: 52 } as const
const PRACTICE = { x: area.left, y: 18, width: area.width, height: 22 } as const
const FOOTER_Y = 804

/** The top of a form: its title, the ELK number large enough to read from a distance, version and moment. */
export function header(
  sheet: Sheet,
  { elkNumber, version, createdAt }: FormView,
  { year, practice }: FormPrinting,
): void {
  sheet.y = area.top - 24
  if (practice) practiceBanner(sheet, practiceWords(sheet))
  const top = sheet.y
  const width = NUMBER_BOX.x - area.left - 20
  leaf(sheet, 'H1', () => {
    sheet.y += writeWords(sheet, frame.title(year), { x: area.left, y: top, width }, { size: 18, bold: true })
  })
  leaf(sheet, 'P', () => {
    sheet.y += writeWords(
      sheet,
      frame.version(version, createdAt),
      { x: area.left, y: sheet.y + 2, width },
      { size: 9, soft: true },
    )
  })
  if (sheet.english)
    leaf(sheet, 'P', () => {
      sheet.y += writeWords(sheet, frame.binding, { x: area.left, y: sheet.y + 4, width }, { size: 9, soft: true }) + 2
    })
  numberBox(sheet, elkNumber, top)
  sheet.y = Math.max(sheet.y + 2, top + NUMBER_BOX.height)
}

/** The top of every further page, which says whose form it is; answers where the page begins below it. */
export function pageTop(sheet: Sheet, { elkNumber, child }: FormView, { practice }: FormPrinting): number {
  if (practice) practiceBanner(sheet, practiceWords(sheet))
  artifact(sheet, () => {
    const box = { x: area.left, y: area.top - 22, width: area.width }
    writeText(sheet, `${frame.elkNumber.nl} ${spaced(elkNumber)}`, box, { size: 9, bold: true })
    writeValue(sheet, fullName(child), { ...box, x: area.left + 150, width: area.width - 150 }, 9)
  })
  return area.top - 6
}

/** The bottom of every page of the form that was written last: whose it is, which page, and who helps. */
export function footers(pdf: Pdf, { elkNumber, version }: FormView, printing: FormPrinting): void {
  footerLines(pdf, printing, (page, pages) => frame.footer(spaced(elkNumber), version, page, pages))
}

/** Writes at the bottom of every page that is not flushed yet what it is, and who helps. */
export function footerLines(
  pdf: Pdf,
  { help }: Pick<FormPrinting, 'help'>,
  say: (page: number, pages: number) => string,
): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index)
    artifact({ pdf }, () => {
      const box = { x: area.left, y: FOOTER_Y, width: area.width }
      writeText({ pdf }, say(index + 1, count), box, { size: 8, soft: true })
      writeText({ pdf }, frame.help(help.phone, help.email), { ...box, y: FOOTER_Y + 11 }, { size: 8, soft: true })
    })
  }
}

function numberBox(sheet: Sheet, elkNumber: string, y: number): void {
  const { x, width, height } = NUMBER_BOX
  artifact(sheet, () => sheet.pdf.lineWidth(1.2).strokeColor('#222222').roundedRect(x, y, width, height, 4).stroke())
  leaf(sheet, 'P', () => {
    const below = writeWords(sheet, frame.elkNumber, { x: x + 10, y: y + 5, width: width - 20 }, { size: 8.5 })
    writeText(
      sheet,
      spaced(elkNumber),
      { x: x + 10, y: y + 7 + below, width: width - 20 },
      { size: sheet.english ? 18 : 22, bold: true },
    )
  })
}

function practiceWords({ english }: Pick<Sheet, 'english'>): string {
  return english ? `${frame.practice.nl} / ${frame.practice.en}` : frame.practice.nl
}

/** Says at the top of a page of a practice home that it does not count. */
export function practiceBanner(sheet: Sheet, words: string): void {
  const { x, y, width, height } = PRACTICE
  artifact(sheet, () =>
    sheet.pdf.lineWidth(1).strokeColor('#222222').dash(4, { space: 3 }).rect(x, y, width, height).stroke().undash(),
  )
  const size = sheet.english ? 8 : 11
  leaf(sheet, 'P', () => writeText(sheet, words, { x: x + 8, y: y + 5, width: width - 16 }, { size, bold: true }))
}

/** An ELK number in groups of three, easier to read out and to copy. */
export function spaced(elkNumber: string): string {
  return elkNumber.replace(/(\d{3})(?=\d)/g, '$1 ')
}
