import type { PortalMessages } from '../../messages/portal/nl.js'
import { type Html, html } from '../html.js'
import { paths } from '../paths.js'

/** The way out from every page on the way in. */
export function loginHelpLink({ loginHelp }: PortalMessages): Html {
  return html`<p><a class="elk-link" href="${paths.loginHelp}">${loginHelp.title}</a></p>`
}
