/** The part of the window at either edge where a carried row scrolls the page: the nearer the edge, the faster. */
const EDGE = 0.2
const SLOWNESS = 6

/** Saves what is typed, and where a row was put down: the place that the row above it had, 0 at the top. */
type Save = (row: Element, placeAbove?: number) => void

/** Lets a finger or a mouse carry a row of the list by its handle; Escape puts it back. Numbers that were typed are saved first. */
export function carryRows(save: Save): void {
  addEventListener('pointerdown', (event) => {
    const handle = (event.target as Element).closest('.elk-choice__handle')
    const row = handle?.closest('li')
    const isBusy = document.querySelector('.elk-sending, .elk-choice--carried')
    if (!handle || !row || isBusy || event.button > 0) return
    event.preventDefault()
    if (isRenumbered()) return save(row)
    handle.setPointerCapture(event.pointerId)
    carry(row, event.clientY, save)
  })
}

function isRenumbered(): boolean {
  const numbers = [...document.querySelectorAll<HTMLInputElement>('.elk-choice__number')]
  return numbers.some(({ value }, index) => value !== `${index + 1}`)
}

function carry(row: HTMLElement, startY: number, save: Save): void {
  const list = row.parentElement as HTMLElement
  list.querySelector('.elk-undo')?.remove()
  const before = [...list.children]
  const stop = new AbortController()
  let y = startY
  let frame = 0

  const follow = () => {
    const [above, below] = [row.previousElementSibling, row.nextElementSibling]
    // The others step aside: a row that is taken out of the page loses its pointer.
    if (above && y < middleOf(above)) row.after(above)
    else if (below && y > middleOf(below)) row.before(below)
    const edge = innerHeight * EDGE
    scrollBy(0, (Math.max(y + edge - innerHeight, 0) - Math.max(edge - y, 0)) / SLOWNESS)
    frame = requestAnimationFrame(follow)
  }
  const end = ({ type }: Event) => {
    stop.abort()
    cancelAnimationFrame(frame)
    const isElsewhere = [...list.children].indexOf(row) !== before.indexOf(row)
    if (type === 'pointerup' && isElsewhere && row.isConnected)
      return save(row, before.indexOf(row.previousElementSibling as Element) + 1)
    row.classList.remove('elk-choice--carried')
    list.append(...before)
  }

  row.classList.add('elk-choice--carried')
  follow()
  const { signal } = stop
  addEventListener(
    'pointermove',
    (event) => {
      if (event.isPrimary) y = event.clientY
    },
    { signal },
  )
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, end, { signal })
  addEventListener('keydown', (event) => event.key === 'Escape' && end(event), { signal })
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect()
  return top + height / 2
}
