import type { FormQuestion } from './form-view.js'
import { handInHeight } from './hand-in-part.js'
import { heading, line, paragraph, tickBox, valueParagraph } from './pieces.js'
import { area, group, leaf, makeRoom, type Sheet } from './sheet.js'
import { list } from './words.js'
import { writeText, writeWords } from './writing.js'

type ListQuestion = Extract<FormQuestion, { kind: 'list' }>

const NUMBER = 24
const SCHOOL = 240
const ROW = { lowest: 18, highest: 26 } as const
const HEAD = 70
const AFTER = 4

/** What a family has to know before it fills in the list. */
export function howToList(sheet: Sheet, question: ListQuestion): void {
  heading(sheet, list.howHeading)
  paragraph(sheet, list.order)
  paragraph(sheet, list.fits)
  if (question.guarantee !== undefined) paragraph(sheet, list.guarantee(question.guarantee))
  admittedPart(sheet, question.admittedTo)
  if (question.upperLevel) paragraph(sheet, list.wishMeaning(question.upperLevel))
}

/** The lines of the preference list, one per place. */
export function listPart(sheet: Sheet, question: ListQuestion): void {
  makeRoom(sheet, HEAD + question.maxLength * ROW.lowest)
  heading(sheet, list.heading)
  group(sheet, 'Table', () => {
    headRow(sheet, question.upperLevel)
    const height = rowHeight(sheet, question.maxLength)
    for (let place = 1; place <= question.maxLength; place++) writingRow(sheet, place, height, question.upperLevel)
  })
  sheet.y += AFTER
}

function admittedPart(sheet: Sheet, admittedTo: readonly string[]): void {
  paragraph(sheet, admittedTo.length > 0 ? list.admitted : list.notAdmitted)
  if (admittedTo.length > 0) valueParagraph(sheet, admittedTo.join('; '))
}

function headRow(sheet: Sheet, upperLevel: string | undefined): void {
  makeRoom(sheet, 40)
  const style = { size: 9, bold: true }
  const y = sheet.y + 4
  let height = 0
  const title = (words: Parameters<typeof writeWords>[1], x: number, width: number) =>
    leaf(sheet, 'TH', () => {
      height = Math.max(height, writeWords(sheet, words, { x, y, width }, style))
    })
  group(sheet, 'TR', () => {
    title(list.school, area.left + NUMBER, SCHOOL)
    title(list.department, departmentX, DEPARTMENT)
    if (upperLevel) title(list.wish(upperLevel), wishX, WISH)
  })
  sheet.y = y + height + 2
}

const DEPARTMENT = 150
const WISH = 68
const departmentX = area.left + NUMBER + SCHOOL + 10
const wishX = area.right - WISH

function writingRow(sheet: Sheet, place: number, height: number, upperLevel: string | undefined): void {
  makeRoom(sheet, height)
  const bottom = sheet.y + height
  group(sheet, 'TR', () => {
    leaf(sheet, 'TH', () =>
      writeText(sheet, String(place), { x: area.left, y: bottom - 13, width: NUMBER }, { size: 10, bold: true }),
    )
  })
  line(sheet, area.left + NUMBER, SCHOOL, bottom)
  line(sheet, departmentX, (upperLevel ? wishX : area.right) - departmentX - (upperLevel ? 10 : 0), bottom)
  if (upperLevel) tickBox(sheet, wishX + 4, bottom - 12)
  sheet.y = bottom
}

/** As much room per line as lets the whole list and the signatures stand on this page, within what a hand can write in. */
function rowHeight(sheet: Sheet, rows: number): number {
  const room = area.bottom - sheet.y - AFTER - handInHeight(sheet, 'list')
  return Math.min(Math.max(Math.floor(room / rows), ROW.lowest), ROW.highest)
}
