import { amsterdamDay } from '../../domain/amsterdam-time.js'
import { formatDay } from '../../messages/dates.js'
import { area, artifact, leaf, type Sheet } from '../forms/sheet.js'
import { writeText, writeValue } from '../forms/writing.js'
import { addressArea, FOLD, MM } from './envelope.js'
import { writeFitting } from './fitting.js'
import type { LetterPrinting, LetterView } from './letter-view.js'
import { letterWords } from './letter-words.js'

const SENDER = { x: area.left, y: 46, width: area.width } as const
const SCHOOL_HEIGHT = 34
const OPERATOR_HEIGHT = 24
const ASIDE = { x: 135 * MM, y: 60.5 * MM, width: 57 * MM } as const
const FOLD_MARK = { x: 5 * MM, width: 4 * MM } as const
const SMALL = 9

/** The top of a letter: who sends it, to whom, and when; all of it above the fold. */
export function letterTop(sheet: Sheet, view: LetterView, { operator, printedAt }: LetterPrinting): void {
  const { school, language } = view
  const words = letterWords[language]
  let { y } = SENDER
  leaf(sheet, 'P', () => {
    y += writeFitting(sheet, [school.name], { ...SENDER, height: SCHOOL_HEIGHT }, 14)
  })
  leaf(sheet, 'P', () => writeFitting(sheet, [operator.name], { ...SENDER, y, height: OPERATOR_HEIGHT }, SMALL))
  leaf(sheet, 'P', () =>
    writeFitting(sheet, [words.addressee, view.childName, ...view.addressLines], addressArea, 10.5),
  )
  aside(sheet, words.on, formatDay(amsterdamDay(printedAt), language), ASIDE.y)
  if (school.phone) aside(sheet, words.phone, school.phone, ASIDE.y + 32)
  foldMark(sheet)
}

function aside(sheet: Sheet, label: string, value: string, y: number): void {
  leaf(sheet, 'P', () => {
    const height = writeText(sheet, label, { ...ASIDE, y }, { size: SMALL, soft: true })
    writeValue(sheet, value, { ...ASIDE, y: y + height }, 10)
  })
}

function foldMark(sheet: Sheet): void {
  artifact(sheet, () =>
    sheet.pdf
      .lineWidth(0.5)
      .strokeColor('#999999')
      .moveTo(FOLD_MARK.x, FOLD)
      .lineTo(FOLD_MARK.x + FOLD_MARK.width, FOLD)
      .stroke(),
  )
}
