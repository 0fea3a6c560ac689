import { fullName } from '../../domain/name.js'
import type { Instant } from '../../domain/time.js'
import { streamName } from '../components/school-names.js'
import { type Field, heading, paragraph, row } from '../forms/pieces.js'
import { area, group, type Sheet } from '../forms/sheet.js'
import type { Words } from '../forms/words.js'
import type { CodedChoice, ReceiptFacts, ReceiptPrinting } from './receipt-view.js'
import { receiptWords as words } from './receipt-words.js'

const LABEL = 165
const PLACE = 28
const GAP = 6
const NONE = '–'
// A list of twenty fits on one page.
const LONG_LIST = 12
const WIDE = { school: 220, wish: 90, style: undefined }
const CLOSE = { school: 185, wish: 70, style: { size: 8.5, below: 1 } }

/** Who handed in, when and on which form. */
export function factsPart(sheet: Sheet, facts: ReceiptFacts): void {
  const { child, primarySchool, round, submittedAt, formVersion } = facts
  paragraph(sheet, words.definitive, { bold: true })
  if (facts.enteredByStaff) paragraph(sheet, words.byStaff)
  if (facts.replaces.length > 0) paragraph(sheet, words.replaces(facts.replaces.join(', ')))
  sheet.y += GAP
  group(sheet, 'Table', () => {
    fact(sheet, words.child, fullName(child))
    fact(sheet, words.elkNumber, child.elkNumber)
    fact(sheet, words.school, `${primarySchool.name} (${primarySchool.code})`)
    fact(sheet, words.round, bothLanguages(sheet, words.roundName(round)))
    fact(sheet, words.at, bothLanguages(sheet, words.moment(submittedAt)))
    fact(sheet, words.version, String(formVersion))
  })
  sheet.y += GAP
  if (facts.corrected) paragraph(sheet, words.corrected)
}

/** What was chosen: the list in its order, or the one school. */
export function choicePart(sheet: Sheet, choice: ReceiptFacts['choice']): void {
  heading(sheet, choice.kind === 'list' ? words.listHeading : words.schoolHeading)
  const chosen = choice.kind === 'list' ? choice.list : [choice.school]
  const wishes = chosen.some(({ wishedLevel }) => wishedLevel !== undefined)
  const { school, wish, style } = chosen.length > LONG_LIST ? CLOSE : WIDE
  const widths = [PLACE, school, area.width - PLACE - school - (wishes ? wish : 0), ...(wishes ? [wish] : [])]
  const fields = (all: readonly Field[]) => widths.map((width, index) => ({ ...(all[index] as Field), width }))
  const head = [{ nl: '', en: '' }, words.chosenSchool, words.department, words.wish]
  group(sheet, 'Table', () => {
    row(sheet, fields(head.map((label) => ({ label }))))
    for (const [index, one] of chosen.entries()) row(sheet, fields(cells(one, index + 1)), style)
  })
}

function cells(choice: CodedChoice, place: number): Field[] {
  const { code, school, wishedLevel } = choice
  const wish = wishedLevel === undefined ? NONE : words.rather(wishedLevel)
  return [{ value: String(place) }, { value: school }, { value: streamName(choice) || NONE, code }, { value: wish }]
}

/** When and where the result can be seen. */
export function resultPart(sheet: Sheet, resultsAt: Instant, { resultPage }: ReceiptPrinting): void {
  heading(sheet, words.resultHeading)
  paragraph(sheet, words.result(resultsAt, resultPage))
}

/** How anybody finds out whether the paper is genuine. */
export function proofPart(sheet: Sheet): void {
  heading(sheet, words.proofHeading)
  paragraph(sheet, words.proof)
  paragraph(sheet, words.differs)
}

function fact(sheet: Sheet, label: Words, value: string): void {
  row(sheet, [
    { label, width: LABEL },
    { value, width: area.width - LABEL },
  ])
}

function bothLanguages({ english }: Sheet, { nl, en }: Words): string {
  return english && en !== nl ? `${nl} / ${en}` : nl
}
