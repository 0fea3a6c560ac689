import { attributes, type Html, html } from '../html.js'

const shapes = {
  tile: [{ width: 40, height: 40, rx: 10 }],
  first: [{ x: 8, y: 9, width: 24, height: 6, rx: 3 }],
  bar: [
    { x: 8, y: 18, width: 18, height: 5, rx: 2.5 },
    { x: 8, y: 26.5, width: 12, height: 5, rx: 2.5 },
  ],
} as const

type Part = keyof typeof shapes

/** The mark of the service, a short list in order with the first choice standing out, in the colours of the header. */
export function brandMark(): Html {
  mark ??= html`<svg class="elk-brand__mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">${drawn((part) => ({ class: `elk-brand__${part}` }))}</svg>`
  return mark
}

let mark: Html | undefined

/** The same mark as a file of its own, in these colours. */
export function markSvg(colours: Record<Part, string>): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${drawn((part) => ({ fill: colours[part] }))}</svg>`
}

function drawn(look: (part: Part) => Record<string, string>): Html[] {
  const parts = Object.keys(shapes) as Part[]
  return parts.flatMap((part) => shapes[part].map((shape) => html`<rect${attributes({ ...look(part), ...shape })}/>`))
}
