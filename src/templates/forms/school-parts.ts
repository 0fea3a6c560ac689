import type { Route } from '../../domain/route.js'
import type { FormQuestion } from './form-view.js'
import { heading, line, paragraph, row, step, tick } from './pieces.js'
import { area, group, type Sheet } from './sheet.js'
import { oneSchool, paper } from './words.js'

const LABEL = 170
const WRITING_HEIGHT = 30

/** One school to tick, out of those that admitted the child. */
export function oneSchoolPart(sheet: Sheet, { schools }: Extract<FormQuestion, { kind: 'one-school' }>): void {
  heading(sheet, oneSchool.heading)
  const none = schools.length === 0
  paragraph(sheet, none ? oneSchool.none : oneSchool.tick, { bold: none })
  sheet.y += 4
  for (const { name, address } of schools) tick(sheet, [name, address].filter(Boolean).join(', '))
}

/** The school of a route that goes on paper, and how it goes on from there. */
export function paperPart(sheet: Sheet, route: Route): void {
  heading(sheet, paper.heading)
  paragraph(sheet, paper.onPaper(route))
  group(sheet, 'Table', () => {
    for (const label of [paper.name, paper.place]) {
      row(sheet, [{ label, width: LABEL }])
      line(sheet, area.left + LABEL, area.width - LABEL, sheet.y - 2)
      sheet.y += WRITING_HEIGHT - 20
    }
  })
  heading(sheet, paper.nextHeading)
  group(sheet, 'L', () => {
    for (const [index, words] of paper.next(route).entries()) step(sheet, index + 1, words)
  })
}
