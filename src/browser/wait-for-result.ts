const LOOK_MS = 1000
const AGAIN_MS = 8000
/** So that not everybody comes in the same second; the page says that it takes up to ten. */
const SPREAD_MS = 8000
/** The portal logs out who does nothing for half an hour: in the last two hours this page says now and then that it is there. */
const AWAKE_MS = 10 * 60_000
const WAITING_MS = 120 * 60_000

let line: HTMLElement | null = null
/** By how much the server's clock is ahead of this one; only the server's counts. */
let ahead = 0
/** When to ask for the result, by the server's clock. */
let due = 0
/** When it was asked last, by this clock. */
let asked = 0
let isAsking = false

begin()
// Clocks of pages stand still while a laptop sleeps, so each look asks what time it is.
setInterval(look, LOOK_MS)
addEventListener('visibilitychange', look)

/** Waits on the page as it stands; on a page without a moment nothing happens. */
function begin(): void {
  line = document.querySelector<HTMLElement>('#vanzelf')
  if (!line) return
  line.hidden = false
  line.previousElementSibling?.remove()
  setClock(line)
}

function setClock({ dataset: { at = '', now = '' } }: HTMLElement): void {
  asked = Date.now()
  ahead = Date.parse(now) - asked
  due = Date.parse(at) + Math.random() * SPREAD_MS
}

function look(): void {
  const left = due - Date.now() - ahead
  const isAwaited = left < WAITING_MS && Date.now() - asked > AWAKE_MS
  if (line && !isAsking && (left <= 0 || isAwaited)) void ask(line, left <= 0)
}

async function ask(waiting: HTMLElement, isDue: boolean): Promise<void> {
  isAsking = true
  asked = Date.now()
  await fetchPage(waiting).catch(() => {
    if (!isDue) return
    due = Date.now() + ahead + AGAIN_MS * (1 + Math.random())
    waiting.textContent = waiting.dataset.trying ?? ''
  })
  isAsking = false
}

/** Shows the page as it is now in place of this one; throws when it cannot be had. */
async function fetchPage(waiting: HTMLElement): Promise<void> {
  const response = await fetch(location.href)
  // Logged out: the login page leads back here.
  if (new URL(response.url).pathname !== location.pathname) return location.assign(response.url)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const main = page.querySelector('main')
  if (!response.ok || !main) throw response
  const same = main.querySelector<HTMLElement>(`#vanzelf[data-at="${waiting.dataset.at}"]`)
  if (same) return setClock(same)
  document.querySelector('main')?.replaceWith(main)
  main.focus()
  begin()
}
