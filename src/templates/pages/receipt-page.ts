import { fullName } from '../../domain/name.js'
import { formatMoment } from '../../messages/dates.js'
import type { Chrome } from '../chrome.js'
import { linkButton } from '../components/button.js'
import { chosenList, chosenSchool } from '../components/chosen-list.js'
import { notice } from '../components/notice.js'
import { resultMoment } from '../components/result-moment.js'
import { summaryList } from '../components/summary-list.js'
import { bdi, type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'
import type { ReceiptFacts } from '../receipts/receipt-view.js'

export interface ReceiptView extends ReceiptFacts {
  /** Whether the receipt also went out by mail. */
  mailed: boolean
}

/** The proof that an application was handed in, fit to print. */
export function receiptPage(view: ReceiptView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.receipt
  const body = html`
${notice({ kind: 'success', heading: words.heading, body: html`<p>${words.text}</p><p class="elk-receipt-code"><span class="elk-receipt-code__label">${words.code}</span> <span class="elk-code">${view.receiptCode}</span></p>` })}
${view.enteredByStaff && html`<p>${words.byStaff}</p>`}
${view.corrected && html`<p>${words.corrected}</p>`}
${view.replaces.length > 0 && html`<p>${words.replaces(bdi(view.replaces.join(', ')))}</p>`}
<div class="elk-card">${summaryList(facts(view, chrome))}</div>
<section class="elk-card"><h2 class="elk-heading-3">${view.choice.kind === 'list' ? words.listHeading : words.schoolHeading}</h2>
${view.choice.kind === 'list' ? chosenList(view.choice.list, messages) : chosenSchool(view.choice.school)}
</section>
${view.resultsAt && resultMoment(view.resultsAt, chrome)}
<section class="elk-section elk-keep">
<h2 class="elk-heading-3">${words.keepHeading}</h2>
<p>${words.keep}${view.mailed && ` ${words.mailed}`}</p>
<p>${words.genuine}</p>
<div class="elk-actions">${linkButton(paths.receiptPdf, words.pdf, 'secondary')}</div>
</section>`
  return layout(chrome, { title: words.title, back: 'overview', body })
}

function facts(view: ReceiptView, { messages, language }: Chrome) {
  const words = messages.receipt
  return [
    { label: words.at, value: formatMoment(view.submittedAt, language) },
    { label: words.child, value: bdi(fullName(view.child)) },
    { label: messages.childData.elkNumber, value: view.child.elkNumber },
    { label: words.primarySchool, value: bdi(view.primarySchool.name) },
    { label: words.round, value: messages.common.round(view.round) },
    { label: words.version, value: view.formVersion },
  ]
}
