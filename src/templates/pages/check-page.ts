import type { Chrome } from '../chrome.js'
import { button, linkButton } from '../components/button.js'
import { checkbox } from '../components/choice.js'
import { type ChosenDepartment, chosenList, chosenSchool } from '../components/chosen-list.js'
import { type ContactValues, contactRows } from '../components/contact-rows.js'
import { form } from '../components/form.js'
import { type GuaranteeView, guaranteeMeter, isGuaranteed } from '../components/guarantee.js'
import { notice } from '../components/notice.js'
import { changeLink, summaryList } from '../components/summary-list.js'
import { type Content, type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { fromCheck, paths, type TaskName, taskPaths } from '../paths.js'
import type { FieldProblem } from '../problem.js'
import { childRows, type PrintedChild } from './child-data-page.js'

/** The name under which the tick is posted (`ja`); also the field of its problem. */
export const checkFields = { sure: 'zeker' } as const

export type MissingTask = Exclude<TaskName, 'check'>

export interface CheckView {
  /** The application's revision; posted as `versie`, so that what is handed in is what was read. */
  revision: number
  child: PrintedChild
  childConfirmed: boolean
  contact: ContactValues
  choice: CheckedChoice
  /** What must be done before handing in, in order. */
  missing: readonly MissingTask[]
  problems: readonly FieldProblem[]
}

/** The list with its guarantee (undefined in a round without one), or the one school (undefined while not chosen). */
export type CheckedChoice =
  | { kind: 'list'; list: readonly ChosenDepartment[]; guarantee: GuaranteeView | undefined }
  | { kind: 'one-school'; school: ChosenDepartment | undefined }

/** Every answer once more, and the definitive act. */
export function checkPage(view: CheckView, chrome: Chrome): Html {
  const words = chrome.messages.check
  const body = html`
<p class="elk-lead">${words.intro}</p>
${childSection(view, chrome)}
${section(words.contactHeading, summaryList(contactRows(view.contact, chrome.messages, { changeable: true })))}
${choiceSection(view.choice, chrome)}
${view.missing.length > 0 ? missingNotice(view.missing, chrome) : handIn(view, chrome)}`
  return layout(chrome, { title: words.title, problems: view.problems, back: 'overview', body })
}

function section(heading: string, content: Content, change?: Html): Html {
  return html`<section class="elk-card elk-answers">
<div class="elk-answers__head"><h2 class="elk-heading-3">${heading}</h2>${change}</div>
${content}
</section>`
}

function childSection(view: CheckView, chrome: Chrome): Html {
  const { check: words, common } = chrome.messages
  const change = { href: fromCheck(paths.childData), text: common.change, what: words.changeChild }
  const answer = {
    label: words.childAnswer,
    value: view.childConfirmed ? words.childConfirmed : words.childUnconfirmed,
  }
  return section(words.childHeading, summaryList([...childRows(view.child, chrome), answer]), changeLink(change))
}

function choiceSection(choice: CheckedChoice, { messages }: Chrome): Html {
  const { check: words, common } = messages
  const nothing = html`<p>${words.nothing}</p>`
  if (choice.kind === 'one-school') {
    const change = changeLink({ href: fromCheck(paths.oneSchool), text: common.change, what: words.changeSchool })
    return section(words.schoolHeading, choice.school ? chosenSchool(choice.school) : nothing, change)
  }
  const { list, guarantee } = choice
  const change = changeLink({ href: fromCheck(paths.preferences), text: common.change, what: words.changeList })
  const content = html`${list.length > 0 ? chosenList(list, messages) : nothing}
${guarantee && isGuaranteed(guarantee) && guaranteeMeter(messages, guarantee)}`
  return section(words.listHeading, content, change)
}

function missingNotice(missing: readonly MissingTask[], { messages: { check: words } }: Chrome): Html {
  return notice({
    kind: 'warning',
    heading: words.missingHeading,
    body: html`<p>${words.missing}</p>
<ul class="elk-list">${missing.map((task) => html`<li><a class="elk-link" href="${fromCheck(taskPaths[task])}">${words.missingTasks[task]}</a></li>`)}</ul>`,
  })
}

function handIn(view: CheckView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.check
  const guarantee = view.choice.kind === 'list' ? view.choice.guarantee : undefined
  return html`${guarantee && !isGuaranteed(guarantee) && shortListWarning(guarantee, chrome)}
<section class="elk-hand-in" aria-labelledby="inleveren">
<h2 class="elk-heading-2" id="inleveren">${words.handInHeading}</h2>
<p>${words.noHurry}</p>
${form(chrome, {
  action: paths.check,
  hidden: { versie: view.revision },
  body: html`${checkbox(messages, { name: checkFields.sure, label: words.sure, checked: false, problems: view.problems })}
<div class="elk-actions">${button({ text: words.submit })}</div>`,
})}
</section>`
}

function shortListWarning(guarantee: GuaranteeView, { messages }: Chrome): Html {
  const words = messages.check
  return notice({
    kind: 'warning',
    heading: words.warningHeading,
    body: html`<p><strong>${words.warning}</strong></p>
${guaranteeMeter(messages, guarantee)}
<p>${words.warningAnyway}</p>
<div class="elk-actions">${linkButton(fromCheck(paths.preferences), words.lengthen, 'secondary')}</div>`,
  })
}
