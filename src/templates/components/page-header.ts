import { type Language, languages } from '../../domain/language.js'
import type { Chrome } from '../chrome.js'
import { bdi, type Html, html } from '../html.js'
import { paths } from '../paths.js'
import { form } from './form.js'
import { brandMark, icon } from './icon.js'

const ownNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' }

/** Name of the service, whose application this is, the other languages, and the way out. */
export function pageHeader(chrome: Chrome): Html {
  const {
    messages: { common },
    signedIn,
    childName,
    operator,
  } = chrome
  return html`<header class="elk-page-header">
${chrome.rehearsal && html`<p class="elk-practice">${icon('warning')}<span>${common.practice}</span></p>`}
<div class="elk-page-header__bar">
<a class="elk-brand" href="${signedIn ? paths.overview : paths.login}">${brandMark()}<span class="elk-brand__name">${common.serviceName}</span></a>
</div>
<div class="elk-page-header__context">
<p class="elk-page-header__whose">${childName === undefined ? operator.name : common.applicationOf(bdi(childName))}</p>
<div class="elk-page-header__tools">
${languageLinks(chrome)}
${signedIn && form(chrome, { action: paths.logout, body: html`<button class="elk-header-button" type="submit">${common.logOut}</button>` })}
</div>
</div>
</header>`
}

function languageLinks({ messages: { common }, language, path }: Chrome): Html {
  const joint = path.includes('?') ? '&' : '?'
  const others = languages.filter((other) => other !== language)
  return html`<nav aria-label="${common.languageNavigation}"><ul class="elk-header-list">
${others.map((other) => html`<li><a class="elk-header-link" href="${path}${joint}taal=${other}" lang="${other}" hreflang="${other}">${ownNames[other]}</a></li>`)}
</ul></nav>`
}
