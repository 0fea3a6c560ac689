import { fullName, type Name } from '../../domain/name.js'
import type { RoundName } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import type { Chrome } from '../chrome.js'
import { type ChosenDepartment, chosenList, chosenSchool } from '../components/chosen-list.js'
import { notice } from '../components/notice.js'
import { resultMoment } from '../components/result-moment.js'
import { summaryList } from '../components/summary-list.js'
import { bdi, type Html, html } from '../html.js'
import { layout } from '../layout.js'

export interface ReceiptView {
  /** As printed on the form version that was handed in. */
  child: Name & { elkNumber: string }
  primarySchool: string
  round: RoundName
  submittedAt: Instant
  receiptCode: string
  formVersion: number
  /** Whether the school corrected the form after it was handed in. */
  corrected: boolean
  choice: { kind: 'list'; list: readonly ChosenDepartment[] } | { kind: 'one-school'; school: ChosenDepartment }
  /** Whether a member of staff entered it for the family. */
  enteredByStaff: boolean
  /** Whether the receipt also went out by mail. */
  mailed: boolean
  resultsAt: Instant | undefined
}

/** The proof that an application was handed in, fit to print. */
export function receiptPage(view: ReceiptView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.receipt
  const body = html`
${notice({ kind: 'success', heading: words.heading, body: html`<p>${words.text}</p><p class="elk-receipt-code"><span class="elk-receipt-code__label">${words.code}</span> <span class="elk-code">${view.receiptCode}</span></p>` })}
${view.enteredByStaff && html`<p>${words.byStaff}</p>`}
${view.corrected && html`<p>${words.corrected}</p>`}
<div class="elk-card">${summaryList(facts(view, chrome))}</div>
<section class="elk-card"><h2 class="elk-heading-3">${view.choice.kind === 'list' ? words.listHeading : words.schoolHeading}</h2>
${view.choice.kind === 'list' ? chosenList(view.choice.list, messages) : chosenSchool(view.choice.school)}
</section>
${view.resultsAt && resultMoment(view.resultsAt, chrome)}
<p class="elk-keep">${words.keep}${view.mailed && ` ${words.mailed}`}</p>`
  return layout(chrome, { title: words.title, back: 'overview', body })
}

function facts(view: ReceiptView, { messages, language }: Chrome) {
  const words = messages.receipt
  return [
    { label: words.at, value: formatMoment(view.submittedAt, language) },
    { label: words.child, value: bdi(fullName(view.child)) },
    { label: messages.childData.elkNumber, value: view.child.elkNumber },
    { label: words.primarySchool, value: bdi(view.primarySchool) },
    { label: words.round, value: messages.common.round(view.round) },
    { label: words.version, value: view.formVersion },
  ]
}
