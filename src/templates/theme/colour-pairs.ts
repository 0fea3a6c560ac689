const TEXT = 4.5
/** What a control and the line of the focus need. */
export const CONTROL = 3

type Pair = readonly [on: string, ground: string, needed: number]

/** What stands on what, text or control, and the contrast it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
export const colourPairs: readonly Pair[] = [
  ...['paper', 'surface', 'sunken'].flatMap((ground): Pair[] => [
    ['ink', ground, TEXT],
    ['ink-soft', ground, TEXT],
    ['accent', ground, TEXT],
    ['accent-strong', ground, TEXT],
    ['error', ground, TEXT],
    ['control', ground, CONTROL],
  ]),
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'error'].map((on): Pair => [on, 'accent-soft', TEXT]),
  ['control', 'accent-soft', CONTROL],
  ['on-sun', 'sun', TEXT],
  ['on-header', 'header', TEXT],
  ['on-header-soft', 'header', TEXT],
  ['on-header', 'header-line', CONTROL],
  ['sun', 'header-line', CONTROL],
  ['focus', 'focus-halo', CONTROL],
  ['error', 'error-soft', TEXT],
  ['ink', 'error-soft', TEXT],
  ['success', 'surface', TEXT],
  ['success', 'paper', TEXT],
  ['success', 'success-soft', TEXT],
  ['on-success', 'success', CONTROL],
  ...['info', 'warning', 'success'].flatMap((kind): Pair[] => [
    ['ink', `${kind}-soft`, TEXT],
    ['ink-soft', `${kind}-soft`, TEXT],
    ['accent', `${kind}-soft`, TEXT],
    [`${kind}-soft`, kind, CONTROL],
  ]),
  ['warning', 'paper', CONTROL],
  ['warning', 'warning-soft', CONTROL],
]

/** Where something can have the focus: there its line or its halo shows. */
export const focusGrounds = [
  'paper',
  'surface',
  'sunken',
  'header',
  'accent',
  'accent-soft',
  'error-soft',
  'warning-soft',
]
