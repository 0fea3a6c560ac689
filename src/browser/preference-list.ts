import { carryRows } from './carry-rows.js'
import { sendListHere } from './send-list.js'

// Browsers since 2022. In older ones, and without scripts, the page does all it does here.
if (typeof SubmitEvent === 'function' && 'submitter' in SubmitEvent.prototype && 'inert' in document.body) {
  document.documentElement.classList.add('elk-can-drag')
  sendListHere()
  carryRows(saveWhereItLies)
}

/** Types the numbers that a family would type, and saves. */
function saveWhereItLies(row: Element, placeAbove: number, before: readonly Element[]): void {
  for (const [index, other] of before.entries()) numberOf(other).value = `${index + 1}`
  numberOf(row).value = `${placeAbove + 0.5}`
  const form = row.closest('form')
  form?.requestSubmit(form.querySelector('button'))
}

function numberOf(row: Element): HTMLInputElement {
  return row.querySelector('input') as HTMLInputElement
}
