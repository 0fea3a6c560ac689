import type { Config } from '../../config.js'
import type { Language } from '../../domain/language.js'
import { helpDeskIn } from '../../messages/help-desk.js'
import type { Inline } from '../../templates/components/prose.js'

/** What can be filled into a text of the operator, by its name between braces. */
export type OwnPageValues = Readonly<Record<string, Inline>>

/** The values that the settings already hold, so that an operator writes them down once; for a text in this language. */
export function ownPageValues(
  { operator, portal, help }: Pick<Config, 'operator' | 'portal' | 'help'>,
  language: Language,
): OwnPageValues {
  const { phone, email, hours } = helpDeskIn(language, help)
  return {
    operator: operator.name,
    portal: { kind: 'link', href: portal.url, children: [new URL(portal.url).host] },
    help_phone: { kind: 'phone', text: phone },
    help_email: { kind: 'email', text: email },
    help_hours: hours,
  }
}

/** A text for machines with the portal's address in its place. */
export function fillPortal(text: string, { portal }: Pick<Config, 'portal'>): string {
  return text.replaceAll('{portal}', portal.url)
}
