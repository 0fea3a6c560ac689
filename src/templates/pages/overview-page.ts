import type { Chrome } from '../chrome.js'
import { changesNotice, type FormChanges } from '../components/changes-notice.js'
import type { OverviewState } from '../components/overview-state.js'
import { stateCard } from '../components/overview-state.js'
import type { SchoolContact } from '../components/reach.js'
import { type TaskItem, type TaskStatus, taskList } from '../components/task-list.js'
import { type Content, type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { type TaskName, taskPaths } from '../paths.js'
import type { FieldProblem } from '../problem.js'

export interface OverviewTask {
  task: TaskName
  /** `later`: cannot be done yet, so it is no link; `look`: can only be looked at. */
  status: TaskStatus
}

export interface OverviewView {
  state: OverviewState
  /** What is to do, in order; empty when there is nothing to do here. */
  tasks: readonly OverviewTask[]
  /** How much stands on the list; undefined before the first choice and for one school. */
  listed: { departments: number; schools: number } | undefined
  /** What the school corrected since the family last confirmed the data. */
  changes: FormChanges | undefined
  primarySchool: SchoolContact
  problems: readonly FieldProblem[]
}

/** Where the family stands in the round, and what it still has to do. */
export function overviewPage(view: OverviewView, chrome: Chrome): Html {
  const { messages } = chrome
  const choosesList = view.tasks.some(({ task }) => task === 'preferences')
  const body = html`
${view.changes && changesNotice(view.changes, { school: view.primarySchool, choosesList }, chrome)}
${stateCard(view.state, view.primarySchool, chrome)}
${view.tasks.length > 0 && tasks(view, chrome)}`
  return layout(chrome, { title: messages.overview.title, problems: view.problems, body })
}

function tasks({ tasks: items, listed }: OverviewView, { messages }: Chrome): Html {
  const words = messages.overview
  const hint = (task: TaskName): Content =>
    task === 'preferences' && listed ? words.listed(listed.departments, listed.schools) : words.tasks[task].hint
  const item = ({ task, status }: OverviewTask): TaskItem => ({
    id: `taak-${task}`,
    name: words.tasks[task].name,
    hint: hint(task),
    href: status === 'later' ? undefined : taskPaths[task],
    status,
  })
  return html`<section class="elk-section" aria-labelledby="taken">
<h2 class="elk-heading-2" id="taken">${words.tasksHeading}</h2>
${taskList(messages, items.map(item))}
</section>`
}
