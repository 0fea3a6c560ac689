import { type Html, html } from '../html.js'

const shapes = {
  up: 'M10 16V4.5M4.5 10 10 4.5l5.5 5.5',
  down: 'M10 4v11.5M4.5 10l5.5 5.5 5.5-5.5',
  add: 'M10 4v12M4 10h12',
  check: 'M4 10.5 8.3 15 16 5.5',
  back: 'M12.5 4 6.5 10l6 6',
  warning: 'M10 4.5v7M10 15.2v.3',
  info: 'M10 9v6.5M10 4.7V5',
  globe: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM2.8 10h14.4M10 2.5c-4.4 5-4.4 10 0 15 4.4-5 4.4-10 0-15',
  unfold: 'm5 7.5 5 5 5-5',
  undo: 'M7.5 4 3.5 8l4 4M4 8h7.5a4.5 4.5 0 0 1 0 9H8',
} as const

export type IconName = keyof typeof shapes

/** A small drawing in the colour of the text beside it; it never carries meaning alone. */
export function icon(name: IconName): Html {
  return drawings[name]
}

const drawings = Object.fromEntries(Object.entries(shapes).map(([name, path]) => [name, draw(path)])) as Readonly<
  Record<IconName, Html>
>

function draw(path: string): Html {
  return html`<svg class="elk-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${path}"/></svg>`
}
