import type { RoundName } from '../../domain/round.js'
import type { Chrome } from '../chrome.js'
import { bdi, type Content, type Html, html } from '../html.js'
import type { ReservePlace, Reserves, WhyNot } from './result-view.js'
import { streamName } from './school-names.js'

type Words = Chrome['messages']['result']

/** The reserve places of all rounds, those of the result's own round under its own heading, and what they mean. */
export function reservePlaces(
  all: readonly Reserves[],
  own: { round: RoundName; heading: string } | undefined,
  { messages }: Chrome,
): Content {
  const words = messages.result
  const headingOf = ({ round }: Reserves) =>
    round === own?.round ? own.heading : words.earlierHeading(messages.common.round(round))
  return all.map(
    (reserves, index) => html`<section class="elk-section">
<h2 class="elk-heading-2">${headingOf(reserves)}</h2>
<ul class="elk-reserves">
${reserves.places.map((place) => placeOn(place, words))}
</ul>
${index === all.length - 1 && meaning(reserves, words)}
</section>`,
  )
}

function placeOn({ department, rank, why }: ReservePlace, words: Words): Html {
  return html`<li class="elk-reserves__item"><p><span class="elk-chosen__school">${bdi(department.school)}</span> <span class="elk-chosen__stream">${streamName(department)}</span></p>
<p>${why && `${sayWhy(why, words)} `}<strong>${words.rank(rank)}</strong></p></li>`
}

function sayWhy({ seats, lastLot, lot }: WhyNot, words: Words): string {
  return lastLot === null ? words.fullBefore(seats) : words.full(seats, lastLot, lot)
}

function meaning({ drawn }: Reserves, words: Words): Html {
  return html`<p>${words.reserve}</p>
<p>${drawn && `${words.reserveOrder} `}${words.reserveStays}</p>`
}
