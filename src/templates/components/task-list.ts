import type { PortalMessages } from '../../messages/portal/nl.js'
import { type Content, type Html, html } from '../html.js'
import { icon } from './icon.js'

export type TaskStatus = 'todo' | 'busy' | 'done' | 'look' | 'later'

export interface TaskItem {
  name: string
  hint: Content
  /** Where to do it; undefined while it cannot be done. */
  href: string | undefined
  status: TaskStatus
  /** A unique id, for the words that describe the link. */
  id: string
}

/** The steps of the application in order, each with a link and how far it is. */
export function taskList({ overview }: PortalMessages, tasks: readonly TaskItem[]): Html {
  return html`<ol class="elk-tasks">
${tasks.map(
  ({ name, hint, href, status, id }) => html`<li class="elk-task elk-task--${status}">
<span class="elk-task__dot" aria-hidden="true">${status === 'done' && icon('check')}</span>
<div class="elk-task__text">
${href === undefined ? html`<span class="elk-task__name">${name}</span>` : html`<a class="elk-task__name elk-task__link" href="${href}" aria-describedby="${id}-stand">${name}</a>`}
<span class="elk-task__hint">${hint}</span>
</div>
<span class="elk-task__status" id="${id}-stand">${overview.statuses[status]}</span>
</li>`,
)}
</ol>`
}
