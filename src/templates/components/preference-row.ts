import type { PortalMessages } from '../../messages/portal/nl.js'
import { attributes, bdi, type Content, type Html, html } from '../html.js'
import { type FieldProblem, problemsAt } from '../problem.js'
import { button, unseen } from './button.js'
import { describe, fieldErrors } from './field.js'
import { type IconName, icon } from './icon.js'
import { writeListAction } from './list-action.js'
import type { ListFocus } from './list-focus.js'
import { type DepartmentName, departmentName, streamName } from './school-names.js'

export interface PreferenceRow extends DepartmentName {
  code: string
  /** How many seats are left in a later round; undefined in the first, and where no number is known. */
  seatsLeft?: number | undefined
  /** What stands in the number field: the saved place, or what was typed when that was wrong. */
  typedPlace: string
  /** The upper level a double advice may wish for here; undefined where that makes no sense. */
  upperLevel: { level: string; wished: boolean } | undefined
}

interface RowPosition {
  /** Counted from 1. */
  place: number
  of: number
  focus: ListFocus | undefined
  problems: readonly FieldProblem[]
}

/** The name under which the place of a department is posted. */
export function placeField(code: string): string {
  return `plaats-${code}`
}

/** The name under which the wish for the upper level is posted (`ja` when ticked). */
export function wishField(code: string): string {
  return `wens-${code}`
}

/** One choice on the list: its number, its name, its wish, and the buttons that move or remove it. */
export function preferenceRow(row: PreferenceRow, position: RowPosition, messages: PortalMessages): Html {
  const name = placeField(row.code)
  const errors = problemsAt(position.problems, name)
  const words = messages.preferences
  const isActedOn = position.focus?.at === 'row' && position.focus.code === row.code
  return html`<li class="elk-choice${errors.length > 0 && ' elk-choice--invalid'}${isActedOn && ' elk-choice--acted-on'}">
<div class="elk-choice__place">
<label class="elk-choice__label" for="${name}">${words.place}${unseen(words.placeOf(departmentName(row)))}</label>
<input class="elk-textbox elk-choice__number" type="text" inputmode="numeric" autocomplete="off"${attributes({ id: name, name, value: row.typedPlace, ...describe(name, undefined, errors) })}>
</div>
<div class="elk-choice__what">
<p class="elk-choice__school">${bdi(row.school)}</p>
<p class="elk-choice__stream">${streamName(row)}</p>
${row.seatsLeft !== undefined && html`<p class="elk-hint">${row.seatsLeft === 0 ? messages.laterRounds.full : words.freeSeats(row.seatsLeft)}</p>`}
${row.upperLevel && wish(row, row.upperLevel, messages)}
</div>
${position.of > 1 && handle}
${fieldErrors(messages, name, errors)}
<div class="elk-choice__buttons">${rowButtons(row, position, messages)}</div>
</li>`
}

/** Shown by the script that makes it work; whoever uses no pointer has the buttons. */
const handle = html`<span class="elk-choice__handle" aria-hidden="true"></span>`

function wish(
  { code, ...row }: PreferenceRow,
  { level, wished }: { level: string; wished: boolean },
  { preferences: words }: PortalMessages,
): Html {
  const id = wishField(code)
  return html`<div class="elk-option elk-option--small"><input class="elk-option__control" type="checkbox" value="ja"${attributes({ id, name: id, checked: wished })}>
<label class="elk-option__label" for="${id}">${words.upperLevel(level)}${unseen(departmentName(row))}</label></div>`
}

// Keeps the other buttons in their columns, so that the same one stays under the finger.
const noButton = html`<span></span>`

function rowButtons(
  row: PreferenceRow,
  { place, of, focus }: RowPosition,
  { preferences: words }: PortalMessages,
): Content[] {
  const name = departmentName(row)
  const make = (kind: 'up' | 'down' | 'remove', text: string, more: Content, sign?: IconName) => {
    const autofocus = focus?.at === 'row' && focus.code === row.code && focus.button === kind
    return button({
      text: html`${sign && icon(sign)}${text}${unseen(more)}`,
      action: writeListAction({ kind, department: row.code }),
      kind: kind === 'remove' ? 'danger' : 'secondary',
      autofocus,
      describedBy: autofocus ? 'melding' : undefined,
    })
  }
  return [
    place === 1 ? noButton : make('up', words.up, words.toPlace(name, place - 1), 'up'),
    place === of ? noButton : make('down', words.down, words.toPlace(name, place + 1), 'down'),
    make('remove', words.remove, words.fromList(name)),
  ]
}
