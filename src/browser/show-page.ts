import { muteLine, say } from './voice.js'

/** What was there when the list was sent. */
export interface Sent {
  form: URLSearchParams
  focused: Element | null
  /** The row in which something was done, if any. */
  row: Element | null | undefined
}

/** Shows a page in place of this one: the row stays where it was on the screen, and a family that went on is not called back, unless something is wrong. */
export function showPage(page: Document, url: string, { form, focused, row }: Sent): void {
  const active = document.activeElement
  const wentOnTo = active === focused ? undefined : active?.id
  const top = row?.getBoundingClientRect().top
  const standing = textOf('#stand')
  const wanted = page.querySelector<HTMLElement>('[autofocus]')
  wanted?.removeAttribute('autofocus')
  const isWrong = page.querySelector('#fouten')
  const goal = wentOnTo && !isWrong ? page.getElementById(wentOnTo) : wanted
  keepTyped(form, page)
  muteLine(page)
  for (const part of ['header', 'main']) document.querySelector(part)?.replaceWith(page.querySelector(part) ?? '')
  document.title = page.title
  history.replaceState(null, '', url)
  moveTo(goal, top)
  say(`${textOf('#melding')} ${standing === textOf('#stand') ? '' : textOf('#stand')}`)
}

/** What was typed and ticked while the page was on its way goes along. */
function keepTyped(sent: URLSearchParams, page: Document): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('main input, main select')) {
    const same = page.getElementById(field.id) as HTMLInputElement | null
    if (same && field.value !== sent.get(field.name)) same.value = field.value
    // What is no box to tick minds this no more than a box minds its value.
    if (same && field.checked !== sent.has(field.name)) same.checked = field.checked
  }
}

function moveTo(goal: HTMLElement | null, top: number | undefined): void {
  const row = goal?.closest('li')
  goal?.focus({ preventScroll: row !== null && top !== undefined })
  if (row && top !== undefined) scrollBy(0, row.getBoundingClientRect().top - top)
}

function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? ''
}
