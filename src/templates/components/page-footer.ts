import type { Chrome } from '../chrome.js'
import { bdi, type Html, html } from '../html.js'
import { paths } from '../paths.js'

/** Who runs the website, and where it explains itself. */
export function pageFooter({ messages: { help, common }, operator }: Chrome): Html {
  const links = [
    [paths.help, help.questions],
    [paths.privacy, help.privacy],
    [paths.accessibility, help.accessibility],
  ]
  return html`<footer class="elk-page-footer">
<div class="elk-page-footer__inner">
<p class="elk-page-footer__who">${common.serviceName}<br>${bdi(operator.name)}</p>
<nav aria-label="${help.footerNavigation}"><ul class="elk-page-footer__links">
${links.map(([href, text]) => html`<li><a class="elk-link" href="${href}">${text}</a></li>`)}
</ul></nav>
</div>
</footer>`
}
