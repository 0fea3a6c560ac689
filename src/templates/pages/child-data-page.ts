import { type Address, addressLines } from '../../domain/address.js'
import type { Advice } from '../../domain/advice.js'
import { fullName, type Name } from '../../domain/name.js'
import type { Route } from '../../domain/route.js'
import type { Day, Instant } from '../../domain/time.js'
import { formatDay, formatMoment } from '../../messages/dates.js'
import type { PortalMessages } from '../../messages/portal/nl.js'
import type { Chrome } from '../chrome.js'
import { button } from '../components/button.js'
import { form, returnTo } from '../components/form.js'
import { notice, paragraphs } from '../components/notice.js'
import { type SchoolContact, schoolCard } from '../components/reach.js'
import { lines, type SummaryRow, summaryList } from '../components/summary-list.js'
import { bdi, type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { type BackTo, paths } from '../paths.js'
import type { FieldProblem } from '../problem.js'

/** What is printed on the application form of one child. */
export interface PrintedChild extends Name, Address {
  birthDate: Day
  elkNumber: string
  /** The final advice; undefined while there is none. */
  advice: Advice | undefined
  route: Route
}

export interface ChildDataView {
  child: PrintedChild
  primarySchool: SchoolContact
  /** The current version of the form; undefined before the final advice. */
  form: { version: number; createdAt: Instant } | undefined
  /** `ask`: the round is open and the button stands there; `confirmed`: this version was confirmed; `look`: only to see. */
  confirmation: 'ask' | 'confirmed' | 'look'
  back: BackTo
  problems: readonly FieldProblem[]
}

/** The child's data as the school gave them: to confirm, or to have corrected by the school. */
export function childDataPage(view: ChildDataView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.childData
  const confirm = form(chrome, {
    action: paths.childData,
    hidden: { versie: view.form?.version, ...returnTo(view.back) },
    body: html`<div class="elk-actions">${button({ text: words.confirm })}</div>`,
  })
  const body = html`
<p class="elk-lead">${words.intro}</p>
${view.confirmation === 'confirmed' && notice({ kind: 'success', body: html`<p>${words.confirmed}</p>` })}
<div class="elk-card">${summaryList([...childRows(view.child, chrome), ...formRows(view, chrome)])}</div>
${view.confirmation === 'ask' && confirm}
<section class="elk-section">
<h2 class="elk-heading-2">${words.wrongHeading}</h2>
${paragraphs(words.wrong)}
${schoolCard(messages, view.primarySchool)}
</section>`
  return layout(chrome, { title: words.title, problems: view.problems, back: view.back, body })
}

/** The rows of the printed data, in the order of the paper form. */
export function childRows(
  child: PrintedChild,
  { messages, language }: Pick<Chrome, 'messages' | 'language'>,
): SummaryRow[] {
  const words = messages.childData
  return [
    { label: words.name, value: bdi(fullName(child)) },
    { label: words.birthDate, value: formatDay(child.birthDate, language) },
    { label: words.address, value: addressValue(child, messages) },
    { label: words.advice, value: child.advice ?? words.noAdvice },
    { label: words.route, value: messages.changes.route(child.route) },
    { label: words.elkNumber, value: child.elkNumber },
  ]
}

function formRows({ primarySchool, form }: ChildDataView, { messages, language }: Chrome): SummaryRow[] {
  const words = messages.childData
  const school = { label: words.primarySchool, value: bdi(primarySchool.name) }
  if (!form) return [school]
  return [
    school,
    { label: words.version, value: words.versionMade(form.version, formatMoment(form.createdAt, language)) },
  ]
}

function addressValue(address: Address, { common }: PortalMessages) {
  const texts = addressLines(address)
  return texts.length > 0 ? lines(texts) : common.unknown
}
