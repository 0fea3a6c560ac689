import type { PortalMessages } from '../../messages/portal/nl.js'
import { bdi, type Html, html } from '../html.js'

/** The primary school as a family reaches it; empty text where nothing is known. */
export interface SchoolContact {
  name: string
  phone: string
  email: string
}

/** A phone number that a phone can ring, its digits in order whatever the direction of the page. */
export function phoneLink(phone: string): Html {
  return html`<a class="elk-link elk-link--phone" dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`
}

/** An address that opens a mail program. */
export function emailLink(email: string): Html {
  return html`<a class="elk-link elk-link--email" dir="ltr" href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a>`
}

/** The primary school to call, with all that is known of how to reach it. */
export function schoolCard({ help }: PortalMessages, school: SchoolContact): Html {
  return html`<div class="elk-card elk-card--school">
<p class="elk-card__label">${help.schoolHeading}</p>
<p class="elk-card__title">${bdi(school.name)}</p>
${
  (school.phone || school.email) &&
  html`<dl class="elk-reach">
${school.phone && html`<div><dt>${help.phone}</dt><dd>${phoneLink(school.phone)}</dd></div>`}
${school.email && html`<div><dt>${help.email}</dt><dd>${emailLink(school.email)}</dd></div>`}
</dl>`
}
</div>`
}
