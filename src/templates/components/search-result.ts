import type { PortalMessages } from '../../messages/portal/nl.js'
import { attributes, bdi, type Content, type Html, html } from '../html.js'
import { button, unseen } from './button.js'
import { icon } from './icon.js'
import { writeListAction } from './list-action.js'
import { type DepartmentName, departmentName, streamName } from './school-names.js'

/** A department with the facts a family weighs; empty text where nothing is known. */
export interface DepartmentResult extends DepartmentName {
  code: string
  /** In one line: "Weteringschans 31, Amsterdam". */
  address: string
  /** The part of town; empty text where it is not known. */
  district: string
  website: string
  /** All its seats, or in a later round those that are left. */
  seats: { count: number; kind: 'all' | 'left' } | undefined
  /** How many listed it first last year. */
  firstChoices: number | undefined
  /** Whether the school marked this pupil as admitted. */
  admitted: boolean
  /** Its place on the list; undefined when it is not on it. */
  listedAt: number | undefined
}

interface ResultState {
  /** Where it would be added; undefined when the list is full. */
  nextPlace: number | undefined
  focused: boolean
}

/** One department that can be added, with its facts. */
export function searchResult(
  result: DepartmentResult,
  { nextPlace, focused }: ResultState,
  messages: PortalMessages,
): Html {
  const words = messages.preferences
  return html`<li class="elk-result">
<div class="elk-result__text">
<p class="elk-result__school">${bdi(result.school)}</p>
<p class="elk-result__stream">${streamName(result)}</p>
<p class="elk-result__facts">${facts(result, messages).map((fact) => html`<span class="elk-fact">${fact}</span> `)}</p>
${result.admitted && html`<p class="elk-result__admitted">${icon('check')}${words.admitted}</p>`}
</div>
<div class="elk-result__act">${
    result.listedAt !== undefined
      ? html`<p class="elk-result__listed"${attributes({ tabindex: focused ? -1 : undefined, autofocus: focused })}>${icon('check')}${words.listedAt(result.listedAt)}</p>`
      : nextPlace !== undefined && addButton(result, { nextPlace, focused }, messages)
  }</div>
</li>`
}

function addButton(
  result: DepartmentResult,
  { nextPlace, focused }: { nextPlace: number; focused: boolean },
  { preferences: words }: PortalMessages,
): Html {
  return button({
    text: html`${icon('add')}${words.add}${unseen(words.atPlace(departmentName(result), nextPlace))}`,
    action: writeListAction({ kind: 'add', department: result.code }),
    kind: 'secondary',
    autofocus: focused,
  })
}

function facts(
  { address, district, website, seats, firstChoices, school }: DepartmentResult,
  messages: PortalMessages,
): Content[] {
  const words = messages.preferences
  return [
    district === '' ? address : [address, district].filter(Boolean).join(', '),
    seats && (seats.kind === 'all' ? words.seats(seats.count) : words.freeSeats(seats.count)),
    firstChoices !== undefined && words.firstChoices(firstChoices),
    websiteLink(website, school, messages),
  ].filter((fact) => fact !== '' && fact !== false && fact !== undefined)
}

/** A school's own website, opened beside this page; nothing when the address is not a web address. */
export function websiteLink(
  website: string,
  school: string,
  { preferences: words, common }: PortalMessages,
): Html | undefined {
  if (!/^https?:\/\//i.test(website)) return undefined
  return html`<a class="elk-link" href="${website}" target="_blank" rel="noopener noreferrer">${words.website}${unseen(html`${bdi(school)} ${common.opensNewTab}`)}</a>`
}
