import type { FieldChange } from '../../domain/pupil.js'
import { routes } from '../../domain/route.js'
import { type Instant, parseIsoDay } from '../../domain/time.js'
import { formatDay, formatMoment } from '../../messages/dates.js'
import type { PortalMessages } from '../../messages/portal/nl.js'
import type { Chrome } from '../chrome.js'
import { bdi, type Content, type Html, html } from '../html.js'
import { notice } from './notice.js'
import type { SchoolContact } from './reach.js'
import { type DepartmentName, departmentName } from './school-names.js'

/** What a new version of the form changed, and which choices it cost. */
export interface FormChanges {
  version: number
  changedAt: Instant
  fields: readonly FieldChange[]
  /** Departments that the new advice or route no longer allows, so that left the list. */
  dropped: readonly DepartmentName[]
}

/** Tells the family what the school corrected; `choosesList` while it can add to a list. */
export function changesNotice(
  changes: FormChanges,
  { school, choosesList }: { school: SchoolContact; choosesList: boolean },
  { messages, language }: Chrome,
): Html {
  const words = messages.changes
  const drops = changes.dropped.length > 0
  return notice({
    kind: 'info',
    heading: words.heading,
    body: html`<p>${words.at(formatMoment(changes.changedAt, language), changes.version)}</p>
<dl class="elk-changes">
${changes.fields.map((change) => changedField(change, { messages, language }))}
</dl>
${drops && droppedChoices(changes.dropped, choosesList, words)}
<p>${words.checkAgain} ${!drops && html`${words.kept} `}${words.callIfWrong(bdi(school.name))}</p>`,
  })
}

function droppedChoices(
  dropped: readonly DepartmentName[],
  choosesList: boolean,
  words: PortalMessages['changes'],
): Html {
  return html`<p><strong>${words.dropped}</strong></p>
<ul class="elk-list">${dropped.map((department) => html`<li>${departmentName(department)}</li>`)}</ul>
<p>${words.keptRest} ${choosesList && words.listAgain}</p>`
}

type Tongue = Pick<Chrome, 'messages' | 'language'>

function changedField(change: FieldChange, tongue: Tongue): Html {
  const words = tongue.messages.changes
  return html`<div class="elk-changes__row"><dt>${words.field(change.field)}</dt>
<dd>${words.was}: ${change.old === '' ? words.empty : html`<del>${written(change.field, change.old, tongue)}</del>`}</dd>
<dd>${words.became}: <ins>${written(change.field, change.new, tongue)}</ins></dd></div>`
}

function written(field: FieldChange['field'], value: string, { messages, language }: Tongue): Content {
  if (value === '') return messages.changes.empty
  const day = field === 'birthDate' ? parseIsoDay(value) : undefined
  if (day) return formatDay(day, language)
  const route = field === 'route' ? routes.find((name) => name === value) : undefined
  return route ? messages.changes.route(route) : bdi(value)
}
