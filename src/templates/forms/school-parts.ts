import type { Route } from '../../domain/route.js'
import type { FormQuestion } from './form-view.js'
import { heading, line, paragraph, row, tick } from './pieces.js'
import { area, group, leaf, type Sheet } from './sheet.js'
import { oneSchool, paper } from './words.js'
import { writeText, writeValue, writeWords } from './writing.js'

const LABEL = 170
const WRITING_HEIGHT = 30

/** One school to tick, out of those that admitted the child. */
export function oneSchoolPart(sheet: Sheet, { schools }: Extract<FormQuestion, { kind: 'one-school' }>): void {
  heading(sheet, oneSchool.heading)
  const none = schools.length === 0
  paragraph(sheet, none ? oneSchool.none : oneSchool.tick, { bold: none })
  sheet.y += 4
  for (const { name, address } of schools)
    tick(sheet, (box) => writeValue(sheet, [name, address].filter(Boolean).join(', '), box, 11))
}

/** The school of a route that goes on paper, and how it goes on from there. */
export function paperPart(sheet: Sheet, route: Route): void {
  heading(sheet, paper.heading)
  paragraph(sheet, paper.onPaper(route))
  group(sheet, 'Table', () => {
    for (const label of [paper.name, paper.place, paper.person]) {
      row(sheet, [{ label, width: LABEL }])
      line(sheet, area.left + LABEL, area.width - LABEL, sheet.y - 2)
      sheet.y += WRITING_HEIGHT - 20
    }
  })
  heading(sheet, paper.nextHeading)
  group(sheet, 'L', () => {
    for (const [index, words] of paper.next(route).entries()) listItem(sheet, index + 1, words)
  })
}

function listItem(sheet: Sheet, place: number, words: Parameters<typeof writeWords>[1]): void {
  const { y } = sheet
  group(sheet, 'LI', () => {
    leaf(sheet, 'Lbl', () => writeText(sheet, `${place}.`, { x: area.left, y, width: 16 }, { size: 10 }))
    leaf(sheet, 'LBody', () => {
      sheet.y += writeWords(sheet, words, { x: area.left + 18, y, width: area.width - 18 }, { size: 10 }) + 3
    })
  })
}
