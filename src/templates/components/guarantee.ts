import type { PortalMessages } from '../../messages/portal/nl.js'
import { type Html, html } from '../html.js'

/** How many different schools a list has, and how many the guarantee of a place needs. */
export interface GuaranteeView {
  schools: number
  needed: number
}

/** Whether the list is long enough for the guarantee. */
export function isGuaranteed({ schools, needed }: GuaranteeView): boolean {
  return schools >= needed
}

/** How many more schools the guarantee asks, in a few words that stay in sight. */
export function guaranteeTally({ guarantee }: PortalMessages, view: GuaranteeView): Html {
  const { schools, needed } = view
  const enough = isGuaranteed(view)
  return html`<div class="elk-tally${enough && ' elk-tally--enough'}">
<p class="elk-tally__words" id="stand">${enough ? guarantee.reached : guarantee.stillNeeded(needed - schools)}</p>
${beads(view)}
</div>`
}

/** The guarantee in full sentences. */
export function guaranteeWords({ guarantee }: PortalMessages, view: GuaranteeView): Html {
  const have = guarantee.count(view.schools)
  const state = isGuaranteed(view) ? guarantee.enough(have, view.needed) : guarantee.tooShort(have, view.needed)
  return html`<p class="elk-hint">${state} ${guarantee.meaning} ${guarantee.countedOnce}</p>`
}

/** The guarantee in words; the row of beads beside it only repeats them. */
export function guaranteeMeter({ guarantee }: PortalMessages, view: GuaranteeView): Html {
  const { schools, needed } = view
  const have = guarantee.count(schools)
  const enough = isGuaranteed(view)
  return html`<div class="elk-guarantee${enough && ' elk-guarantee--enough'}">
${beads(view)}
<p class="elk-guarantee__words">${enough ? guarantee.enough(have, needed) : html`${guarantee.tooShort(have, needed)} <strong>${guarantee.addMore(needed - schools)}</strong>`}</p>
<p class="elk-hint">${guarantee.meaning} ${guarantee.countedOnce}</p>
</div>`
}

function beads({ schools, needed }: GuaranteeView): Html {
  return html`<div class="elk-beads" aria-hidden="true">${Array.from({ length: needed }, (_, index) => html`<span class="elk-bead${index < schools && ' elk-bead--filled'}"></span>`)}</div>`
}
