import { type FamilyLanguage, familyLanguages, isHelpLanguage } from '../../domain/language.js'
import { ownNames } from '../../messages/language-names.js'
import { translationNotices } from '../../messages/translation-notices.js'
import type { Chrome } from '../chrome.js'
import { bdi, type Html, html } from '../html.js'
import { paths } from '../paths.js'
import { form } from './form.js'
import { icon } from './icon.js'
import { brandMark } from './mark.js'

/** Name of the service, whose application this is, the other languages, and the way out. */
export function pageHeader(chrome: Chrome): Html {
  const {
    messages: { common },
    signedIn,
    childName,
    operator,
    look,
  } = chrome
  return html`<header class="elk-page-header">
${chrome.rehearsal && html`<p class="elk-practice">${icon('warning')}<span>${common.practice}</span></p>`}
<div class="elk-page-header__bar">
<a class="elk-brand" href="${signedIn ? paths.overview : paths.login}">${look.logo === undefined ? brandMark() : html`<img class="elk-brand__logo" src="${look.logo}" alt="${operator.name}">`}<span class="elk-brand__name">${common.serviceName}</span></a>
</div>
<div class="elk-page-header__context">
<p class="elk-page-header__whose">${childName === undefined ? bdi(operator.name) : common.applicationOf(bdi(childName))}</p>
<div class="elk-page-header__tools">
${languageChoice(chrome)}
${signedIn && form(chrome, { action: paths.logout, body: html`<button class="elk-header-button" type="submit">${common.logOut}</button>` })}
</div>
</div>
${translationNotice(chrome)}
</header>`
}

/** Says that a translation is only a help, and leads to the Dutch that counts. */
function translationNotice({ language, path }: Chrome): Html | false {
  if (!isHelpLanguage(language)) return false
  const { text, toDutch } = translationNotices[language]
  return html`<p class="elk-translation">${icon('info')}<span>${text} <a class="elk-link" href="${inLanguage(path, 'nl')}" hreflang="nl">${toDutch}</a></span></p>`
}

/** Who has not logged in sees every language at once; who has, has chosen one, and finds the others behind its name. */
function languageChoice(chrome: Chrome): Html {
  const { messages, language, signedIn } = chrome
  const links = languageLinks(chrome)
  return html`<nav class="elk-languages${signedIn && ' elk-languages--folded'}" aria-label="${messages.common.languageNavigation}">${
    signedIn
      ? html`<details><summary class="elk-header-button">${icon('globe')}<span>${ownNames[language]}</span>${icon('unfold')}</summary>${links}</details>`
      : links
  }</nav>`
}

function languageLinks({ language, path }: Chrome): Html {
  const others = familyLanguages.filter((other) => other !== language)
  return html`<ul class="elk-languages__list">
${others.map((other) => html`<li><a class="elk-header-link" href="${inLanguage(path, other)}" lang="${other}" hreflang="${other}">${ownNames[other]}</a></li>`)}
</ul>`
}

function inLanguage(path: string, language: FamilyLanguage): string {
  return `${path}${path.includes('?') ? '&' : '?'}taal=${language}`
}
