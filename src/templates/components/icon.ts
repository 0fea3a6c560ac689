import { type Html, html } from '../html.js'

const shapes = {
  up: 'M10 16V4.5M4.5 10 10 4.5l5.5 5.5',
  down: 'M10 4v11.5M4.5 10l5.5 5.5 5.5-5.5',
  add: 'M10 4v12M4 10h12',
  check: 'M4 10.5 8.3 15 16 5.5',
  back: 'M12.5 4 6.5 10l6 6',
  warning: 'M10 4.5v7M10 15.2v.3',
  info: 'M10 9v6.5M10 4.7V5',
  undo: 'M7.5 4 3.5 8l4 4M4 8h7.5a4.5 4.5 0 0 1 0 9H8',
} as const

export type IconName = keyof typeof shapes

/** A small drawing in the colour of the text beside it; it never carries meaning alone. */
export function icon(name: IconName): Html {
  return html`<svg class="elk-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><path d="${shapes[name]}"/></svg>`
}

/** The mark of the service: a short list in order, the first choice standing out. */
export function brandMark(): Html {
  return html`<svg class="elk-brand__mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><rect class="elk-brand__tile" width="40" height="40" rx="10"/><rect class="elk-brand__first" x="8" y="9" width="24" height="6" rx="3"/><rect class="elk-brand__bar" x="8" y="18" width="18" height="5" rx="2.5"/><rect class="elk-brand__bar" x="8" y="26.5" width="12" height="5" rx="2.5"/></svg>`
}
