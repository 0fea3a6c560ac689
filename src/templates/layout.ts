import type { Chrome } from './chrome.js'
import { errorSummary } from './components/error-summary.js'
import { helpDesk } from './components/help-desk.js'
import { icon } from './components/icon.js'
import { pageFooter } from './components/page-footer.js'
import { pageHeader } from './components/page-header.js'
import { type Content, type Html, html } from './html.js'
import type { Look } from './look.js'
import { type BackTo, paths } from './paths.js'
import type { FieldProblem } from './problem.js'

export interface PageContent {
  /** The one heading of the first level, and the first words of the window's title. */
  title: string
  problems?: readonly FieldProblem[]
  back?: BackTo | undefined
  body: Content
}

/** A whole page around its content: title, header, error summary first in main, help at its fixed place, footer. */
export function layout(chrome: Chrome, { title, problems = [], back, body }: PageContent): Html {
  const { messages, look } = chrome
  const { common } = messages
  const failed = problems.length > 0 ? `${common.errorPrefix} ` : ''
  return html`<!doctype html>
<html lang="${chrome.language}" dir="${chrome.direction}">
<head>
<meta charset="utf-8">
<title>${failed}${title} – ${common.serviceName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
${barColours(look.barColours)}
<link rel="icon" href="${look.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${look.stylesheet}">
</head>
<body class="elk-page">
<a class="elk-skip-link" href="#inhoud">${common.skipLink}</a>
${pageHeader(chrome)}
<div class="elk-page__columns">
<div class="elk-page__content">
${back && backLink(chrome, back)}
<main id="inhoud" class="elk-main" tabindex="-1">
${errorSummary(chrome.messages, problems)}
<h1 class="elk-heading-1">${title}</h1>
${body}
</main>
</div>
${helpDesk(chrome)}
</div>
${pageFooter(chrome)}
</body>
</html>
`
}

function backLink({ messages: { common } }: Chrome, back: BackTo): Html {
  const [href, text] = back === 'check' ? [paths.check, common.backToCheck] : [paths.overview, common.backToOverview]
  return html`<nav class="elk-back" aria-label="${common.backNavigation}"><a class="elk-link" href="${href}">${icon('back')}${text}</a></nav>`
}

/** What a phone colours its own bar with; and, before the stylesheet is there, whether the page may be dark. */
function barColours({ light, dark }: Look['barColours']): Html {
  if (dark === undefined)
    return html`<meta name="color-scheme" content="light"><meta name="theme-color" content="${light}">`
  return html`<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)">`
}
