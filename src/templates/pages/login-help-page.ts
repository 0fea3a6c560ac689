import type { PortalMessages } from '../../messages/portal/nl.js'
import type { Chrome } from '../chrome.js'
import { linkButton } from '../components/button.js'
import { paragraphs } from '../components/notice.js'
import { bdi, type Content, type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'

type CaseName = keyof PortalMessages['loginHelp']['cases']

interface Case {
  name: CaseName
  /** Where on the page it stands: `#geen-e-mail`. */
  id: string
  /** What is found in the mailbox comes first. */
  inMailbox?: true
  action?: 'login' | 'letter' | 'forgotPassword'
}

const cases: readonly Case[] = [
  { name: 'noMail', id: 'geen-e-mail', inMailbox: true },
  { name: 'noAddress', id: 'geen-e-mailadres', action: 'letter' },
  { name: 'link', id: 'link', action: 'login' },
  { name: 'birthDate', id: 'geboortedatum' },
  { name: 'number', id: 'elk-nummer', inMailbox: true },
  { name: 'password', id: 'wachtwoord', action: 'forgotPassword' },
  { name: 'wrong', id: 'verkeerd', action: 'forgotPassword' },
  { name: 'address', id: 'ander-adres' },
  { name: 'parents', id: 'twee-ouders' },
  { name: 'twins', id: 'tweeling' },
  { name: 'loggedOut', id: 'uitgelogd', action: 'login' },
]

/** What families meet when they cannot log in, as links to the way out of each. */
export function loginHelpLinks({ loginHelp }: PortalMessages, page = ''): Html {
  return html`<ul class="elk-list">
${cases.map(({ name, id }) => html`<li><a class="elk-link" href="${page}#${id}">${loginHelp.cases[name].heading}</a></li>`)}
</ul>`
}

/** The way out for everybody who cannot log in; `sender` is the address from which our mail comes. */
export function loginHelpPage({ sender }: { sender: string }, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.loginHelp
  const body = html`
<p class="elk-lead">${words.intro}</p>
<nav aria-label="${words.navigation}">${loginHelpLinks(messages)}</nav>
${cases.map((one) => caseSection(one, sender, messages))}
<section class="elk-section">
<h2 class="elk-heading-2">${words.nothingHelpsHeading}</h2>
${paragraphs(words.nothingHelps)}
</section>`
  return layout(chrome, { title: words.title, body })
}

function caseSection({ name, id, inMailbox, action }: Case, sender: string, messages: PortalMessages): Html {
  const { cases, searchMail } = messages.loginHelp
  const { heading, steps } = cases[name]
  const all: readonly Content[] = inMailbox ? [searchMail(bdi(sender)), ...steps] : steps
  return html`<section class="elk-section" id="${id}">
<h2 class="elk-heading-2">${heading}</h2>
<ol class="elk-steps">${all.map((step) => html`<li>${step}</li>`)}</ol>
${action && html`<div class="elk-actions">${linkButton(paths[action], actionWords(messages)[action], 'secondary')}</div>`}
</section>`
}

function actionWords({ login, letter, forgotPassword }: PortalMessages): Record<NonNullable<Case['action']>, string> {
  return { login: login.title, letter: letter.title, forgotPassword: forgotPassword.title }
}
