import type { PortalMessages } from '../../messages/portal/nl.js'
import { attributes, type Content, type Html, html } from '../html.js'
import { button, unseen } from './button.js'
import { icon } from './icon.js'
import { writeListAction } from './list-action.js'
import type { ListFocus, ListNotice } from './list-focus.js'
import { departmentName } from './school-names.js'

type Removal = ListNotice & { kind: 'removed' }

/** Says what the last act did; buttons that take the focus are described by it. A removal is said where it was done. */
export function listStatus(
  notice: ListNotice | undefined,
  focus: ListFocus | undefined,
  messages: PortalMessages,
): Html {
  const takesFocus = focus?.at === 'status'
  const isSaidHere = notice !== undefined && notice.kind !== 'removed'
  return html`<div class="elk-status" role="status">${
    isSaidHere &&
    html`<p class="elk-status__bar" id="melding"${attributes({ tabindex: takesFocus ? -1 : undefined, autofocus: takesFocus })}>${sentence(notice, messages)}</p>`
  }</div>`
}

function sentence(notice: Exclude<ListNotice, Removal>, { preferences: words }: PortalMessages): Content {
  if (notice.kind === 'saved') return words.saved
  const name = departmentName(notice.department)
  switch (notice.kind) {
    case 'moved':
      return words.moved(name, notice.place, notice.of)
    case 'added':
      return words.added(name, notice.place)
    case 'restored':
      return words.restored(name, notice.place)
  }
}

/** Says that a school is gone, with the button that puts it back; it stands where the school stood. */
export function removalNotice(
  { code: department, department: named, place, upperLevel }: Removal,
  focus: ListFocus | undefined,
  { preferences: words }: PortalMessages,
): Html {
  const name = departmentName(named)
  return html`<p id="melding">${words.removed(name)}</p>
${button({
  text: html`${icon('undo')}${words.restore}${unseen(words.atPlace(name, place))}`,
  action: writeListAction({ kind: 'restore', department, place, upperLevel }),
  kind: 'secondary',
  autofocus: focus?.at === 'undo',
  describedBy: 'melding',
})}`
}
