import { type Sent, showPage } from './show-page.js'
import { say, tell } from './voice.js'

const PATIENCE_MS = 1000

const pressedMeanwhile: string[] = []

/** Sends the list as the browser would, and shows the page that comes back in place of this one. */
export function sendListHere(): void {
  document.querySelector('.elk-status')?.removeAttribute('role')
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    const words = form.querySelector<HTMLElement>('[data-offline]')?.dataset
    if (!words) return
    event.preventDefault()
    const button = event.submitter as HTMLButtonElement
    if (document.querySelector('.elk-sending')) pressedMeanwhile.push(button.value)
    else void send(form, button, words)
  })
}

async function send(form: HTMLFormElement, button: HTMLButtonElement, words: DOMStringMap): Promise<void> {
  const body = new URLSearchParams([...new FormData(form)] as [string, string][])
  body.append(button.name, button.value)
  const focused = document.activeElement
  const row = document.querySelector('.elk-choice--carried') ?? button.closest('li') ?? focused?.closest('li')
  const { classList } = document.documentElement
  const slow = setTimeout(say, PATIENCE_MS, words.saving)
  say()
  classList.add('elk-sending')
  const isSaved = await exchange(form.action, { form: body, focused, row }).catch(() => tell(words.offline))
  classList.remove('elk-sending')
  row?.classList.remove('elk-choice--carried')
  clearTimeout(slow)
  // What was pressed next counted on this.
  if (!isSaved) pressedMeanwhile.length = 0
  // The first of them sends the list again; the others then come back to wait for it.
  for (const value of pressedMeanwhile.splice(0))
    document.querySelector<HTMLElement>(`main button[value="${value}"]`)?.click()
}

/** Answers whether the list was saved. */
async function exchange(action: string, sent: Sent): Promise<boolean> {
  const response = await fetch(action, { method: 'POST', body: sent.form })
  const { ok, url } = response
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const isOurs = page.querySelector('main')
  // A web server in between, that reached no portal: to open the list anew would hide that nothing was saved.
  if (!ok && !isOurs) throw response
  if (new URL(url).pathname === location.pathname && isOurs) showPage(page, url, sent)
  else location.assign(url)
  return ok
}
