import { isHelpLanguage } from '../../domain/language.js'
import type { PortalMessages } from '../../messages/portal/nl.js'
import { dutchControls, translationNotices } from '../../messages/translation-notices.js'
import type { Chrome } from '../chrome.js'
import { besideDutch, type Reading } from '../components/beside-dutch.js'
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

/** The list with its guarantee (undefined in a round without one), or the one school (undefined while not chosen; `hurry` where its seats go to who asks first). */
export type CheckedChoice =
  | { kind: 'list'; list: readonly ChosenDepartment[]; guarantee: GuaranteeView | undefined }
  | { kind: 'one-school'; school: ChosenDepartment | undefined; hurry: boolean }

/** Every answer once more, and the definitive act; in a help language with the Dutch that counts beside it. */
export function checkPage(view: CheckView, chrome: Chrome): Html {
  const words = chrome.messages.check
  const body = html`
<p class="elk-lead">${words.intro}</p>
${besideDutch(chrome, (reading) => childSection(view, reading))}
${besideDutch(chrome, (reading) => contactSection(view.contact, reading))}
${besideDutch(chrome, (reading) => choiceSection(view.choice, reading))}
${view.missing.length > 0 ? missingNotice(view.missing, chrome) : handIn(view, chrome)}`
  return layout(chrome, { title: words.title, problems: view.problems, back: 'overview', body })
}

interface Section {
  heading: string
  content: Content
  change?: { href: string; what: string; text?: string }
}

function section({ heading, content, change }: Section, { messages, beside }: Reading): Html {
  if (beside) return html`<p class="elk-beside__heading">${heading}</p>${content}`
  const link = change && changeLink({ text: messages.common.change, ...change })
  return html`<section class="elk-card elk-answers">
<div class="elk-answers__head"><h2 class="elk-heading-3">${heading}</h2>${link}</div>
${content}
</section>`
}

function childSection(view: CheckView, reading: Reading): Html {
  const words = reading.messages.check
  const answer = {
    label: words.childAnswer,
    value: view.childConfirmed ? words.childConfirmed : words.childUnconfirmed,
  }
  const content = summaryList([...childRows(view.child, reading), answer])
  const change = { href: fromCheck(paths.childData), what: words.lookChild, text: words.look }
  return section({ heading: words.childHeading, content, change }, reading)
}

function contactSection(contact: ContactValues, reading: Reading): Html {
  const rows = contactRows(contact, reading.messages, { changeable: !reading.beside })
  return section({ heading: reading.messages.check.contactHeading, content: summaryList(rows) }, reading)
}

function choiceSection(choice: CheckedChoice, reading: Reading): Html {
  const { messages } = reading
  const words = messages.check
  const nothing = html`<p>${words.nothing}</p>`
  if (choice.kind === 'one-school') {
    const change = { href: fromCheck(paths.oneSchool), what: words.changeSchool }
    const content = choice.school ? chosenSchool(choice.school) : nothing
    return section({ heading: words.schoolHeading, content, change }, reading)
  }
  const { list, guarantee } = choice
  const change = { href: fromCheck(paths.preferences), what: words.changeList }
  const content = html`${list.length > 0 ? chosenList(list, messages) : nothing}
${guarantee && isGuaranteed(guarantee) && guaranteeMeter(messages, guarantee)}`
  return section({ heading: words.listHeading, content, change }, reading)
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
  const guarantee = view.choice.kind === 'list' ? view.choice.guarantee : undefined
  const tooShort = guarantee && !isGuaranteed(guarantee) ? guarantee : undefined
  return html`${tooShort && besideDutch(chrome, (reading) => shortListWarning(tooShort, reading))}
<section class="elk-hand-in" aria-labelledby="inleveren">
${besideDutch(chrome, (reading) => (reading.beside ? handInMeaning(view.choice, reading) : handInForm(view, chrome)))}
</section>`
}

function handInForm({ revision, choice, problems }: CheckView, chrome: Chrome): Html {
  const { messages, language } = chrome
  const words = messages.check
  return html`<h2 class="elk-heading-2" id="inleveren">${words.handInHeading}</h2>
<p>${hurry(choice, messages)}</p>
${isHelpLanguage(language) && html`<p><strong>${translationNotices[language].handsInDutch}</strong></p>`}
${form(chrome, {
  action: paths.check,
  hidden: { versie: revision },
  body: html`${checkbox(messages, { name: checkFields.sure, label: words.sure, checked: false, problems })}
<div class="elk-actions">${button({ text: words.submit })}</div>`,
})}`
}

/** What the tick and the button say, for who ticks and presses them in another language. */
function handInMeaning(choice: CheckedChoice, { messages }: Reading): Html {
  const words = messages.check
  return html`<p class="elk-beside__heading">${words.handInHeading}</p>
<p>${hurry(choice, messages)}</p>
<p>${dutchControls.tick}: ‘${words.sure}’</p>
<p>${dutchControls.button}: ‘${words.submit}’</p>`
}

/** Schools that a child goes to without a list take no part in the lottery; in the completion phase their seats may run out. */
function hurry(choice: CheckedChoice, { check, oneSchool, laterRounds }: PortalMessages): string {
  if (choice.kind === 'list') return check.noHurry
  return choice.hurry ? laterRounds.firstCome : oneSchool.noHurry
}

function shortListWarning(guarantee: GuaranteeView, { messages, beside }: Reading): Html {
  const words = messages.check
  const body = html`<p><strong>${words.warning}</strong></p>
${guaranteeMeter(messages, guarantee)}
<p>${words.warningAnyway}</p>`
  if (beside) return html`<p class="elk-beside__heading">${words.warningHeading}</p>${body}`
  return notice({
    kind: 'warning',
    heading: words.warningHeading,
    body: html`${body}
<div class="elk-actions">${linkButton(fromCheck(paths.preferences), words.lengthen, 'secondary')}</div>`,
  })
}
