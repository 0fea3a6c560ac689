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
}

export interface OneSchoolView {
  /** The application's revision; posted as `versie`. */
  revision: number
  /** Only schools that marked this pupil as admitted; empty when none has. */
  schools: readonly SchoolOption[]
  chosen: string | undefined
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

function noSchool({ primarySchool }: OneSchoolView, { messages }: Chrome): Html {
  const { noneHeading, none } = messages.oneSchool
  return html`${notice({ kind: 'warning', heading: noneHeading, body: paragraphs(none) })}
${schoolCard(messages, primarySchool)}`
}

function schoolForm(view: OneSchoolView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.oneSchool
  return html`<p class="elk-lead">${words.intro}</p>
<p>${words.noLottery}</p>
${form(chrome, {
  action: paths.oneSchool,
  hidden: { versie: view.revision, ...returnTo(view.back) },
  body: html`
${radioGroup(messages, {
  name: oneSchoolFields.school,
  legend: words.legend,
  options: view.schools.map((school) => ({
    value: school.code,
    label: departmentName(school),
    detail: html`${school.address} ${websiteLink(school.website, school.school, messages)}`,
  })),
  chosen: view.chosen,
  problems: view.problems,
})}
<div class="elk-actions">${button({ text: messages.common.save })}</div>`,
})}`
}
