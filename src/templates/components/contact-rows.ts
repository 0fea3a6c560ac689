import type { FamilyLanguage } from '../../domain/language.js'
import { type ContactData, contactFields } from '../../domain/pupil.js'
import { ownNames } from '../../messages/language-names.js'
import type { PortalMessages } from '../../messages/portal/nl.js'
import { bdi, html } from '../html.js'
import { fromCheck, paths } from '../paths.js'
import type { SummaryRow } from './summary-list.js'

/** Names under which the contact form posts. */
export const contactFieldNames = {
  contactName: 'naam-1',
  email: 'e-mail-1',
  phone: 'telefoon-1',
  contactName2: 'naam-2',
  email2: 'e-mail-2',
  phone2: 'telefoon-2',
  language: 'taal-van-mails',
} as const satisfies Record<keyof ContactData, string>

/** Contact data as typed or saved; no language while none was chosen. */
export interface ContactValues extends Omit<ContactData, 'language'> {
  language: FamilyLanguage | undefined
}

/** The filled-in contact data as questions and answers, the first e-mail address always among them. */
export function contactRows(
  contact: ContactValues,
  messages: PortalMessages,
  options: { changeable: boolean },
): SummaryRow[] {
  const shown = contactFields.filter((name) => contact[name] || name === 'email' || name === 'language')
  return shown.map((name) => {
    const label = messages.changes.field(name)
    const href = fromCheck(paths.contact, contactFieldNames[name])
    const change = options.changeable ? { href, text: messages.common.change, what: label } : undefined
    return { label, value: shownValue(contact, name, messages), change }
  })
}

function shownValue(contact: ContactValues, name: keyof ContactData, { common }: PortalMessages) {
  if (name === 'language') return contact.language ? nameOf(contact.language) : common.unknown
  return contact[name] ? bdi(contact[name]) : common.unknown
}

function nameOf(language: FamilyLanguage) {
  return html`<span lang="${language}">${bdi(ownNames[language])}</span>`
}
