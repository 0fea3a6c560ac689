import { formatDay } from '../../messages/dates.js'
import type { FormView } from './form-view.js'
import { heading, paragraph, row } from './pieces.js'
import { area, group, type Sheet } from './sheet.js'
import { data, type Words } from './words.js'

const LABEL = 165
const NONE = '–'

/** The child as it stands on this version of the form; nothing here can be filled in. */
export function childPart(sheet: Sheet, { child, school, advice, route }: FormView): void {
  heading(sheet, data.child)
  group(sheet, 'Table', () => {
    fact(sheet, data.firstName, child.firstName)
    fact(sheet, data.prefix, child.prefix)
    fact(sheet, data.lastName, child.lastName)
    fact(sheet, data.birthDate, formatDay(child.birthDate, 'nl'))
    fact(sheet, data.street, [child.street, child.houseNumber, child.houseNumberSuffix].filter(Boolean).join(' '))
    fact(sheet, data.city, [child.postcode, child.city].filter(Boolean).join(' '))
    fact(sheet, data.school, `${school.name} (${school.code})`)
    fact(sheet, data.advice, advice ?? '')
    fact(sheet, data.route, bothLanguages(sheet, data.routeName(route)))
  })
  sheet.y += 4
  paragraph(sheet, data.wrong(school.phone))
}

/** How the parents are reached; what is missing can be written in. */
export function contactPart(sheet: Sheet, { contacts }: FormView): void {
  heading(sheet, data.contact)
  const width = (area.width - LABEL) / 2
  group(sheet, 'Table', () => {
    row(sheet, [{ label: { nl: '', en: '' }, width: LABEL }, ...data.contacts.map((label) => ({ label, width }))])
    for (const field of ['name', 'email', 'phone'] as const)
      row(sheet, [
        { label: data[field], width: LABEL },
        ...contacts.map((contact) => ({ value: contact[field], width })),
      ])
  })
  sheet.y += 4
  paragraph(sheet, data.contactWrong)
}

function fact(sheet: Sheet, label: Words, value: string): void {
  row(sheet, [
    { label, width: LABEL },
    { value: value || NONE, width: area.width - LABEL },
  ])
}

function bothLanguages({ english }: Sheet, { nl, en }: Words): string {
  return english && en !== nl ? `${nl} / ${en}` : nl
}
