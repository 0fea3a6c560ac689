import type { PortalMessages } from '../../messages/portal/nl.js'
import type { Chrome } from '../chrome.js'
import { button } from '../components/button.js'
import { radioGroup } from '../components/choice.js'
import { form, returnTo } from '../components/form.js'
import { notice, paragraphs } from '../components/notice.js'
import { type SchoolContact, schoolCard } from '../components/reach.js'
import { type DepartmentName, departmentName } from '../components/school-names.js'
import { websiteLink } from '../components/search-result.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { type BackTo, paths } from '../paths.js'
import type { FieldProblem } from '../problem.js'

/** The name under which the choice is posted: the department's code. */
export const oneSchoolFields = { school: 'school' } as const

export interface SchoolOption extends DepartmentName {
  code: string
  /** In one line; empty text when unknown. */
  address: string
  website: string
  /** How many seats are left in a later round; undefined in the first, and where no number is known. */
  seatsLeft?: number | undefined
}

export interface OneSchoolView {
  /** The application's revision; posted as `versie`. */
  revision: number
  /** Only schools that the family may choose now; empty when there is none. */
  schools: readonly SchoolOption[]
  chosen: string | undefined
  /** Why one school is chosen: the child's route has no list, or the completion phase goes by one school at a time. */
  asks: 'route' | 'completion'
  /** Whether a school can be chosen only once it has admitted the child. */
  admits: boolean
  primarySchool: SchoolContact
  back: BackTo
  problems: readonly FieldProblem[]
}

/** Choosing the one school of a pupil who goes to kovo or praktijkonderwijs. */
export function oneSchoolPage(view: OneSchoolView, chrome: Chrome): Html {
  const { title } = chrome.messages.oneSchool
  const body = view.schools.length === 0 ? noSchool(view, chrome) : schoolForm(view, chrome)
  return layout(chrome, { title, problems: view.problems, back: view.back, body })
}

function noSchool({ primarySchool, admits }: OneSchoolView, { messages }: Chrome): Html {
  const { noneHeading } = messages.oneSchool
  const none = admits ? messages.oneSchool.none : [messages.preferences.nothingAllowed]
  return html`${notice({ kind: 'warning', heading: noneHeading, body: paragraphs(none) })}
${schoolCard(messages, primarySchool)}`
}

function schoolForm(view: OneSchoolView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.oneSchool
  return html`<p class="elk-lead">${words.intro}</p>
${about(view, messages)}
${form(chrome, {
  action: paths.oneSchool,
  hidden: { versie: view.revision, ...returnTo(view.back) },
  body: html`
${radioGroup(messages, {
  name: oneSchoolFields.school,
  legend: view.asks === 'completion' ? messages.laterRounds.legend : words.legend,
  options: view.schools.map((school) => ({
    value: school.code,
    label: departmentName(school),
    detail: detailOf(school, messages),
  })),
  chosen: view.chosen,
  problems: view.problems,
})}
<div class="elk-actions">${button({ text: messages.common.save })}</div>`,
})}`
}

function about({ asks }: OneSchoolView, { oneSchool, laterRounds }: PortalMessages): Html {
  if (asks === 'route') return html`<p>${oneSchool.noLottery}</p>`
  return html`<p>${laterRounds.oneAtATime} ${laterRounds.another}</p><p>${laterRounds.firstCome}</p>`
}

function detailOf({ address, website, school, seatsLeft }: SchoolOption, messages: PortalMessages): Html {
  const seats = seatsLeft !== undefined && html`<strong>${messages.preferences.freeSeats(seatsLeft)}</strong><br>`
  return html`${seats}${address} ${websiteLink(website, school, messages)}`
}
