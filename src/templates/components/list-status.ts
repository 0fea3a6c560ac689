import type { PortalMessages } from '../../messages/portal/nl.js'
import { attributes, type Content, type Html, html } from '../html.js'
import { button, unseen } from './button.js'
import { icon } from './icon.js'
import { writeListAction } from './list-action.js'
import type { ListFocus, ListNotice } from './list-focus.js'
import { departmentName } from './school-names.js'

/** Says what the last act did, with undo after a removal; buttons that take the focus are described by it. */
export function listStatus(
  notice: ListNotice | undefined,
  focus: ListFocus | undefined,
  messages: PortalMessages,
): Html {
  const takesFocus = focus?.at === 'status'
  return html`<div class="elk-status" role="status">${
    notice &&
    html`<div class="elk-status__bar"><p id="melding"${attributes({ tabindex: takesFocus ? -1 : undefined, autofocus: takesFocus })}>${sentence(notice, messages)}</p>${notice.kind === 'removed' && undoButton(notice, focus, messages)}</div>`
  }</div>`
}

function sentence(notice: ListNotice, { preferences: words }: PortalMessages): Content {
  if (notice.kind === 'saved') return words.saved
  const name = departmentName(notice.department)
  switch (notice.kind) {
    case 'moved':
      return words.moved(name, notice.place, notice.of)
    case 'added':
      return words.added(name, notice.place)
    case 'restored':
      return words.restored(name, notice.place)
    case 'removed':
      return words.removed(name)
  }
}

function undoButton(
  notice: ListNotice & { kind: 'removed' },
  focus: ListFocus | undefined,
  { preferences: words }: PortalMessages,
): Html {
  const { code: department, place, upperLevel } = notice
  return button({
    text: html`${icon('undo')}${words.restore(place)}${unseen(departmentName(notice.department))}`,
    action: writeListAction({ kind: 'restore', department, place, upperLevel }),
    kind: 'secondary',
    autofocus: focus?.at === 'undo',
    describedBy: 'melding',
  })
}
