import { formatMoment, momentLeaf } from '../../messages/dates.js'
import type { Chrome } from '../chrome.js'
import { linkButton } from '../components/button.js'
import { momentCard } from '../components/moment-card.js'
import { notice, paragraphs } from '../components/notice.js'
import { reservePlaces } from '../components/reserve-places.js'
import { unplaced, withdrawn } from '../components/result-chance.js'
import { placed } from '../components/result-seat.js'
import type { ResultView, ResultViewOf } from '../components/result-view.js'
import { departmentName } from '../components/school-names.js'
import { type Content, type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'

/** The page of the result: fit to wait on before its moment, and to print after it. */
export function resultPage(view: ResultView, chrome: Chrome): Html {
  return layout(chrome, { title: chrome.messages.result.title, back: 'overview', body: content(view, chrome) })
}

function content(view: ResultView, chrome: Chrome): Content {
  const words = chrome.messages.result
  switch (view.kind) {
    case 'before':
      return before(view, chrome)
    case 'no-moment':
      return notice({ kind: 'info', heading: words.beforeHeading, body: paragraphs([words.noMoment]) })
    case 'not-in':
      return notIn(view, chrome)
    case 'checked':
      return checked(view, chrome)
    case 'school-confirms':
      return schoolConfirms(view, chrome)
    case 'none':
      return notice({ kind: 'info', heading: words.noneHeading, body: paragraphs([words.none]) })
    case 'placed':
      return placed(view, chrome)
    case 'unplaced':
      return unplaced(view, chrome)
    case 'withdrawn':
      return withdrawn(view, chrome)
  }
}

/** The script waits with the server's clock, not with that of the phone; it shows the one sentence and hides the other. */
function before({ resultsAt, now, script, reserves }: ResultViewOf<'before'>, chrome: Chrome): Html {
  const { messages, language } = chrome
  const words = messages.result
  const card = momentCard({
    kind: 'open',
    leaf: momentLeaf(resultsAt, language),
    heading: words.beforeHeading,
    body: html`<p><strong>${words.at(formatMoment(resultsAt, language))}</strong></p>
<p>${words.openAgain}</p>
<p id="vanzelf" hidden data-at="${resultsAt}" data-now="${now}" data-trying="${words.tryingAgain}">${words.byItself}</p>
<p>${words.nobodyKnows}</p>`,
  })
  return html`${card}${reservePlaces(reserves, undefined, chrome)}
<script src="${script}" defer></script>`
}

function notIn({ round }: ResultViewOf<'not-in'>, { messages }: Chrome): Html {
  const words = messages.result
  return notice({
    kind: 'info',
    heading: words.notInHeading(messages.common.round(round)),
    body: html`<p>${words.notIn}</p><div class="elk-actions">${linkButton(paths.overview, words.toOverview)}</div>`,
  })
}

function checked({ round, taken }: ResultViewOf<'checked'>, { messages }: Chrome): Html {
  const words = messages.result
  const name = messages.common.round(round)
  const sentences = taken ? [words.taken(name), words.mayChange] : [words.late(name)]
  return notice({ kind: 'warning', heading: words.checkedHeading, body: paragraphs([...sentences, words.wait]) })
}

function schoolConfirms({ department, reserves }: ResultViewOf<'school-confirms'>, chrome: Chrome): Html {
  const words = chrome.messages.result
  const who = department ? words.confirms<Content>(departmentName(department)) : words.confirmsAny
  const body = html`<p>${who}</p><p>${words.confirmsHere}</p>`
  return html`${notice({ kind: 'info', heading: words.confirmsHeading, body })}
${reservePlaces(reserves, undefined, chrome)}`
}
