import { carryRows } from './carry-rows.js'
import { sendListHere } from './send-list.js'

// Browsers since 2022 know it, and all else that is needed. In older ones, and without scripts, the page does all it does here.
if ('inert' in document.body) {
  document.documentElement.classList.add('elk-can-drag')
  sendListHere()
  carryRows(saveWhereItLies)
}

/** Types the number that a family would type, if any, and saves. */
function saveWhereItLies(row: Element, placeAbove?: number): void {
  const number = row.querySelector('input')
  if (number && placeAbove !== undefined) number.value = `${placeAbove + 0.5}`
  // Safari knows `requestSubmit` only since its version 16.
  row.closest('form')?.querySelector('button')?.click()
}
