/** What a screen reader says: it stays when the page around it is replaced, for a new one would stay unheard. */
const voice = document.createElement('p')
voice.className = 'elk-unseen'
voice.setAttribute('role', 'status')
document.body.append(voice)

/** Lets a screen reader say something; nothing when there is nothing to say. */
export function say(text = ''): void {
  voice.textContent = text
}

/** Takes the page's own line from the screen reader, which would say it twice; everybody still sees it. */
export function muteLine(page: Document): void {
  page.querySelector('.elk-status')?.removeAttribute('role')
  page.querySelector('[aria-describedby=melding]')?.removeAttribute('aria-describedby')
}

/** Says something to everybody, in the line that says what was done last. */
export function tell(text = ''): void {
  const line = document.createElement('p')
  line.className = 'elk-status__bar'
  line.textContent = text
  document.querySelector('.elk-status')?.replaceChildren(line)
  say(text)
}
